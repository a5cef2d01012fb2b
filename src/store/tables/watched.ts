import type { YesNo } from "./yes-no.ts";

export interface WatchedTable {
  address: string;
  added_at: string;
  author: string;
  etag: string | null;
  modified: string | null;
  checked_at: string | null;
  /** When it is to be looked at again. */
  next_at: string;
  /** Looks in a row that failed. */
  failures: number;
  /** Why the last one did. */
  says: string | null;
  /** The server says that it is gone for good. */
  gone: YesNo;
}

export interface FetchedTable {
  id: number;
  at: string;
  address: string;
  outcome: string;
  says: string | null;
  /** New reports and versions that it gave. */
  reports: number;
}
