import { z } from "zod";
import { type Distance, krippendorffAlpha, percentAlike } from "./alpha.ts";

/** Agreement on one thing: how many units two or more said something of, the share of alike pairs, and alpha. */
export const Agreed = z.strictObject({
  field: z.string().describe("verdict (accept, reject, correct), a field of the claim, or its clause"),
  n: z.int().describe("claims of which at least two people said something"),
  percent: z.number().nullable().describe("of pairs of people, how many said the same; null where n is 0"),
  alpha: z.number().nullable().describe("Krippendorff's alpha: 1 full agreement, 0 chance; null where nothing varies"),
});
export type Agreed = z.infer<typeof Agreed>;

/** Agreement on one thing over units, each the values that people gave it. */
export function agreed<Value>(field: string, units: readonly (readonly Value[])[], distance: Distance<Value>): Agreed {
  const n = units.filter((values) => values.length > 1).length;
  const rounded = (value: number | null, digits: number) =>
    value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;
  return {
    ...{ field, n, percent: rounded(percentAlike(units, distance), 1) },
    alpha: rounded(krippendorffAlpha(units, distance), 3),
  };
}
