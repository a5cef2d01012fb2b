/**
 * What is asked for most is read from an index alone: what a source of some name denies, and, in PostgreSQL too, whose
 * indexes do not hold the row's number by themselves, which claims tell of a day.
 */
export const readFromIndexes = (): readonly string[] => [
  "drop index claim_hop_by_source",
  "create index claim_hop_by_source on claim_hop (coalesce(name, described), stance, claim) where position > 0",
  "drop index claim_by_days",
  "create index claim_by_days on claim (happened_start, happened_end, id)",
];
