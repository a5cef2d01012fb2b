import { readLexiconTable } from "../../model/lexicon-table.ts";
import type { Feature } from "../../model/resolution.ts";

interface Weight {
  readonly adds: number;
  readonly says: string;
}

let weights: ReadonlyMap<string, Weight> | undefined;
let limits: ReadonlyMap<string, number> | undefined;

/** A sign by its name in `lexicon/actors/weights.tsv`, with its sentence filled in. Throws where the list lacks it. */
export function sign(name: string, words: Readonly<Record<string, string>>): Feature {
  weights ??= new Map(
    readLexiconTable("actors/weights.tsv").map(({ feature = "", adds, says = "" }) => [
      feature,
      { adds: Number(adds), says },
    ]),
  );
  const weight = weights.get(name);
  if (!weight) throw new RangeError(`lexicon/actors/weights.tsv has no line for ${name}`);
  return {
    name,
    adds: weight.adds,
    /** Put together where it is asked for: many pairs are compared and few shown. */
    get says() {
      return weight.says.replace(/\{(\w+)\}/g, (_, what: string) => words[what] ?? "");
    },
  };
}

/** From which sum on two are one (`same`), below which nothing is kept (`different`), and the margin for short names. */
export function limit(name: "same" | "different" | "margin"): number {
  limits ??= new Map(readLexiconTable("actors/limits.tsv").map(({ limit: of = "", score }) => [of, Number(score)]));
  const value = limits.get(name);
  if (value === undefined) throw new RangeError(`lexicon/actors/limits.tsv has no line for ${name}`);
  return value;
}
