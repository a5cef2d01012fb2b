import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** Questions and claims that people keep, and where claims lie on the map. */
export function views(kind: CaseKind): readonly string[] {
  const { integer, real, text, table, keyed } = typesOf(kind);
  const changed = `at ${text} not null, author ${text} not null, changed_at ${text} not null, changed_by ${text} not null,
      removed_at ${text}`;
  return [
    "create index claim_by_middle on claim (latitude, longitude) where latitude is not null",
    `create table saved_search (id ${text} primary key, name ${text} not null, query ${text} not null, ${changed})${table}`,
    `create table search_opened (
      search ${text} not null references saved_search on delete cascade, author ${text} not null, at ${text} not null,
      primary key (search, author)
    )${keyed}`,
    `create table brief (id ${text} primary key, title ${text} not null, ${changed})${table}`,
    `create table brief_claim (
      id ${text} primary key, brief ${text} not null references brief on delete cascade, position ${real} not null,
      note ${text}, report_key ${text} not null, start_at ${integer} not null, end_at ${integer} not null,
      claim_key ${text} not null, claim_type ${text} not null, claim_origin ${text}, ${changed}
    )${table}`,
    "create index brief_claim_by_brief on brief_claim (brief)",
    "create index brief_claim_by_report on brief_claim (report_key)",
    "create index report_by_added on report (added_at)",
  ];
}
