import type { Selectable } from "kysely";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { later } from "./kept-by-people.ts";

export type Batch = Selectable<Tables["batch"]>;
export type BatchClaim = Selectable<Tables["batch_claim"]>;
export type BatchCode = Selectable<Tables["batch_code"]>;

/** Where claims stand that coders added: behind all that were drawn. */
export const POSITION_OF_ADDED = 1_000_000;

/** Whether a coder added the claim, the reader having missed it; else it was drawn. */
export const isAdded = ({ position }: Pick<BatchClaim, "position">): boolean => position >= POSITION_OF_ADDED;

/** Batches that were not deleted, the one drawn last first. */
export const listBatches = ({ db }: CaseDb): Promise<readonly Batch[]> =>
  db.selectFrom("batch").selectAll().where("removed_at", "is", null).orderBy("at", "desc").orderBy("id").execute();

export const batchById = ({ db }: CaseDb, id: string): Promise<Batch | undefined> =>
  db.selectFrom("batch").selectAll().where("id", "=", id).executeTakeFirst();

export const putBatches = (one: CaseDb, rows: readonly Batch[]): Promise<void> =>
  insertRows(one, "batch", rows, {
    on: ["id"],
    set: [
      ...(["name", "closed_at", "closed_by", "frozen_at", "frozen_by"] as const),
      ...(["release_head", "release_hash"] as const),
      ...(["changed_at", "changed_by", "removed_at"] as const),
    ],
  });

/** The claims of a batch in its order. */
export const claimsOfBatch = ({ db }: CaseDb, batch: string): Promise<readonly BatchClaim[]> =>
  db.selectFrom("batch_claim").selectAll().where("batch", "=", batch).orderBy("position").orderBy("id").execute();

export const batchClaimById = ({ db }: CaseDb, id: string): Promise<BatchClaim | undefined> =>
  db.selectFrom("batch_claim").selectAll().where("id", "=", id).executeTakeFirst();

export const putBatchClaims = (one: CaseDb, rows: readonly BatchClaim[]): Promise<void> =>
  insertRows(one, "batch_claim", rows, { on: ["id"], set: ["report_key", "unit", "release"] });

/** What was said of the claims of a batch and stands, by item and author; what was settled by a judgement stands as long as that. */
export const codesOfBatch = ({ db }: CaseDb, batch: string): Promise<readonly BatchCode[]> =>
  db
    .selectFrom("batch_code")
    .innerJoin("batch_claim", "batch_claim.id", "batch_code.item")
    .leftJoin("judgement", "judgement.id", "batch_code.judgement")
    .selectAll("batch_code")
    .where("batch_claim.batch", "=", batch)
    .where("batch_code.removed_at", "is", null)
    .where("judgement.withdrawn_at", "is", null)
    .orderBy("batch_claim.position")
    .orderBy("batch_code.author")
    .orderBy("batch_code.id")
    .execute();

export const batchCodeById = ({ db }: CaseDb, id: string): Promise<BatchCode | undefined> =>
  db.selectFrom("batch_code").selectAll().where("id", "=", id).executeTakeFirst();

export const putBatchCodes = (one: CaseDb, rows: readonly BatchCode[]): Promise<void> =>
  insertRows(one, "batch_code", rows, {
    on: ["id"],
    set: [
      ...(["verdict", "suggestions", "claim", "fields", "told", "note", "judgement"] as const),
      ...(["at", "author", "changed_at", "changed_by", "removed_at"] as const),
    ],
  });

/** Takes what batches hold of reports out of them, with every code on it and its line in a release, for good. */
export async function dropFromBatches(one: CaseDb, reports: Iterable<string>): Promise<void> {
  await one.db.deleteFrom("batch_claim").where("report_key", "in", among(one, reports)).execute();
}

/** Gives reports that batches name other ids; what a release says stays as it was frozen. */
export async function renameInBatches(one: CaseDb, names: ReadonlyMap<string, string>): Promise<void> {
  const rows = await one.db
    .selectFrom("batch_claim")
    .selectAll()
    .where("report_key", "in", among(one, names.keys()))
    .execute();
  await putBatchClaims(
    one,
    rows.map((row) => ({ ...row, report_key: names.get(row.report_key) ?? row.report_key })),
  );
}

