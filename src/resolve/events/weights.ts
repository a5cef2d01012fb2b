import { readLexiconTable, rowNamed } from "../../model/lexicon-table.ts";
import type { Feature } from "../../model/resolution.ts";
import type { Sign } from "./signs.ts";

export interface Weight {
  readonly weight: number;
  /** Whether it is fitted to annotated reports; else it is set by hand. */
  readonly fitted: boolean;
  /** Whether it is a reason to tie two events; words and types alone never are. */
  readonly reason: boolean;
  /** The sentence for people, with {a} and {b} for the words of the two. */
  readonly says: string;
}
export type EventWeights = ReadonlyMap<string, Weight>;

const TABLE = "resolve/event-weights.tsv";
/** The row that is added to every comparison: how rarely two events that are compared are the same. */
export const BEFOREHAND = "beforehand";
let weights: EventWeights | undefined;

/** What each sign weighs, in log-odds. */
export function eventWeights(): EventWeights {
  weights ??= new Map(
    readLexiconTable(TABLE).map((row) => [
      row.sign ?? "",
      { weight: Number(row.weight), fitted: row.from === "fitted", reason: row.reason === "yes", says: row.says ?? "" },
    ]),
  );
  return weights;
}

/** The row of a sign. */
export const weightOf = ({ name }: Sign, table: EventWeights): Weight => rowNamed(table, name, TABLE);

/** A sign with what it adds and its sentence. */
export function featureOf(one: Sign, table: EventWeights): Feature {
  const { weight, says } = weightOf(one, table);
  return { name: one.name, adds: weight * one.value, says: says.replaceAll("{a}", one.a).replaceAll("{b}", one.b) };
}
