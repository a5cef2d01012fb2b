import type { Selectable } from "kysely";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { nextId } from "./put-reports.ts";

/** An address that is looked at again and again. */
export type Watched = Selectable<Tables["watched"]>;
export type Fetched = Omit<Selectable<Tables["fetched"]>, "id">;

/** Looks are remembered so far back. */
const REMEMBERED = 10_000;

/** Adds addresses; those that are watched already stay as they are, but are due again where they had been given up. */
export async function putWatched(
  one: CaseDb,
  addresses: Iterable<string>,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  const rows = [...new Set(addresses)].map((address) => ({
    ...{ address, added_at: at, author: by, etag: null, modified: null, checked_at: null },
    ...{ next_at: at, failures: 0, says: null, gone: 0 as const },
  }));
  await insertRows(one, "watched", rows, { on: ["address"], set: [] });
  await one.db
    .updateTable("watched")
    .set({ gone: 0, failures: 0, next_at: at })
    .where(
      "address",
      "in",
      among(
        one,
        rows.map(({ address }) => address),
      ),
    )
    .where("gone", "=", 1)
    .execute();
}

/** Takes over watched addresses of another copy of the case; those that are watched here stay as they are. */
export const takeWatched = (one: CaseDb, rows: readonly Watched[]): Promise<void> =>
  insertRows(one, "watched", rows, { on: ["address"], set: [] });

/** All addresses, in their order. */
export const listWatched = ({ db }: CaseDb): Promise<readonly Watched[]> =>
  db.selectFrom("watched").selectAll().orderBy("address").execute();

/** Those that are to be looked at by a moment, the longest due first. */
export const dueWatched = ({ db }: CaseDb, at: string): Promise<readonly Watched[]> =>
  db
    .selectFrom("watched")
    .selectAll()
    .where("gone", "=", 0)
    .where("next_at", "<=", at)
    .orderBy("next_at")
    .orderBy("address")
    .execute();

/** What a look has changed. */
export async function saveWatched({ db }: CaseDb, { address, ...changed }: Watched): Promise<void> {
  await db.updateTable("watched").set(changed).where("address", "=", address).execute();
}

/** Addresses that are watched no more; gives how many were. */
export async function dropWatched(one: CaseDb, addresses: Iterable<string>): Promise<number> {
  const { numDeletedRows } = await one.db
    .deleteFrom("watched")
    .where("address", "in", among(one, addresses))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Notes looks, and forgets those of long ago. */
export async function putFetched(one: CaseDb, looks: readonly Fetched[]): Promise<void> {
  if (looks.length === 0) return;
  const first = await nextId(one, "fetched");
  await insertRows(
    one,
    "fetched",
    looks.map((look, at) => ({ id: first + at, ...look })),
  );
  await one.db
    .deleteFrom("fetched")
    .where("id", "<=", first + looks.length - 1 - REMEMBERED)
    .execute();
}

/** The latest looks, newest first. */
export const listFetched = async (
  { db }: CaseDb,
  { limit, failed = false }: { readonly limit: number; readonly failed?: boolean },
): Promise<readonly Fetched[]> => {
  let query = db
    .selectFrom("fetched")
    .select(["at", "address", "outcome", "says", "reports"])
    .orderBy("id", "desc")
    .limit(limit);
  if (failed) query = query.where("outcome", "=", "failed");
  return query.execute();
};

/** Takes looks at addresses out: they are the ids of reports that must go. */
export async function dropFetched(one: CaseDb, addresses: Iterable<string>): Promise<void> {
  await one.db.deleteFrom("fetched").where("address", "in", among(one, addresses)).execute();
}
