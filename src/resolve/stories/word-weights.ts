import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";

const TABLE = packageFile("lexicon/compiled/word-weights.tsv");
/** Of a thousand reports, for a word that is not in the table. */
const UNLISTED = 0.5;

let weights: ReadonlyMap<string, number> | undefined;

/** How much a word tells of what a report is about: the logarithm of a thousand reports over those that have it. */
export function wordWeight(stem: string): number {
  return Math.log(1000 / (table().get(stem) ?? UNLISTED));
}

/** Whether the stem is a common noun, verb or the like, and no name. */
export function isCommonWord(stem: string): boolean {
  return table().has(stem);
}

function table(): ReadonlyMap<string, number> {
  weights ??= new Map(
    readFileSync(TABLE, "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .slice(1)
      .map((line) => {
        const [stem = "", reports = ""] = line.split("\t");
        return [stem, Number(reports)] as const;
      }),
  );
  return weights;
}
