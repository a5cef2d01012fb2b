import type { Insertable, Selectable } from "kysely";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { wordsOf } from "../words.ts";

/** Tables of what is shown of groups: made from nodes and claims, and made again whenever a group changes. */
export type GroupTable = "actor" | "event" | "story";
export type GroupRow<Table extends GroupTable> = Selectable<Tables[Table]> & { readonly id: string };

/** Puts what is shown of groups, in place of what was shown of them before. */
export async function putGroupRows<Table extends GroupTable>(
  one: CaseDb,
  table: Table,
  rows: readonly (Insertable<Tables[Table]> & { readonly id: string })[],
): Promise<void> {
  await dropGroupRows(
    one,
    table,
    rows.map(({ id }) => id),
  );
  await insertRows(one, table, rows);
}

/** Takes away what is shown of groups that are none any more. */
export async function dropGroupRows(one: CaseDb, table: GroupTable, ids: Iterable<string>): Promise<void> {
  await one.db.deleteFrom(table).where("id", "in", among(one, ids)).execute();
}

/** The names under which actors are looked up; call it after `putGroupRows`, which takes the old ones away. */
export async function putActorForms(
  one: CaseDb,
  forms: readonly { readonly actor: string; readonly form: string }[],
): Promise<void> {
  const rows = forms.map(({ actor, form }) => ({ actor, form: wordsOf(form) })).filter(({ form }) => form !== "");
  await insertRows(one, "actor_form", rows, { on: ["actor", "form"], set: [] });
}

/** Actors that bear a name, the most spoken of first: the name itself, or one that begins with it. */
export async function actorsCalled(
  { db }: CaseDb,
  name: string,
  { begins = false, limit = 20 }: { readonly begins?: boolean; readonly limit?: number } = {},
): Promise<readonly GroupRow<"actor">[]> {
  const form = wordsOf(name);
  if (form === "") return [];
  const bearing = db
    .selectFrom("actor_form")
    .select("actor")
    .where((is) =>
      // Above every text that begins so: no letter sorts behind this one.
      begins ? is.and([is("form", ">=", form), is("form", "<", `${form}\u{10ffff}`)]) : is("form", "=", form),
    );
  return db
    .selectFrom("actor")
    .selectAll()
    .where("id", "in", bearing)
    .orderBy("claims", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** What is shown of groups, by id. */
export async function groupRows<Table extends GroupTable>(
  one: CaseDb,
  table: Table,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, GroupRow<Table>>> {
  const rows = await one.db
    .selectFrom(table as GroupTable)
    .selectAll()
    .where("id", "in", among(one, ids))
    .execute();
  return new Map((rows as unknown as GroupRow<Table>[]).map((row) => [row.id, row]));
}

/** Says how reports stand to others, in place of what was said before; a report without a row is an original. */
export async function putCopies(
  one: CaseDb,
  reports: Iterable<number>,
  rows: readonly Insertable<Tables["copy"]>[],
): Promise<void> {
  await one.db.deleteFrom("copy").where("report", "in", amongNumbers(one, reports)).execute();
  await insertRows(one, "copy", rows);
}

export async function copiesOf(
  one: CaseDb,
  reports: Iterable<number>,
): Promise<ReadonlyMap<number, Selectable<Tables["copy"]>>> {
  const rows = await one.db.selectFrom("copy").selectAll().where("report", "in", amongNumbers(one, reports)).execute();
  return new Map(rows.map((row) => [row.report, row]));
}
