import type { CaseDb } from "../../../../store/case.ts";
import {
  entriesOfList,
  type KnowledgeList,
  type ListEntry,
  listKnowledge,
} from "../../../../store/queries/knowledge.ts";
import type { ViewOptions } from "./case-view.ts";

/** A list of actors that somebody brought, and its entries. */
export interface ListOut {
  readonly list: KnowledgeList;
  readonly entries: AsyncIterable<ListEntry>;
}

/**
 * The lists of actors of an export of the whole case, by name. Dumps of places stay: their index lies beside the case, and
 * a list of them without it would be a promise that nothing keeps.
 */
export async function* listsOut(one: CaseDb, { filter }: ViewOptions): AsyncGenerator<ListOut> {
  if (filter !== null) return;
  for (const list of await listKnowledge(one))
    if (list.kind !== "geonames") yield { list, entries: entriesOfList(one, list.name) };
}
