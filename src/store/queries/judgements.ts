import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { HearsayError } from "../../model/errors.ts";
import { type Anchor, Decision, type Judgement } from "../../model/judgement.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { anchorsIn, findAnchors, type JudgedNodes, putAnchors } from "./anchors.ts";

/** What changed in the log of judgements, and the nodes to be handed to `settle` as judged. */
export interface JudgementsChanged {
  readonly judgements: readonly Judgement[];
  readonly nodes: JudgedNodes;
}

/** A judgement from its parts, under the id that it has in every copy of a case. */
export function judgementOf({ at, by, decision, note = null }: NewJudgement): Judgement {
  // In the order of the model, whatever order the parts came in.
  const parsed = Decision.parse(decision);
  const hash = createHash("sha256")
    .update(JSON.stringify([at, by, parsed]))
    .digest("hex");
  return { id: `j_${hash.slice(0, 16)}`, at, by, decision: parsed, note, withdrawn: null };
}

export interface NewJudgement {
  /** The moment, ISO in UTC. */
  readonly at: string;
  readonly by: string;
  readonly decision: Decision;
  readonly note?: string | null;
}

/**
 * Adds to the log; one that is there already is left, except that a withdrawal it did not know is taken over (of two, the
 * earlier). So judgements of another copy of the case can be put too, in any order. Call it within `transaction`.
 */
export async function putJudgements(one: CaseDb, judgements: readonly Judgement[]): Promise<JudgementsChanged> {
  const known = new Map(
    (
      await judgementsById(
        one,
        judgements.map(({ id }) => id),
      )
    ).map((there) => [there.id, there]),
  );
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const there = latest.get(judgement.id) ?? known.get(judgement.id);
    if (!there) latest.set(judgement.id, judgement);
    else if (isEarlier(judgement.withdrawn, there.withdrawn))
      latest.set(judgement.id, { ...there, withdrawn: judgement.withdrawn });
  }
  const changed = [...latest.values()];
  await insertRows(one, "judgement", changed.map(rowOf), { on: ["id"], set: ["withdrawn_at", "withdrawn_by"] });
  await putAnchors(one, changed);
  return { judgements: changed, nodes: await findAnchors(one, reportsOf(changed)) };
}

export interface Withdrawal {
  /** The moment of withdrawing, ISO in UTC, and who does it. */
  readonly at: string;
  readonly by: string;
}

export interface WhichJudgements {
  readonly ids?: readonly string[];
  readonly by?: string;
  /** Decided at or after this moment or day, and before that one. */
  readonly from?: string;
  readonly before?: string;
}

/**
 * Takes judgements back: single ones, or all of an author or a stretch of time. They stay in the log. Those withdrawn
 * already stay as they are. Throws `wrong-use` where nothing says which.
 */
export async function withdrawJudgements(
  one: CaseDb,
  which: WhichJudgements,
  withdrawal: Withdrawal,
): Promise<JudgementsChanged> {
  if (!which.ids && which.by === undefined && which.from === undefined)
    throw new HearsayError("wrong-use", "Say which judgements to take back: by id, by author or since when.");
  const standing = (await listJudgements(one, which)).filter(({ withdrawn }) => withdrawn === null);
  return putJudgements(
    one,
    standing.map((judgement) => ({ ...judgement, withdrawn: withdrawal })),
  );
}

