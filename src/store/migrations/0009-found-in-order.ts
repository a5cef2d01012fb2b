import type { CaseKind } from "../case.ts";
import { typesOf } from "./types-of.ts";

/**
 * What a search needs to stay quick in a case of a million claims: both ends of the days of a deed in one index, so that
 * "on this day" reads no claim that was not then; claims by confidence; and what sources are called, each once, so that a
 * part of a name is looked for among some ten thousand names and not among all that was ever said.
 */
export function foundInOrder(kind: CaseKind): readonly string[] {
  const { text, keyed } = typesOf(kind);
  const pick = `select distinct coalesce(name, described) from claim_hop
    where position > 0 and coalesce(name, described) is not null`;
  return [
    "drop index claim_by_happened",
    "create index claim_by_days on claim (happened_start, happened_end)",
    "create index claim_by_confidence on claim (confidence)",
    `create table source_name (name ${text} primary key)${keyed}`,
    `insert into source_name (name) ${pick}`,
    "drop index claim_hop_by_name",
    "create index claim_hop_by_source on claim_hop (coalesce(name, described), claim) where position > 0",
  ];
}
