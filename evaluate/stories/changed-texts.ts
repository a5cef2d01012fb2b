import type { ReportInput } from "../../src/model/report.ts";

/** A report made from another, as outlets make them. */
export interface Made {
  readonly report: ReportInput;
  readonly how: string;
  /** Whether the whole of both texts is the other's, but for words. */
  readonly whole: boolean;
}

/** Words that editors exchange. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, "stated"],
  [/\bkilled\b/g, "slain"],
  [/\bkilling\b/g, "leaving dead"],
  [/\battack\b/g, "assault"],
  [/\battackers\b/g, "assailants"],
  [/\barmy\b/g, "military"],
  [/\bfighters\b/g, "militants"],
  [/\bpeople\b/g, "persons"],
  [/\bpolice\b/g, "police forces"],
  [/\bgovernment\b/g, "authorities"],
  [/\babout\b/g, "around"],
  [/\bmore than\b/g, "over"],
  [/\baccording to\b/g, "as stated by"],
  [/\bagreed\b/g, "consented"],
  [/\bshowed\b/g, "indicated"],
  [/\btold\b/g, "informed"],
  [/\bdenied\b/g, "rejected"],
  [/\bbefore\b/g, "prior to"],
  [/\bnear\b/g, "close to"],
  [/\bbegan\b/g, "started"],
];

type Change = (paragraphs: readonly string[], others: readonly string[]) => readonly string[];

/** What outlets do to a wire story: how it is called, how, and whether both texts stay whole. */
const CHANGES: readonly (readonly [how: string, change: Change, whole: boolean])[] = [
  ["another headline", (paragraphs) => paragraphs, true],
  ["synonyms", (paragraphs) => paragraphs.map(exchanged), true],
  ["two paragraphs added", (paragraphs, others) => inMiddle(paragraphs, others.slice(0, 2)), false],
  ["two paragraphs cut", (paragraphs) => paragraphs.slice(0, -2), false],
  ["every third paragraph cut", (paragraphs) => paragraphs.filter((_, at) => at % 3 !== 2), false],
  ["the first half alone", (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)), false],
  [
    "cut, added to and synonyms",
    (paragraphs, others) => inMiddle(paragraphs.slice(0, -2).map(exchanged), others.slice(0, 2)),
    false,
  ],
  ["own introduction, then the story", (paragraphs, others) => [...others.slice(0, 3), ...paragraphs], false],
];

/** A report's copies. `others` are paragraphs of reports on something else, for what an outlet adds. */
export function madeFrom(report: ReportInput, others: readonly string[]): readonly Made[] {
  const [, ...body] = report.text.split(/\n\s*\n/);
  return CHANGES.map(([how, change, whole]) => {
    const text = ["What is known so far", ...change(body, others)].join("\n\n");
    return { how, whole, report: { id: `${report.id} ${how}`, text, publisher: "Another Daily" } };
  });
}

const exchanged = (paragraph: string) => SYNONYMS.reduce((text, [word, by]) => text.replace(word, by), paragraph);
const inMiddle = (paragraphs: readonly string[], added: readonly string[]) => {
  const half = Math.floor(paragraphs.length / 2);
  return [...paragraphs.slice(0, half), ...added, ...paragraphs.slice(half)];
};
