/** The sorts of records, in the order in which an export writes them. */
export const RECORDS = [
  ...(["list", "list-entry", "report", "reading", "claim", "original", "actor", "event", "judgement"] as const),
  ...(["search", "brief", "batch", "batch-claim", "watched"] as const),
] as const;

/** A line of a case: what sort of record it is, and what it says. */
export interface CaseRecord {
  readonly record: (typeof RECORDS)[number];
  readonly [field: string]: unknown;
}
