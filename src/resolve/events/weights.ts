import type { Feature } from "../../model/resolution.ts";
import { readLexiconTable, rowNamed } from "../lexicon-table.ts";
import type { Sign } from "./signs.ts";

export interface Weight {
  readonly weight: number;
  /** The sentence for people, with {a} and {b} for the words of the two. */
  readonly says: string;
}

const TABLE = "event-weights.tsv";
/** The row that is added to every comparison: how rarely two events that are compared are the same. */
export const BEFOREHAND = "beforehand";
let weights: ReadonlyMap<string, Weight> | undefined;

/** What each sign weighs, in log-odds. */
export function eventWeights(): ReadonlyMap<string, Weight> {
  weights ??= new Map(
    readLexiconTable(TABLE).map((row) => [row.sign ?? "", { weight: Number(row.weight), says: row.says ?? "" }]),
  );
  return weights;
}

/** A sign with its weight and its sentence. */
export function featureOf({ name, value, a, b }: Sign): Feature {
  const { weight, says } = rowNamed(eventWeights(), name, TABLE);
  return { name, adds: weight * value, says: says.replaceAll("{a}", a).replaceAll("{b}", b) };
}
