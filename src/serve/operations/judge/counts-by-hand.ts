import { z } from "zod";
import type { Count } from "../../../model/claim.ts";
import type { Span } from "../../../model/span.ts";

const said = {
  of: z.string().min(1).optional(),
  who: z.string().nullable().optional(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  approximate: z.boolean().optional(),
};

/** The counts of a claim as somebody puts them right: one that was there by its number, or the words for another. */
const CountsByHand = z.array(
  z.union([
    z.strictObject({ count: z.int().min(0), ...said }),
    z.strictObject({ words: z.unknown(), ...said, of: z.string().min(1) }),
  ]),
);

/**
 * The counts that a claim holds then, in the order given. What is a part of a count that is gone stands alone. Undefined for
 * what is no list of counts by hand. `spanIn`: where words stand in the report.
 */
export function countsByHand(
  value: unknown,
  there: readonly Count[],
  spanIn: (words: unknown) => Span | undefined,
): readonly Count[] | undefined {
  const written = CountsByHand.safeParse(value);
  if (!written.success) return undefined;
  const places = written.data.map((one) => ("count" in one ? one.count : null));
  const counts = written.data.map((one): Count | undefined => {
    if (!("count" in one)) {
      const span = spanIn(one.words);
      return span && { ...NOTHING, ...defined(one), of: one.of, span };
    }
    const before = there[one.count];
    if (!before) return undefined;
    const whole = before.part_of === null ? -1 : places.indexOf(before.part_of);
    return { ...before, ...defined(one), part_of: whole < 0 ? null : whole };
  });
  return counts.every((one) => one !== undefined) ? counts : undefined;
}

const NOTHING = {
  ...{ who: null, unit: null, low: null, high: null, approximate: false, part_of: null, as_of: null, since: null },
};

type Said = { readonly [Field in keyof typeof said]?: z.infer<(typeof said)[Field]> };

/** The fields that were given. */
const defined = ({ of, who, low, high, approximate }: Said): Partial<Count> => ({
  ...(of === undefined ? {} : { of }),
  ...(who === undefined ? {} : { who }),
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
  ...(approximate === undefined ? {} : { approximate }),
});
