import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";

const TABLE = packageFile("lexicon/compiled/story-weights.tsv");

/** What each sign adds at full strength, as log-odds, and where two reports of which nothing is known stand. */
export interface StoryWeights {
  readonly base: number;
  readonly signs: ReadonlyMap<string, number>;
}

let shipped: StoryWeights | undefined;

/** The weights that are shipped. Loaded once. */
export function storyWeights(): StoryWeights {
  shipped ??= parsed(readFileSync(TABLE, "utf8"));
  return shipped;
}

function parsed(table: string): StoryWeights {
  const rows = table
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .slice(1)
    .map((line) => {
      const [sign = "", adds = ""] = line.split("\t");
      return [sign, Number(adds)] as const;
    });
  const signs = new Map(rows);
  return { base: signs.get("base") ?? 0, signs };
}
