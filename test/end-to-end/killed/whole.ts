import type { CaseDb } from "../../../src/store/case.ts";
import { examine } from "../../../src/store/doctor.ts";
import { openCase } from "../../../src/store/open.ts";
import { listJudgements } from "../../../src/store/queries/judgements.ts";

/** A case as it stands, as far as commands acknowledge it. */
export interface Standing {
  /** Reports by id: how many claims they have, and the word lists with which they were read. */
  readonly reports: ReadonlyMap<string, { readonly claims: number; readonly lexicon: string }>;
  /** Judgements by id: whether they stand. */
  readonly judgements: ReadonlyMap<string, boolean>;
  /** What is there by halves; nothing in a case that keeps its word. */
  readonly half: readonly string[];
}

/** What a case holds; `deep` looks through all of it, as `hearsay doctor` does. */
export async function standingOf(where: string, deep: boolean): Promise<Standing> {
  const one = await openCase(where);
  try {
    const [reports, judgements] = [await reportsOf(one), await listJudgements(one)];
    const findings = deep ? (await examine(one)).findings.filter(({ level }) => level !== "advice") : [];
    return {
      reports,
      judgements: new Map(judgements.map(({ id, withdrawn }) => [id, withdrawn === null])),
      half: [
        ...(await logAgainst(
          one,
          [...reports.keys()],
          judgements.map(({ id }) => id),
        )),
        ...(await marksAgainst(one)),
        ...findings.map(({ says }) => says),
      ],
    };
  } finally {
    await one.close();
  }
}

async function reportsOf({ db }: CaseDb): Promise<Standing["reports"]> {
  const rows = await db
    .selectFrom("report")
    .innerJoin("reading", "reading.report", "report.id")
    .innerJoin("report_body", "report_body.report", "report.id")
    .select(["report.key", "reading.lexicon"])
    .select((of) =>
      of.selectFrom("claim").whereRef("claim.report", "=", "report.id").select(of.fn.countAll().as("n")).as("claims"),
    )
    .execute();
  return new Map(rows.map(({ key, lexicon, claims }) => [key, { lexicon, claims: Number(claims) }]));
}

/** What was done and what the log says of it must be one: each report added once, each judgement made once. */
async function logAgainst({ db }: CaseDb, reports: readonly string[], judgements: readonly string[]) {
  const entries = await db.selectFrom("log").select(["action", "about", "detail"]).execute();
  const detail = (json: string | null) => JSON.parse(json ?? "{}") as { readonly reports?: readonly string[] };
  const added = entries.flatMap((entry) => (entry.action === "add" ? (detail(entry.detail).reports ?? []) : []));
  const judged = entries.flatMap(({ action, about }) => (action === "judge" && about !== null ? [about] : []));
  return [...unlike("added", reports, added), ...unlike("judged", judgements, judged)];
}

function unlike(what: string, there: readonly string[], logged: readonly string[]): readonly string[] {
  const [held, told] = [new Set(there), new Set(logged)];
  return [
    ...there.filter((id) => !told.has(id)).map((id) => `${what} ${id} is not in the log`),
    ...logged.filter((id) => !held.has(id)).map((id) => `${what} ${id} is in the log alone`),
    ...(told.size === logged.length ? [] : [`${what}: twice in the log`]),
  ];
}

/** A claim bears the mark of the last judgement on it that stands, and no other does. */
async function marksAgainst(one: CaseDb): Promise<readonly string[]> {
  const marked = await one.db.selectFrom("claim").select(["key", "judged"]).where("judged", "is not", null).execute();
  const marks = new Map(marked.map(({ key, judged }) => [key, judged]));
  const last = new Map<string, string>();
  for (const { decision, withdrawn } of [...(await listJudgements(one))].sort((a, b) => (a.at < b.at ? -1 : 1)))
    if (withdrawn === null && "on" in decision && "claim" in decision.on && decision.on.claim)
      last.set(decision.on.claim.id, decision.verdict);
  return [
    ...[...last].filter(([id, verdict]) => !marks.get(id)?.startsWith(verdict)).map(([id]) => `${id} bears no mark`),
    ...[...marks.keys()].filter((id) => !last.has(id)).map((id) => `${id} bears a mark of no judgement`),
  ];
}
