import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** Lists of actors that users bring, their entries, and the keys under which these are found. */
export function knowledge(kind: CaseKind): readonly string[] {
  const { integer, text, table, keyed } = typesOf(kind);
  return [
    `create table knowledge (
      name ${text} primary key, kind ${text} not null, hash ${text} not null, added_at ${text} not null,
      author ${text} not null, entries ${integer} not null, names ${integer} not null
    )${table}`,
    `create table knowledge_entry (
      list ${text} not null, entry ${text} not null, name ${text} not null, kind ${text},
      countries ${text} not null, sectors ${text} not null, primary key (list, entry)
    )${keyed}`,
    `create table knowledge_key (
      key ${text} not null, list ${text} not null, entry ${text} not null, primary key (key, list, entry)
    )${keyed}`,
    "create index knowledge_key_by_list on knowledge_key (list)",
  ];
}
