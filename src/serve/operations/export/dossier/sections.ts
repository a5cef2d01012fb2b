import type { Settings } from "../form.ts";
import { eventsTold } from "../view/affirmed.ts";
import type { CaseView } from "../view/case-view.ts";
import type { ClaimOut, EventOut } from "../view/out.ts";
import { accessedOf } from "../written/cited.ts";

/** A statement with the footnote that it rests on. */
export interface Statement {
  /** Its number in the whole dossier, from 1. */
  readonly number: number;
  /** What is said, as a sentence. */
  readonly says: string;
  /** Who says so, and how: "according to a colonel, as told by Nile Post". */
  readonly by: string;
  /** Report, page and words. */
  readonly note: string;
  readonly url: string | null;
}

/** An event, or what is said besides, with its statements. */
export interface Section {
  readonly title: string;
  /** Who affirms and who denies, conflicts, the grade: a sentence each. */
  readonly lead: readonly string[];
  readonly statements: readonly Statement[];
}

/** What is told under no event: relations and statements, so many to a section. */
const BESIDES = 40;

/** What is found as sections: its events in the order in which the case heard of them, then what is said besides. */
export async function* sectionsOf(view: CaseView, settings: Settings): AsyncGenerator<Section> {
  const told = new Set<string>();
  let number = 0;
  const statements = (claims: readonly ClaimOut[]) =>
    claims.map((claim): Statement => {
      told.add(`${claim.line.report}\n${claim.line.claim}`);
      return statementOf(claim, ++number);
    });
  for await (const event of eventsTold(view, settings))
    yield { title: event.label, lead: leadOf(event), statements: statements(event.claims) };
  let rest: ClaimOut[] = [];
  for await (const claim of view.claims()) {
    if (told.has(`${claim.line.report}\n${claim.line.claim}`)) continue;
    rest.push(claim);
    if (rest.length === BESIDES) yield { title: "Said besides", lead: [], statements: statements(rest.splice(0)) };
  }
  rest = rest.splice(0);
  if (rest.length > 0) yield { title: "Said besides", lead: [], statements: statements(rest) };
}

function leadOf({ start, end, daysStated, places, evidence }: EventOut): readonly string[] {
  const days = start === null && end === null ? null : start === end ? start : `${start ?? "…"} to ${end ?? "…"}`;
  const where = places.filter(({ how }) => how === "stated").map(({ name }) => name);
  const { credibility, suggested, says } = evidence.grade;
  return [
    ...(days === null ? [] : [`When: ${days}${daysStated ? "" : " (no report states the day)"}.`]),
    ...(where.length === 0 ? [] : [`Where: ${[...new Set(where)].join("; ")}.`]),
    evidence.summary,
    ...evidence.conflicts.map(({ says: conflict }) => conflict),
    credibility === "6"
      ? `Credibility: nobody graded it; ${suggested} is suggested. ${says}`
      : `Credibility: ${credibility}.`,
  ];
}

function statementOf({ line, evidence, report, page }: ClaimOut, number: number): Statement {
  const [outlet, ...hops] = line.chain;
  const inner = hops.toReversed().map(({ words, stance }) => `${words} (${stance})`);
  const by = [...inner, outlet?.words ?? "the publisher"].join(", as told by ");
  const where = [
    report.publisher,
    report.title && `“${report.title}”`,
    report.published?.slice(0, 10),
    page === null ? null : `page ${page}`,
    report.url === null ? `report ${report.key}` : `read ${accessedOf(report)}`,
  ];
  const note = `${where.filter(Boolean).join(", ")}: “${evidence.claim.content.text.replace(/\s+/g, " ")}”`;
  const copied = line.copy_of === null ? "" : `; a copy of ${line.copy_of}, which counts once`;
  return { number, says: line.sentence, by: `${line.status}; ${by}${copied}`, note, url: report.url };
}
