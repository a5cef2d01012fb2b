import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** In which cell events and stories are grouped. Cases of before have none: `hearsay doctor` says so, and ties them anew. */
export function cells(kind: CaseKind): readonly string[] {
  const { integer, table } = typesOf(kind);
  return [
    `create table cell (node ${integer} primary key, cell ${integer} not null)${table}`,
    "create index cell_by_cell on cell (cell)",
  ];
}
