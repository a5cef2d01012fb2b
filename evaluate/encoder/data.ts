import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { HearsayError } from "../../src/model/errors.ts";
import type { Model } from "../../src/understand/encoder/session.ts";
import { splitWords, type TextWords } from "../../src/understand/encoder/words.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The folder of the annotated sets; throws where it is absent, saying how to name one. */
export function dataFolder(named?: string): string {
  const beside = fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const folder = named ?? (process.env.HEARSAY_DATA || beside);
  if (existsSync(folder)) return folder;
  throw new HearsayError("unreadable", `No annotated sets in ${folder}. Name their folder in HEARSAY_DATA.`, {
    folder,
  });
}

/** The text of a file, or of its gzipped copy. */
export function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : gunzipSync(readFileSync(`${file}.gz`)).toString("utf8");
}

/** The records of a JSON Lines file; the caller says what they are. */
export function readRows<Row>(file: string, every = 1): Row[] {
  const lines = readText(file).split("\n").filter(Boolean);
  return lines.filter((_, index) => index % every === 0).map((line): Row => JSON.parse(line));
}

/** A text in our words. */
export function ourWords(model: Model, text: string): TextWords {
  return splitWords(text, new RegExp(model.config.wordPattern, "gu"));
}

/** The first of our words that ends after a character, and the first that begins at or after another. */
export function toWords(words: TextWords, { start, end }: Span): { first: number; after: number } {
  return { first: lowest(words.ends, (at) => at > start), after: lowest(words.starts, (at) => at >= end) };
}

function lowest(values: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The characters of a range of words. */
export function toCharacters(words: TextWords, { first, after }: { first: number; after: number }): Span {
  return { start: words.starts[first] ?? 0, end: words.ends[after - 1] ?? 0 };
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - inner.length + inner.trimEnd().length };
}
