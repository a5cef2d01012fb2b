import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** Keys of entries with the name that each stands for, so that spellings can be compared. */
export function namesOfEntries(kind: CaseKind): readonly string[] {
  const { text, keyed } = typesOf(kind);
  return [
    `create table knowledge_name (
      key ${text} not null, list ${text} not null, entry ${text} not null, called ${text} not null,
      primary key (key, list, entry, called)
    )${keyed}`,
    "insert into knowledge_name (key, list, entry, called) select key, list, entry, '' from knowledge_key",
    "drop table knowledge_key",
    "create index knowledge_name_by_list on knowledge_name (list)",
  ];
}