export interface JudgementFilter extends WhichJudgements {
  readonly verdict?: Decision["verdict"];
  /** The id of a report whose words they are tied to. */
  readonly report?: string;
  /** Only those that were not taken back. */
  readonly standing?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** The log, oldest first. */
export async function listJudgements(one: CaseDb, filter: JudgementFilter = {}): Promise<readonly Judgement[]> {
  const { ids, by, from, before, verdict, report, standing, limit, offset } = filter;
  let query = one.db.selectFrom("judgement").selectAll().orderBy("at").orderBy("id");
  if (ids) query = query.where("id", "in", among(one, ids));
  if (by !== undefined) query = query.where("author", "=", by);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (before !== undefined) query = query.where("at", "<", before);
  if (verdict !== undefined) query = query.where("verdict", "=", verdict);
  if (standing) query = query.where("withdrawn_at", "is", null);
  if (report !== undefined)
    query = query.where("id", "in", (of) =>
      of.selectFrom("judgement_anchor").select("judgement").where("report_key", "=", report),
    );
  // SQLite knows an offset only behind a limit.
  if (limit !== undefined || offset !== undefined) query = query.limit(limit ?? 2 ** 31 - 1).offset(offset ?? 0);
  return (await query.execute()).map(judgementIn);
}

/** The judgement with other names for reports; its own id stays, which tells it from others in every copy of the case. */
export function withReports(judgement: Judgement, names: ReadonlyMap<string, string>): Judgement {
  const named = (anchor: Anchor): Anchor => ({ ...anchor, report: names.get(anchor.report) ?? anchor.report });
  const { decision } = judgement;
  if ("a" in decision) return { ...judgement, decision: { ...decision, a: named(decision.a), b: named(decision.b) } };
  if (!("report" in decision.on)) return judgement;
  return { ...judgement, decision: { ...decision, on: named(decision.on) } as Decision };
}

/** Ties judgements on reports to the names that these have now. */
export async function renameInJudgements(one: CaseDb, names: ReadonlyMap<string, string>): Promise<void> {
  const ids = new Set<string>();
  for (const report of names.keys()) for (const { id } of await listJudgements(one, { report })) ids.add(id);
  const renamed = (await judgementsById(one, [...ids])).map((judgement) => withReports(judgement, names));
  await one.db.deleteFrom("judgement_anchor").where("judgement", "in", among(one, ids)).execute();
  await insertRows(one, "judgement", renamed.map(rowOf), { on: ["id"], set: ["decision"] });
  await putAnchors(one, renamed);
}

/** Judgements on two things, one of them in these reports, that stand; oldest first. */
export async function judgementsOnPairs(one: CaseDb, reports: Iterable<string>): Promise<readonly Judgement[]> {
  const rows = await one.db
    .selectFrom("judgement")
    .selectAll()
    .where("id", "in", (of) =>
      of
        .selectFrom("judgement_anchor")
        .select("judgement")
        .where("side", "in", ["a", "b"])
        .where("report_key", "in", among(one, reports)),
    )
    .where("withdrawn_at", "is", null)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map(judgementIn);
}

/** Judgements whose report is held and whose words no longer stand for anything of its reading. */
export async function lostJudgements(one: CaseDb): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("judgement_anchor")
    .innerJoin("report", "report.key", "judgement_anchor.report_key")
    .innerJoin("judgement", "judgement.id", "judgement_anchor.judgement")
    .select("judgement.id")
    .distinct()
    .where("ref", "is", null)
    .where("withdrawn_at", "is", null)
    .where("verdict", "!=", "add")
    .orderBy("judgement.id")
    .execute();
  return rows.map(({ id }) => id);
}

const judgementsById = (one: CaseDb, ids: readonly string[]) => listJudgements(one, { ids });

const reportsOf = (judgements: readonly Judgement[]): readonly string[] => [
  ...new Set(judgements.flatMap(({ decision }) => anchorsIn(decision).map(({ anchor }) => anchor.report))),
];

const isEarlier = (one: Judgement["withdrawn"], other: Judgement["withdrawn"]): boolean =>
  one !== null && (other === null || one.at < other.at || (one.at === other.at && one.by < other.by));

const rowOf = ({ id, at, by, decision, note, withdrawn }: Judgement): Tables["judgement"] => ({
  ...{ id, at, author: by, verdict: decision.verdict, decision: JSON.stringify(decision), note },
  ...{ withdrawn_at: withdrawn?.at ?? null, withdrawn_by: withdrawn?.by ?? null },
});

function judgementIn(row: Selectable<Tables["judgement"]>): Judgement {
  const { id, at, author, decision, note, withdrawn_at, withdrawn_by } = row;
  const withdrawn = withdrawn_at === null ? null : { at: withdrawn_at, by: withdrawn_by ?? author };
  return { id, at, by: author, decision: JSON.parse(decision) as Decision, note, withdrawn };
}
