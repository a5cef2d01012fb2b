import { z } from "zod";
import { Agreed } from "../agreement/agreed.ts";
import type { BatchItem } from "./coded-items.ts";
import { fieldAgreement, unitAgreement } from "./compared.ts";

const units = z
  .array(Agreed)
  .describe("on what counts as a unit: whether the words hold a claim at all, and which words they are");
const fields = z.array(Agreed).describe("on each field, over the claims that both say are one");

/** How far the coders of a batch agree. */
export const Measured = z.strictObject({
  coders: z.array(
    z.strictObject({
      ...{ name: z.string(), coded: z.int(), accept: z.int(), reject: z.int(), correct: z.int(), undecided: z.int() },
      with_suggestions: z.int().describe("how many of these this person coded seeing how they were read"),
    }),
  ),
  together: z.int().describe("claims that at least two of them coded"),
  ...{ units, fields },
  pairs: z.array(z.strictObject({ a: z.string(), b: z.string(), units, fields })).describe("the same, of each two"),
});
export type Measured = z.infer<typeof Measured>;

/** Agreement over the claims of a batch, of the codes that these items hold. */
export function measured(items: readonly Pick<BatchItem, "report" | "codes">[]): Measured {
  const people = [...new Set(items.flatMap(({ codes }) => codes.map(({ by }) => by)))].sort();
  const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => ({ a, b })));
  return {
    coders: people.map((name) => tallyOf(name, items)),
    together: items.filter(({ codes }) => codes.length > 1).length,
    ...{ units: unitAgreement(items), fields: fieldAgreement(items) },
    pairs: pairs.map(({ a, b }) => {
      const own = items.map((item) => ({ ...item, codes: item.codes.filter(({ by }) => by === a || by === b) }));
      return { a, b, units: unitAgreement(own), fields: fieldAgreement(own) };
    }),
  };
}

function tallyOf(name: string, items: readonly Pick<BatchItem, "codes">[]): Measured["coders"][number] {
  const own = items.flatMap(({ codes }) => codes.filter(({ by }) => by === name));
  const count = (verdict: string) => own.filter((code) => code.verdict === verdict).length;
  return {
    ...{ name, coded: own.length, accept: count("accept"), reject: count("reject") },
    ...{ correct: count("correct"), undecided: count("undecided") },
    with_suggestions: own.filter(({ suggestions }) => suggestions === "on").length,
  };
}
