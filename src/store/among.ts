import { type RawBuilder, sql } from "kysely";
import type { CaseDb } from "./case.ts";

/**
 * A list of names of any length as one parameter, for `where(column, "in", among(…))`: the statement stays the same,
 * however many they are, so it is prepared once.
 */
export function among({ kind }: CaseDb, names: Iterable<string>): RawBuilder<string> {
  const distinct = [...new Set(names)];
  const all = JSON.stringify(distinct);
  // What no database can hold is written as an escape there: few lists have any, and most are long.
  const list = /\\u(?:0000|d)/.test(all) ? JSON.stringify(distinct.map(plain)) : all;
  return kind === "sqlite"
    ? sql<string>`(select value from json_each(${list}))`
    : sql<string>`(select jsonb_array_elements_text(${list}::jsonb) collate "C")`;
}

/** The same for numbers that a case gave; those that come twice cost as much as others. */
export function amongNumbers({ kind }: CaseDb, numbers: Iterable<number>): RawBuilder<number> {
  const list = JSON.stringify([...numbers]);
  return kind === "sqlite"
    ? sql<number>`(select value from json_each(${list}))`
    : sql<number>`(select jsonb_array_elements_text(${list}::jsonb)::bigint)`;
}

const UNHELD = /[\0\p{Cs}]/gu;

/** As a database can hold it: without NUL and without halves of surrogate pairs. */
export const plain = (text: string): string => text.replace(UNHELD, "\ufffd");
