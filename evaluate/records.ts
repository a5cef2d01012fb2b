import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Analysis } from "../src/understand/analysis.ts";
import type { Frame } from "../src/understand/draft.ts";

/** The records of a JSON Lines file, gzipped where only that is there. */
export function readRecords<T>(path: string): readonly T[] {
  const text = existsSync(path) ? readFileSync(path, "utf8") : gunzipSync(readFileSync(`${path}.gz`)).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** An analysis that knows nothing: for what depends on the text alone. */
export const noAnalysis = (text: string): Analysis => ({
  text,
  words: [],
  sentences: [],
  names: [],
  attributions: [],
  predicates: [],
  factuality: [],
});

export const noFrame = (): Frame => ({ parts: [], dateline: null, credits: [] });
