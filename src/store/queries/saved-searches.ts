import type { Selectable } from "kysely";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { later } from "./kept-by-people.ts";

export type SavedSearch = Selectable<Tables["saved_search"]>;

/** Saved searches that were not deleted, by name. */
export const listSearches = ({ db }: CaseDb): Promise<readonly SavedSearch[]> =>
  db.selectFrom("saved_search").selectAll().where("removed_at", "is", null).orderBy("name").orderBy("id").execute();

/** One of them, deleted or not. */
export const searchById = ({ db }: CaseDb, id: string): Promise<SavedSearch | undefined> =>
  db.selectFrom("saved_search").selectAll().where("id", "=", id).executeTakeFirst();

/** Keeps a search, or puts another state in the place of the one that is kept. */
export const putSearches = (one: CaseDb, rows: readonly SavedSearch[]): Promise<void> =>
  insertRows(one, "saved_search", rows, {
    on: ["id"],
    set: ["name", "query", "changed_at", "changed_by", "removed_at"],
  });

/** When somebody last opened each search. */
export async function openedBy({ db }: CaseDb, author: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom("search_opened").select(["search", "at"]).where("author", "=", author).execute();
  return new Map(rows.map(({ search, at }) => [search, at]));
}

export const putOpened = (one: CaseDb, rows: readonly Tables["search_opened"][]): Promise<void> =>
  insertRows(one, "search_opened", rows, { on: ["search", "author"], set: ["at"] });

/** All searches, deleted or not, and when people opened them. */
export interface Searches {
  readonly searches: readonly SavedSearch[];
  readonly opened: readonly Tables["search_opened"][];
}

export const allSearches = async ({ db }: CaseDb): Promise<Searches> => ({
  searches: await db.selectFrom("saved_search").selectAll().orderBy("id").execute(),
  opened: await db.selectFrom("search_opened").selectAll().orderBy("search").orderBy("author").execute(),
});

/** Takes over searches of another copy of the case; of one that both hold, the later state. */
export async function takeSearches(one: CaseDb, { searches: theirs, opened: looks }: Searches): Promise<void> {
  const ours = new Map((await one.db.selectFrom("saved_search").selectAll().execute()).map((row) => [row.id, row]));
  await putSearches(
    one,
    theirs.map((row) => later(row, ours.get(row.id) ?? row)),
  );
  const opened = await one.db.selectFrom("search_opened").selectAll().execute();
  const known = new Map(opened.map(({ search, author, at }) => [`${search} ${author}`, at]));
  const newer = looks.filter(({ search, author, at }) => at > (known.get(`${search} ${author}`) ?? ""));
  await putOpened(one, newer);
}
