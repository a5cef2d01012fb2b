import { type RawBuilder, sql } from "kysely";
import type { CaseDb } from "./case.ts";

/**
 * A list of values of any length as one parameter, for `where(column, "in", among(…))`: the statement stays the same,
 * however many they are, so it is prepared once.
 */
export function among<T extends string | number>({ kind }: CaseDb, values: Iterable<T>): RawBuilder<T> {
  const list = [...new Set(values)].map((value) => (typeof value === "string" ? plain(value) : value));
  const json = JSON.stringify(list);
  if (kind === "sqlite") return sql<T>`(select value from json_each(${json}))`;
  const one = sql.raw(typeof list[0] === "number" ? "::integer" : ' collate "C"');
  return sql<T>`(select jsonb_array_elements_text(${json}::jsonb)${one})`;
}

const UNHELD = /[\0\p{Cs}]/gu;

/** As a database can hold it: without NUL and without halves of surrogate pairs. */
export const plain = (text: string): string => text.replace(UNHELD, "\ufffd");
