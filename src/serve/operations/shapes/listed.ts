import { z } from "zod";
import type { KnowledgeEntry } from "../../../model/knowledge.ts";
import { type ActorProfile, entryLooks, keysLedTo } from "../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { entriesCalled } from "../../../store/queries/entries-called.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { entriesNamed, entriesOfList, listKnowledge } from "../../../store/queries/knowledge.ts";

/** Somebody whom a list alone knows. */
export const ListedActor = z
  .strictObject({
    id: z.string().describe("show-actor and why take it: list:, the list's name, the entry's id"),
    list: z.string().describe("the list's name in the case"),
    name: z.string(),
    forms: z.array(z.string()).describe("all names that the list gives"),
    kind: z.enum(["person", "body"]).nullable().describe("null where the list does not say"),
    countries: z.array(z.string()).describe("ISO 3166 alpha-3"),
    sectors: z.array(z.string()),
    whole: z.boolean().describe("whether one of its names is what was asked for"),
  })
  .meta({
    id: "ListedActor",
    description: "Somebody whom a list of the case alone knows: no name in its reports is known to be theirs.",
  });
export type ListedActor = z.infer<typeof ListedActor>;

/** An entry of a list, with the actors of the case whose names lead to it. */
export interface Listed {
  readonly entry: KnowledgeEntry;
  readonly whole: boolean;
  readonly actors: readonly string[];
}

const PREFIX = "list:";
export const listedId = ({ list, id }: Pick<KnowledgeEntry, "list" | "id">): string => `${PREFIX}${list}:${id}`;

/** Entries of the case's lists by a name, the beginnings of its words, or the id of a listed actor. */
export async function listedCalled(
  one: CaseDb,
  written: string,
  { limit }: { readonly limit: number },
): Promise<readonly Listed[]> {
  const lists = await listKnowledge(one);
  if (lists.length === 0) return [];
  const ids = lists.flatMap(({ name }) => {
    const start = `${PREFIX}${name}:`;
    return written.startsWith(start) ? [{ list: name, id: written.slice(start.length), whole: true }] : [];
  });
  const refs = ids.length > 0 ? ids : await entriesCalled(one, entryLooks(written), limit);
  return withActors(one, await entriesNamed(one, refs), (entry) =>
    refs.some(({ list, id, whole }) => whole && list === entry.list && id === entry.id),
  );
}

async function withActors(
  one: CaseDb,
  entries: readonly KnowledgeEntry[],
  isWhole: (entry: KnowledgeEntry) => boolean,
): Promise<readonly Listed[]> {
  const actors = await actorsLedTo(one, entries);
  return entries.map((entry) => ({ entry, whole: isWhole(entry), actors: actors.get(listedId(entry)) ?? [] }));
}

/** The actors whose names lead to each of these entries. */
async function actorsLedTo(
  one: CaseDb,
  entries: readonly KnowledgeEntry[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const kept = keptFor<ActorProfile>(one, "actors");
  const nodes = await kept.sharing(new Map(entries.map((entry) => [listedId(entry), keysLedTo(entry)])));
  const groups = await kept.groupsOf([...nodes.values()].flatMap((some) => some.map(({ id }) => id)));
  const rows = await groupRows(one, "actor", [...new Set(groups.values())]);
  return new Map(
    [...nodes].map(([entry, some]) => {
      const led = new Set(some.flatMap(({ id }) => groups.get(id) ?? []));
      return [entry, [...led].filter((group) => rows.has(group)).sort()];
    }),
  );
}

/** Entries looked at where no name is given. */
const LOOKED_AT = 1_000;

/** Those whom no name in reports is known to mean: by a name, or without one in the order of lists and entries. */
export async function onlyListed(
  one: CaseDb,
  written: string | undefined,
  limit: number,
): Promise<readonly ListedActor[]> {
  const found = written === undefined ? await firstListed(one) : await listedCalled(one, written, { limit });
  return found
    .filter(({ actors }) => actors.length === 0)
    .slice(0, limit)
    .map(({ entry, whole }) => ({
      ...{ id: listedId(entry), list: entry.list, name: entry.name, forms: [...entry.names], kind: entry.kind },
      ...{ countries: [...entry.countries], sectors: [...entry.sectors], whole },
    }));
}

async function firstListed(one: CaseDb): Promise<readonly Listed[]> {
  const entries: KnowledgeEntry[] = [];
  for (const { name: list } of await listKnowledge(one)) {
    if (entries.length === LOOKED_AT) break;
    for await (const entry of entriesOfList(one, list)) {
      entries.push({ list, ...entry, names: [entry.name, ...entry.names.filter((name) => name !== entry.name)] });
      if (entries.length === LOOKED_AT) break;
    }
  }
  return withActors(one, entries, () => false);
}
