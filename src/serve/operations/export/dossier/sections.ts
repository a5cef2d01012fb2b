import { dayWords } from "../../../../tell/dates-words.ts";
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
  /** What whoever collected it noted on it. */
  readonly remark: string | null;
  /** Report, page and words. */
  readonly note: string;
  readonly url: string | null;
}

/** An event, or what is said besides, with its statements. */
export interface Section {
  /** Null where the dossier's own title says it, or what was before goes on. */
  readonly title: string | null;
  /** Who affirms and who denies, conflicts, the grade: a sentence each. */
  readonly lead: readonly string[];
  readonly statements: readonly Statement[];
}

/** What a dossier is called, and what is said of its subject. */
export async function titleOf(view: CaseView): Promise<{ readonly title: string; readonly says: readonly string[] }> {
  return (await view.subject()) ?? { title: "Dossier", says: [] };
}

/** Statements under no event, so many to a section: their footnotes are to stand near them. */
const TOGETHER = 40;

/** A brief in its own order; of what is found, its events in the order in which the case heard of them, then what is said besides. */
export async function* sectionsOf(view: CaseView, settings: Settings): AsyncGenerator<Section> {
  const subject = await view.subject();
  yield* subject?.kind === "brief" ? collectedSections(view) : foundSections(view, settings, subject?.title ?? null);
}

async function* collectedSections(view: CaseView): AsyncGenerator<Section> {
  let [number, missing]: [number, number] = [0, 0];
  let held: Statement[] = [];
  for await (const { note, claim } of view.collected()) {
    if (claim === null) missing++;
    else held.push({ ...statementOf(claim, ++number), remark: note });
    if (held.length === TOGETHER) yield { title: null, lead: [], statements: held.splice(0) };
  }
  const lead = missing === 0 ? [] : [`${missing} of its claims ${missing === 1 ? "is" : "are"} not here: ${NOT_HERE}.`];
  held = held.splice(0);
  if (held.length > 0 || missing > 0) yield { title: null, lead, statements: held };
}

const NOT_HERE = "no longer read in the reports, rejected, taken back, or of a report that is kept back";

async function* foundSections(view: CaseView, settings: Settings, title: string | null): AsyncGenerator<Section> {
  const told = new Set<string>();
  let number = 0;
  const statements = (claims: readonly ClaimOut[]) =>
    claims.map((claim): Statement => {
      told.add(`${claim.line.report}\n${claim.line.claim}`);
      return statementOf(claim, ++number);
    });
  for await (const event of eventsTold(view, settings))
    yield {
      title: event.label === title ? null : event.label,
      lead: leadOf(event),
      statements: statements(event.claims),
    };
  let rest: ClaimOut[] = [];
  for await (const claim of view.claims()) {
    if (told.has(`${claim.line.report}\n${claim.line.claim}`)) continue;
    rest.push(claim);
    if (rest.length === TOGETHER) yield { title: "Said besides", lead: [], statements: statements(rest.splice(0)) };
  }
  rest = rest.splice(0);
  if (rest.length > 0) yield { title: "Said besides", lead: [], statements: statements(rest) };
}

function leadOf({ start, end, daysStated, places, evidence }: EventOut): readonly string[] {
  const [first, last] = [start === null ? "…" : dayWords(start), end === null ? "…" : dayWords(end)];
  const days = start === null && end === null ? null : start === end ? first : `${first} to ${last}`;
  const where = places.filter(({ how }) => how === "stated").map(({ name }) => name);
  const { credibility, says } = evidence.grade;
  return [
    ...(days === null ? [] : [`When: ${days}${daysStated ? "" : " (no report states the day)"}.`]),
    ...(where.length === 0 ? [] : [`Where: ${[...new Set(where)].join("; ")}.`]),
    evidence.summary,
    // the summary begins with whether it happened: what is told there of a conflict is not told again
    ...evidence.conflicts.flatMap(({ says: one }) =>
      evidence.summary.startsWith(one.replace(/\.$/, "")) ? [] : [one],
    ),
    credibility === "6" ? `Nobody graded its credibility. ${says}` : `Credibility: ${credibility}.`,
  ];
}

function statementOf({ line, evidence, report, page }: ClaimOut, number: number): Statement {
  const [outlet, ...hops] = line.chain;
  const inner = hops.toReversed().map(({ words, stance }) => `${words} (${stance})`);
  const by = [...inner, outlet?.words ?? "the publisher"].join(", as told by ");
  const where = [
    report.publisher,
    report.title && `“${report.title}”`,
    report.published && dayWords(report.published.slice(0, 10)),
    page === null ? null : `page ${page}`,
    report.url === null ? `report ${report.key}` : `read ${dayWords(accessedOf(report))}`,
  ];
  const note = `${where.filter(Boolean).join(", ")}: “${evidence.claim.content.text.replace(/\s+/g, " ")}”`;
  const copied = line.copy_of === null ? "" : `; a copy of ${line.copy_of}, which counts once`;
  return { number, says: line.sentence, by: `${line.status}; ${by}${copied}`, remark: null, note, url: report.url };
}
