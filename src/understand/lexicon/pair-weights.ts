import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";

/** A linear classifier over names that are there or not. */
export interface LinearWeights {
  readonly classes: readonly string[];
  /** What each class begins with. */
  readonly base: readonly number[];
  /** What a name adds to each class, in the order of `classes`. */
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
  /** Scores times this are the logarithms of odds. */
  readonly sharpness: number;
}

export interface PairWeights {
  /** What happens: PLOVER's types as PLV has them, YIELD standing for CONCEDE and RETREAT. */
  readonly types: LinearWeights;
  /** Who acts on whom: "actor-recipient", "recipient-actor" or "neither". */
  readonly ways: LinearWeights;
}

const FOLDER = packageFile("lexicon/compiled/");

/** Weights are kept as whole thousandths. */
const UNIT = 1000;

let loaded: PairWeights | undefined;

/** The shipped weights, made by `npm run calibrate -- pairs`; read at the first pair. */
export function pairWeights(): PairWeights {
  loaded ??= { types: read("pair-types.tsv"), ways: read("pair-ways.tsv") };
  return loaded;
}

function read(name: string): LinearWeights {
  const [head = "", first = "", ...rows] = readFileSync(new URL(name, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"));
  const [sharpness = "1", ...classes] = head.split("\t");
  const cells = (line: string) => {
    const [label = "", ...values] = line.split("\t");
    return [label, Float64Array.from(values, (value) => Number(value) / UNIT)] as const;
  };
  return { classes, base: [...cells(first)[1]], weights: new Map(rows.map(cells)), sharpness: Number(sharpness) };
}

/** The file that `read` reads: sharpness and classes, what they begin with, then a line a name. */
export function writtenWeights({ classes, base, weights, sharpness }: LinearWeights): string {
  const line = (label: string, values: ArrayLike<number>) =>
    [label, ...Array.from(values, (value) => Math.round(value * UNIT) || "")].join("\t");
  const rows = [...weights].map(([name, values]) => line(name, values)).filter((row) => /\t-?\d/.test(row));
  return [
    "# Made by npm run calibrate -- pairs; weights in thousandths.",
    [sharpness, ...classes].join("\t"),
    line("begin", base),
    ...rows.sort(),
    "",
  ].join("\n");
}

/** What each class scores. */
export function scoresOf(names: readonly string[], { classes, base, weights }: LinearWeights): number[] {
  const scores = [...base];
  for (const name of names) {
    const own = weights.get(name);
    if (own) for (let c = 0; c < classes.length; c++) scores[c] = (scores[c] ?? 0) + (own[c] ?? 0);
  }
  return scores;
}

/** Scores as shares of 1. */
export function sharesOf(scores: readonly number[], sharpness: number): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(sharpness * (score - most)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
