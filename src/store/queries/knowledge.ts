import type { Selectable } from "kysely";
import type { EntryFound, KnowledgeEntry } from "../../model/knowledge.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";

/** A list that a user brought, without its entries. */
export type KnowledgeList = Selectable<Tables["knowledge"]>;

/** An entry with the keys under which it is to be found. */
export interface EntryToPut extends Omit<KnowledgeEntry, "list"> {
  readonly keys: readonly { readonly key: string; readonly called: string }[];
}

/** Keeps a list with its entries; one of its name must not be there. `names`: how many its file gives, where that is known. */
export async function putKnowledge(
  one: CaseDb,
  list: Omit<KnowledgeList, "entries" | "names"> & { readonly names?: number },
  entries: readonly EntryToPut[],
): Promise<KnowledgeList> {
  const names = list.names ?? entries.reduce((sum, entry) => sum + entry.names.length, 0);
  const row = { ...list, entries: entries.length, names };
  await insertRows(one, "knowledge", [row]);
  for (let at = 0; at < entries.length; at += ENTRIES)
    await putEntries(one, list.name, entries.slice(at, at + ENTRIES));
  return row;
}

/** Keeps that a list is there whose entries are kept elsewhere. */
export const putKnowledgeList = (one: CaseDb, list: KnowledgeList): Promise<void> =>
  insertRows(one, "knowledge", [list]);

/** Entries put in one statement, which SQLite takes as one text. */
const ENTRIES = 2_000;

async function putEntries(one: CaseDb, list: string, entries: readonly EntryToPut[]): Promise<void> {
  await insertRows(
    one,
    "knowledge_entry",
    entries.map(({ id, name, kind, countries, sectors }) => ({
      ...{ list, entry: id, name, kind, countries: countries.join(" "), sectors: sectors.join(" ") },
    })),
  );
  await insertRows(
    one,
    "knowledge_name",
    entries.flatMap(({ id, keys }) => keys.map(({ key, called }) => ({ key, list, entry: id, called }))),
  );
}

/** All lists, by name. */
export const listKnowledge = ({ db }: CaseDb): Promise<readonly KnowledgeList[]> =>
  db.selectFrom("knowledge").selectAll().orderBy("name").execute();

/** An entry as it is kept, with every name that leads to it. */
export type ListEntry = Omit<KnowledgeEntry, "list">;

/** The entries of a list by their ids, some at a time. */
export async function* entriesOfList({ db }: CaseDb, list: string): AsyncGenerator<ListEntry> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("knowledge_entry")
      .selectAll()
      .where("list", "=", list)
      .where("entry", ">", after)
      .orderBy("entry")
      .limit(ENTRIES)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    const names = await db
      .selectFrom("knowledge_name")
      .select(["entry", "called"])
      .distinct()
      .where("list", "=", list)
      .where("entry", ">", after)
      .where("entry", "<=", last.entry)
      .orderBy("entry")
      .orderBy("called")
      .execute();
    const called = new Map<string, string[]>(rows.map(({ entry }) => [entry, []]));
    for (const one of names) called.get(one.entry)?.push(one.called);
    for (const row of rows) yield { ...entryIn(row), names: called.get(row.entry) ?? [] };
    after = last.entry;
  }
}

/** Takes a list away; gives the keys of its entries, none where there is no such list. */
export async function dropKnowledge({ db }: CaseDb, name: string): Promise<readonly string[]> {
  const keys = await db.selectFrom("knowledge_name").select("key").distinct().where("list", "=", name).execute();
  for (const table of ["knowledge_name", "knowledge_entry"] as const)
    await db.deleteFrom(table).where("list", "=", name).execute();
  await db.deleteFrom("knowledge").where("name", "=", name).execute();
  return keys.map(({ key }) => key);
}

/** The entries of all lists under each of these keys; a key without any is left out. */
export async function entriesUnder(
  one: CaseDb,
  keys: Iterable<string>,
): Promise<ReadonlyMap<string, readonly EntryFound[]>> {
  const rows = await one.db
    .selectFrom("knowledge_name as named")
    .innerJoin("knowledge_entry as entry", (join) =>
      join.onRef("entry.list", "=", "named.list").onRef("entry.entry", "=", "named.entry"),
    )
    .select([
      "named.key",
      "named.called",
      "entry.list",
      "entry.entry",
      "entry.name",
      "entry.kind",
      "entry.countries",
      "entry.sectors",
    ])
    .where("named.key", "in", among(one, keys))
    .orderBy("named.key")
    .orderBy("entry.list")
    .orderBy("entry.entry")
    .orderBy("named.called")
    .execute();
  const found = new Map<string, EntryFound[]>();
  for (const { key, called, list, ...row } of rows) {
    const some = found.get(key) ?? [];
    some.push({ list, ...entryIn(row), called });
    found.set(key, some);
  }
  return found;
}

/** All that the lists say of these entries, in their order; one that is in no list is left out. */
export async function entriesNamed(
  one: CaseDb,
  entries: readonly { readonly list: string; readonly id: string }[],
): Promise<readonly KnowledgeEntry[]> {
  const ids = entries.map(({ id }) => id);
  const [rows, named] = await Promise.all([
    one.db.selectFrom("knowledge_entry").selectAll().where("entry", "in", among(one, ids)).execute(),
    one.db
      .selectFrom("knowledge_name")
      .select(["list", "entry", "called"])
      .distinct()
      .where("entry", "in", among(one, ids))
      .orderBy("called")
      .execute(),
  ]);
  return entries.flatMap(({ list, id }) => {
    const row = rows.find((other) => other.list === list && other.entry === id);
    if (!row) return [];
    const names = named.filter((other) => other.list === list && other.entry === id).map(({ called }) => called);
    return [{ list, ...entryIn(row), names: [row.name, ...names.filter((other) => other !== row.name)] }];
  });
}

/** What a row says of an entry, but for its names. */
const entryIn = ({ entry, name, kind, countries, sectors }: Omit<Selectable<Tables["knowledge_entry"]>, "list">) => ({
  ...{ id: entry, name, kind, countries: words(countries), sectors: words(sectors) },
});

const words = (text: string) => text.split(" ").filter((word) => word !== "");

/** Nodes looked at in one step. */
const NODES = 1_000;

/** All nodes of actors with their profiles, some at a time. */
export async function* actorNodesKept<Profile>({
  db,
}: CaseDb): AsyncGenerator<readonly { readonly node: string; readonly profile: Profile }[]> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("node")
      .select(["node", "profile"])
      .where("room", "=", "actors")
      .where("node", ">", after)
      .orderBy("node")
      .limit(NODES)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ node, profile }) => ({ node, profile: JSON.parse(profile) as Profile }));
    after = last.node;
  }
}
