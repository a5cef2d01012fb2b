import { reliabilityOf } from "../../../resolve/evidence/grades.ts";
import type { CaseDb } from "../../../store/case.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { citedReports } from "../../../store/queries/reports.ts";
import { dayWords } from "../../../tell/dates-words.ts";
import type { ClaimLine } from "../shapes/claim-line.ts";
import { credibilityGiven, reliabilitiesGiven } from "../show/grades-given.ts";
import { citingWords } from "./quoted-claim.ts";

/** A claim with what a footnote says of it. */
export interface CitedClaim {
  readonly line: ClaimLine;
  readonly url: string | null;
  /** The day of retrieval: of the report, else that on which it was added to the case. */
  readonly retrieved: string;
  /** Reliability of its origin and credibility of its event, as people set them; null where nobody did. */
  readonly grade: string | null;
  readonly footnote: string;
}

/** Claims with their footnotes: outlet, title, day, chain, words, address, retrieval, grade. */
export async function citedClaims(one: CaseDb, lines: readonly ClaimLine[]): Promise<readonly CitedClaim[]> {
  const reports = await citedReports(
    one,
    lines.map(({ report }) => report),
  );
  const reliabilities = await reliabilitiesGiven(one);
  const cited = [];
  for (const line of lines) {
    const { url = null, retrieved = null, added = "" } = reports.get(line.report) ?? {};
    const on = { url, retrieved: (retrieved ?? added).slice(0, 10) };
    const source = line.chain.at(-1)?.words ?? "";
    const letter = reliabilityOf({ source, topic: line.type, asOf: null }, reliabilities);
    const nodes = line.event ? await keptFor(one, "events").membersOf([line.event]) : [];
    const digit = await credibilityGiven(one, nodes);
    const grade = letter.by === null && digit === null ? null : `${letter.reliability}${digit?.credibility ?? 6}`;
    cited.push({ line, ...on, grade, footnote: footnoteOf(line, { ...on, grade }) });
  }
  return cited;
}

/** "Trans-Saharan Review, citing “a security source”, “Strike on the salt road”, 5 November 2025, “…”, https://…, retrieved 6 November 2025, ungraded." */
export function footnoteOf(
  { chain, title, published, content }: Pick<ClaimLine, "chain" | "title" | "published" | "content">,
  { url, retrieved, grade }: Pick<CitedClaim, "url" | "retrieved" | "grade">,
): string {
  return `${[
    citingWords({ chain }),
    title ? `“${title}”` : null,
    published ? dayWords(published.slice(0, 10)) : null,
    `“${content}”`,
    url,
    retrieved ? `retrieved ${dayWords(retrieved)}` : null,
    grade ? `graded ${grade}` : "ungraded",
  ]
    .filter(Boolean)
    .join(", ")}.`;
}
