import { type ErrorCode, HearsayError } from "../model/errors.ts";

interface Kind {
  readonly code: ErrorCode;
  /** Of SQLite's primary result codes (https://sqlite.org/rescode.html). */
  readonly names: readonly string[];
  readonly says: string;
}

const KINDS: readonly Kind[] = [
  {
    code: "case-busy",
    names: ["SQLITE_BUSY", "SQLITE_LOCKED"],
    says: "Another program is writing to the case. Wait until it has finished, then try again.",
  },
  {
    code: "disk-full",
    names: ["SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY"],
    says: "The case cannot be written: the disk is full, or the file or its folder may not be written. Nothing of this step was kept; make room, then try again.",
  },
  {
    code: "not-a-case",
    names: ["SQLITE_NOTADB"],
    says: "The file is no case of Hearsay. Name another file.",
  },
  {
    code: "case-damaged",
    names: ["SQLITE_CORRUPT"],
    says: "The case is damaged. Look at it with `hearsay doctor`, and take it from a backup.",
  },
];

/** An error of ours for what SQLite says of the file or the disk; anything else is a fault of ours and stays as it is. */
export function sqliteError(error: unknown): unknown {
  const name = nameOf(error);
  const kind = KINDS.find(({ names }) => names.some((one) => name === one || name.startsWith(`${one}_`)));
  if (!kind || !(error instanceof Error)) return error;
  return new HearsayError(kind.code, kind.says, { cause: `${name}: ${error.message}` });
}

const nameOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
