import type { Claim, Party } from "../../../model/claim.ts";
import { sharedWords } from "../../../store/anchor.ts";
import { type Agreed, agreed } from "./agreed.ts";
import { type Distance, nominal } from "./alpha.ts";
import type { Code } from "./codes.ts";

const sides = (parties: readonly Party[]): string =>
  parties
    .map(({ entity, span }) => entity ?? `${span.start}-${span.end}`)
    .sort()
    .join(" ");

/** What of a claim is compared word for word: what two people give alike is the same text. */
export const FIELDS: Readonly<Record<string, (claim: Claim) => string>> = {
  type: ({ type }) => type,
  manner: ({ mode }) => mode ?? "",
  status: ({ certainty }) => certainty.status,
  polarity: ({ certainty }) => certainty.polarity,
  doer: ({ actors }) => sides(actors),
  "done to": ({ recipients }) => sides(recipients),
  day: ({ date }) => `${date?.start ?? ""} ${date?.end ?? ""}`,
  place: ({ place }) => place?.ref ?? "",
  origin: ({ chain }) =>
    `${chain.length} ${chain.at(-1)?.name ?? chain.at(-1)?.described ?? ""} ${chain.at(-1)?.stance}`,
};

/** Words within one report; those of different reports have nothing in common. */
export interface Stretch {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** The same words, or not. */
export const exact: Distance<Stretch> = (a, b) => (apart(a, b) === 0 ? 0 : 1);

/** Two clauses are as far apart as they are not common to both: 0 the same, 1 nothing. */
export const apart: Distance<Stretch> = (a, b) => (a.report === b.report ? 1 - sharedWords(a, b) : 1);

export interface CodedClaim {
  readonly report: string;
  readonly codes: readonly Code[];
}

/** Agreement on whether claims were read rightly, on each of their fields, and on the words of their clauses. */
export function agreementOf(claims: readonly CodedClaim[]): readonly Agreed[] {
  const told = (field: string, units: readonly (readonly string[])[]) => agreed(field, units, nominal);
  const verdicts = claims.map(({ codes }) =>
    codes.flatMap(({ verdict }) => (verdict === "undecided" ? [] : [verdict])),
  );
  const held = claims.map(({ report, codes }) => ({ report, claims: codes.flatMap(({ claim }) => claim ?? []) }));
  const spans = held.map(({ report, claims: some }) =>
    some.map(({ content: { start, end } }): Stretch => ({ report, start, end })),
  );
  return [
    told("verdict", verdicts),
    ...Object.entries(FIELDS).map(([field, shown]) =>
      told(
        field,
        held.map(({ claims: some }) => some.map(shown)),
      ),
    ),
    agreed("clause, word for word", spans, exact),
    agreed("clause, by overlap", spans, apart),
  ];
}
