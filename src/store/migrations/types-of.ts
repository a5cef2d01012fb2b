import type { CaseKind } from "../case.ts";

/** The words of a database for the types of columns. */
export interface ColumnTypes {
  readonly integer: string;
  /** Of more than 32 bits. */
  readonly large: string;
  readonly real: string;
  /** Sorted by code points in both, so that lists come in the same order. */
  readonly text: string;
  readonly bytes: string;
  /** What stands behind the columns of a table. */
  readonly table: string;
  /** The same for a table whose rows are found by their primary key alone. */
  readonly keyed: string;
}

const TYPES: Readonly<Record<CaseKind, ColumnTypes>> = {
  sqlite: {
    integer: "integer",
    large: "integer",
    real: "real",
    text: "text",
    bytes: "blob",
    table: " strict",
    keyed: " strict, without rowid",
  },
  postgres: {
    integer: "integer",
    large: "bigint",
    real: "double precision",
    text: 'text collate "C"',
    bytes: "bytea",
    table: "",
    keyed: "",
  },
};

export const typesOf = (kind: CaseKind): ColumnTypes => TYPES[kind];
