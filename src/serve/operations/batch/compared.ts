import type { Claim } from "../../../model/claim.ts";
import { type Agreed, agreed } from "../agreement/agreed.ts";
import { nominal } from "../agreement/alpha.ts";
import { apart, exact, FIELDS } from "../agreement/fields.ts";
import { speaksOf } from "./spoken.ts";
import type { SaidCode } from "./unit.ts";

/** What is compared to tell whether somebody must settle, besides the fields of which agreement is measured. */
const MORE: Readonly<Record<string, (claim: Claim) => string>> = {
  modality: ({ certainty }) => certainty.modality,
  counts: ({ counts }) => JSON.stringify(counts),
  predicate: ({ predicate }) => `${predicate.start}-${predicate.end}`,
  clause: ({ content }) => `${content.start}-${content.end}`,
};

/** The codes of one claim, its words being those of this report. */
export interface CodedItem {
  readonly report: string;
  readonly codes: readonly SaidCode[];
  /** Whether coders added it, the reader having missed it. */
  readonly added: boolean;
}

const heldBy = (codes: readonly SaidCode[], field: string): readonly Claim[] =>
  codes.flatMap((code) => (code.claim && speaksOf(code, field) ? [code.claim] : []));

/** Whether there is a claim at all in the words, by each coder who says so. */
const isClaim = (codes: readonly SaidCode[]) =>
  codes.flatMap(({ verdict }) => (verdict === "undecided" ? [] : [verdict === "reject" ? "none" : "claim"]));

/**
 * Agreement on what counts as a unit: whether the words hold a claim at all, and which words they are. Where coders added
 * claims that the reader had missed, apart for these, and for all together.
 */
export function unitAgreement(items: readonly CodedItem[]): Agreed[] {
  const said = (some: readonly CodedItem[]) => some.map(({ codes }) => isClaim(codes));
  const added = items.filter((item) => item.added);
  const clauses = items.map(({ report, codes }) =>
    heldBy(codes, "clause").map(({ content: { start, end } }) => ({ report, start, end })),
  );
  return [
    agreed("a claim, or none", said(items.filter((item) => !item.added)), nominal),
    ...(added.length === 0
      ? []
      : [
          agreed("a claim that coders added, or none", said(added), nominal),
          agreed("a claim, or none, with those added", said(items), nominal),
        ]),
    agreed("clause, word for word", clauses, exact),
    agreed("clause, by overlap", clauses, apart),
  ];
}

/** Agreement on each field, over the claims that both say are one. */
export const fieldAgreement = (items: readonly CodedItem[]): Agreed[] =>
  Object.entries(FIELDS).map(([field, shown]) => {
    const values = items.map(({ codes }) => heldBy(codes, field).map(shown));
    return agreed(field, values, nominal);
  });

/** On what the coders of a claim differ; "left open" where one of them could not say. */
export function differences(codes: readonly SaidCode[]): string[] {
  if (codes.some(({ verdict }) => verdict === "undecided")) return ["left open"];
  if (new Set(isClaim(codes)).size > 1) return ["a claim, or none"];
  return Object.entries({ ...FIELDS, ...MORE }).flatMap(([field, shown]) =>
    new Set(heldBy(codes, field).map(shown)).size > 1 ? [field] : [],
  );
}
