import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** Addresses that are looked at again and again, and what came of each look. */
export function watched(kind: CaseKind): readonly string[] {
  const { integer, text, table } = typesOf(kind);
  return [
    `create table watched (
      address ${text} primary key, added_at ${text} not null, author ${text} not null,
      etag ${text}, modified ${text}, checked_at ${text}, next_at ${text} not null,
      failures ${integer} not null, says ${text}, gone ${integer} not null
    )${table}`,
    `create table fetched (
      id ${integer} primary key, at ${text} not null, address ${text} not null, outcome ${text} not null,
      says ${text}, reports ${integer} not null
    )${table}`,
    "create index fetched_by_address on fetched (address)",
  ];
}