/** All batches, deleted or not, their claims in order, and all that was said of these. */
export interface Batches {
  readonly batches: readonly Batch[];
  readonly claims: readonly BatchClaim[];
  readonly codes: readonly BatchCode[];
}

export const allBatches = async ({ db }: CaseDb): Promise<Batches> => ({
  batches: await db.selectFrom("batch").selectAll().orderBy("id").execute(),
  claims: await db.selectFrom("batch_claim").selectAll().orderBy("batch").orderBy("position").orderBy("id").execute(),
  codes: await db.selectFrom("batch_code").selectAll().orderBy("id").execute(),
});

/**
 * Takes over batches of another copy of the case, its reports under the ids that they have here (`names`). A batch that is closed
 * or frozen in one of them is so in both; of two releases the one frozen first stays, of two codes of one person the later.
 */
export async function takeBatches(
  one: CaseDb,
  { batches: theirs, claims: drawn, codes: said }: Batches,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const ours = new Map((await one.db.selectFrom("batch").selectAll().execute()).map((row) => [row.id, row]));
  await putBatches(
    one,
    theirs.map((row) => together(row, ours.get(row.id) ?? row)),
  );
  const frozenThere = new Set(theirs.filter((row) => isFrozenBefore(row, ours.get(row.id))).map(({ id }) => id));
  const claims = new Map((await one.db.selectFrom("batch_claim").selectAll().execute()).map((row) => [row.id, row]));
  const items = drawn.map((row) => ({ ...row, report_key: names.get(row.report_key) ?? row.report_key }));
  await putBatchClaims(
    one,
    items.map((row) => {
      const own = claims.get(row.id);
      return own && !frozenThere.has(row.batch) ? own : row;
    }),
  );
  const codes = new Map((await one.db.selectFrom("batch_code").selectAll().execute()).map((row) => [row.id, row]));
  await putBatchCodes(
    one,
    said.map((row) => later(row, codes.get(row.id) ?? row)),
  );
}

/** The later state of two, closed and frozen as soon as one of them was. */
function together(one: Batch, other: Batch): Batch {
  const closing = ({ closed_at, closed_by }: Batch) => ({ closed_at, closed_by });
  const freezing = ({ frozen_at, frozen_by, release_head, release_hash }: Batch) => ({
    ...{ frozen_at, frozen_by, release_head, release_hash },
  });
  const inOrder = [one, other].sort((a, b) => (order(a, "closed_at") < order(b, "closed_at") ? -1 : 1));
  const [closed = one] = inOrder;
  return { ...later(one, other), ...closing(closed), ...freezing(isFrozenBefore(one, other) ? one : other) };
}

const order = (row: Batch, field: "closed_at" | "frozen_at") =>
  `${row[field] ?? "9"} ${row.release_hash ?? ""} ${row.closed_by ?? ""}`;

const isFrozenBefore = (row: Batch, other: Batch | undefined): boolean =>
  row.frozen_at !== null && (other === undefined || order(row, "frozen_at") < order(other, "frozen_at"));

/** How many claims of each batch were drawn, and how many of these each person coded; what was said of them is not looked at. */
export async function countBatches({ db }: CaseDb) {
  const claims = await db
    .selectFrom("batch_claim")
    .select(["batch", (of) => of.fn.countAll<number>().as("claims")])
    .where("position", "<", POSITION_OF_ADDED)
    .groupBy("batch")
    .execute();
  const coded = await db
    .selectFrom("batch_code")
    .innerJoin("batch_claim", "batch_claim.id", "batch_code.item")
    .select(["batch_claim.batch", "batch_code.author", (of) => of.fn.countAll<number>().as("coded")])
    .where("batch_code.role", "=", "coder")
    .where("batch_claim.position", "<", POSITION_OF_ADDED)
    .where("batch_code.removed_at", "is", null)
    .groupBy(["batch_claim.batch", "batch_code.author"])
    .orderBy("batch_code.author")
    .execute();
  return {
    claims: new Map(claims.map(({ batch, claims: count }) => [batch, Number(count)])),
    coded: coded.map((row) => ({ ...row, coded: Number(row.coded) })),
  };
}
