import { readLexiconTable, rowNamed } from "../../model/lexicon-table.ts";

/** How the happenings of one type are told apart and tied. */
export interface EventTypeRules {
  /** Days by which two stated days may lie apart and still be of one happening. */
  readonly window: number;
  /** Days before publication within which undated news is taken to have happened. */
  readonly lag: number;
  readonly families: readonly string[];
}

const TABLE = "resolve/event-types.tsv";
let rules: ReadonlyMap<string, EventTypeRules> | undefined;

export function rulesOf(type: string): EventTypeRules {
  rules ??= new Map(
    readLexiconTable(TABLE).map((row) => [
      row.event ?? "",
      { window: Number(row.window), lag: Number(row.lag), families: (row.family ?? "").split(",") },
    ]),
  );
  return rowNamed(rules, type, TABLE);
}

/** The first family that two types share; null where none. */
export function sharedFamily(a: string, b: string): string | null {
  const other = rulesOf(b).families;
  return rulesOf(a).families.find((family) => other.includes(family)) ?? null;
}

/** The longer of the two windows, in days. */
export function windowOf(a: string, b: string): number {
  return Math.max(rulesOf(a).window, rulesOf(b).window);
}

/** Whether a type is one of events, not of what is said or told of without one. */
export const isCoded = (type: string): boolean => type !== "statement" && type !== "word";
