import { z } from "zod";
import { Agreed } from "../agreement/agreed.ts";
import type { BatchItem } from "./coded-items.ts";
import { fieldAgreement, unitAgreement } from "./compared.ts";

const units = z
  .array(Agreed)
  .describe(
    "on what counts as a unit: whether the words hold a claim at all, and which words they are; where coders added claims that the reader had missed, apart for these",
  );
const fields = z.array(Agreed).describe("on each field, over the claims that both say are one");

/** How far the coders of a batch agree. */
export const Measured = z.strictObject({
  coders: z.array(
    z.strictObject({
      ...{ name: z.string(), coded: z.int(), accept: z.int(), reject: z.int(), correct: z.int(), undecided: z.int() },
      added: z.int().default(0).describe("claims that this person added, the reader having missed them"),
      with_suggestions: z.int().describe("how many of these this person coded seeing how they were read"),
    }),
  ),
  together: z.int().describe("claims that at least two of them coded"),
  added: z.int().default(0).describe("claims that coders added, those of several put together"),
  ...{ units, fields },
  pairs: z.array(z.strictObject({ a: z.string(), b: z.string(), units, fields })).describe("the same, of each two"),
});
export type Measured = z.infer<typeof Measured>;

type Coded = Pick<BatchItem, "report" | "codes" | "added">;

/** Agreement over the claims of a batch, of the codes that these items hold. */
export function measured(all: readonly Coded[]): Measured {
  const items = all.filter(isUnit);
  const people = [...new Set(items.flatMap(({ codes }) => codes.map(({ by }) => by)))].sort();
  const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => ({ a, b })));
  return {
    coders: people.map((name) => tallyOf(name, items)),
    together: items.filter(({ codes, added }) => !added && codes.length > 1).length,
    added: items.filter(({ added }) => added).length,
    ...{ units: unitAgreement(items), fields: fieldAgreement(items) },
    pairs: pairs.map(({ a, b }) => {
      const own = items
        .map((item) => ({ ...item, codes: item.codes.filter(({ by }) => by === a || by === b) }))
        .filter(isUnit);
      return { a, b, units: unitAgreement(own), fields: fieldAgreement(own) };
    }),
  };
}

/** Of some coders alone, what only others added is no unit. */
const isUnit = ({ added, codes }: Coded): boolean => !added || codes.some(({ passed_over }) => !passed_over);

function tallyOf(name: string, items: readonly Coded[]): Measured["coders"][number] {
  const ofThis = (some: readonly Coded[]) => some.flatMap(({ codes }) => codes.filter(({ by }) => by === name));
  const own = ofThis(items.filter(({ added }) => !added));
  const added = ofThis(items.filter((item) => item.added)).filter(({ passed_over }) => !passed_over).length;
  const count = (verdict: string) => own.filter((code) => code.verdict === verdict).length;
  return {
    ...{ name, coded: own.length, accept: count("accept"), reject: count("reject") },
    ...{ correct: count("correct"), undecided: count("undecided"), added },
    with_suggestions: own.filter(({ suggestions }) => suggestions === "on").length,
  };
}
