/** The sorts of records, in the order in which an export writes them. */
type RecordSort =
  | ("list" | "list-entry" | "report" | "reading" | "claim" | "original" | "actor" | "event" | "judgement")
  | ("search" | "brief" | "batch" | "batch-claim" | "watched");

/** A line of a case: what sort of record it is, and what it says. */
export interface CaseRecord {
  readonly record: RecordSort;
  readonly [field: string]: unknown;
}
