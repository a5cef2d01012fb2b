import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** What reports were taken from, as it came in; one original may hold several reports. */
export function originals(kind: CaseKind): readonly string[] {
  const { integer, text, bytes, table } = typesOf(kind);
  return [
    `create table original (hash ${text} primary key, type ${text} not null, body ${bytes} not null)${table}`,
    `create table report_original (
      report ${integer} primary key references report on delete cascade,
      original ${text} not null references original on delete cascade
    )${table}`,
    "create index report_original_by_original on report_original (original)",
  ];
}
