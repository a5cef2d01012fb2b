import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/** Batches of claims that several people code without seeing each other's codes. */
export function batches(kind: CaseKind): readonly string[] {
  const { integer, text, table } = typesOf(kind);
  const changed = `at ${text} not null, author ${text} not null, changed_at ${text} not null, changed_by ${text} not null,
      removed_at ${text}`;
  return [
    `create table batch (
      id ${text} primary key, name ${text} not null, query ${text}, suggestions ${integer} not null,
      closed_at ${text}, closed_by ${text}, frozen_at ${text}, frozen_by ${text},
      release_head ${text}, release_hash ${text}, ${changed}
    )${table}`,
    `create table batch_claim (
      id ${text} primary key, batch ${text} not null references batch on delete cascade, position ${integer} not null,
      report_key ${text} not null, claim_key ${text} not null, unit ${text} not null, release ${text}
    )${table}`,
    "create index batch_claim_by_batch on batch_claim (batch, position)",
    "create index batch_claim_by_report on batch_claim (report_key)",
    `create table batch_code (
      id ${text} primary key, item ${text} not null references batch_claim on delete cascade, role ${text} not null,
      verdict ${text} not null, suggestions ${integer} not null, claim ${text}, fields ${text}, told ${text}, note ${text},
      judgement ${text}, ${changed}
    )${table}`,
    "create index batch_code_by_item on batch_code (item, role)",
  ];
}
