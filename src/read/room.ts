import type { HearsayError } from "../model/errors.ts";
import type { ReportInput } from "../model/report.ts";

/** What a report was taken from, as it came in: kept beside the text, never shown as markup. */
export interface Original {
  /** Its media type: "text/html". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A scanned document with the letters that a program saw on it laid over its pages. */
export interface Lettered {
  readonly bytes: Uint8Array;
  /** The program, with its version. */
  readonly by: string;
}

/** Has a scanned PDF read by a program that is installed; null where there is none. Throws HearsayError where it fails. */
export type ReadScan = (pdf: Uint8Array, pages: number) => Promise<Lettered | null>;

/** One document to be read. */
export interface Given {
  readonly bytes: Uint8Array;
  /** What its reports are named after: a path, "-", an address. */
  readonly id: string;
  /** Its media type and encoding as a server or a message said them; null where nobody did. */
  readonly type: string | null;
  /** The encoding that the user names. */
  readonly encoding: string | null;
  /** Longest text read, in UTF-16 code units. */
  readonly mostText: number;
  /** Which column of a table, or key of a line, is which field; null: by their names. */
  readonly columns: Readonly<Record<string, string>> | null;
  /** Reads scanned pages; null: they are refused. */
  readonly readScan: ReadScan | null;
}

/** What a document gave: a report, or what was refused, with its place in the document. */
export type Piece =
  | { readonly report: ReportInput; readonly line?: number | null; readonly original?: Original }
  | { readonly error: HearsayError; readonly id: string | null; readonly line?: number | null };

/** A document within a document: a member of an archive, an attachment, a page of a crawl. */
export interface Member {
  /** What its reports are named after; default: the outer document's id and its own name. */
  readonly id?: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string | null;
  /** The report's fields that the outer document knows better. */
  readonly told?: Partial<ReportInput>;
}

/** Opens a member as a document of its own, its reports named after both. */
export type OpenMember = (member: Member) => AsyncIterable<Piece>;

/**
 * A kind of document: bytes in, reports out. Throws HearsayError where nothing of it can be read. It opens nothing else,
 * and nothing in it is run.
 */
export interface Room {
  /** For people: "a web page". */
  readonly says: string;
  /** A larger document is refused unread. */
  readonly mostBytes: number;
  readonly read: (given: Given, open: OpenMember) => AsyncIterable<Piece> | Iterable<Piece>;
}

export const MEGABYTE = 1024 * 1024;
