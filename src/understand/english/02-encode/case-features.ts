import { gazetteerKnows } from "../../lexicon/known-place.ts";
import { type ListedCasing, listedCasing } from "../../lexicon/listed-casing.ts";
import type { CaseWord } from "./case-words.ts";

/** "opens" is what a word counts as to the next one where it begins a sentence. */
export type CaseBefore = "lower" | "title" | "upper" | "opens" | "";

/** What the casing of a word is told from: itself, its neighbours, how the last one was cased, what the lists know. */
export function caseFeatures(words: readonly CaseWord[], at: number, before: CaseBefore): readonly string[] {
  const word = words[at];
  if (!word) return [];
  const { lower } = word;
  const left = word.before === "(" ? "(" : (words[at - 1]?.lower ?? "^");
  const right = word.after === "(" ? ")" : (words[at + 1]?.lower ?? "$");
  const known = `${listedCasing(lower) ?? (isPlace(lower) ? "place" : "none")}`;
  const alone = word.before === "(" && word.after === "(" ? "alone" : "";
  return [
    "bias",
    `w ${lower}`,
    `l ${left}`,
    `r ${right}`,
    `lw ${left} ${lower}`,
    `wr ${lower} ${right}`,
    `c ${before}`,
    `cw ${before} ${lower}`,
    `m ${word.before}${word.after} ${before}`,
    `k ${known} ${before}`,
    `kr ${known} ${listed(words[at + 1])}`,
    `kl ${known} ${listed(words[at - 1])}`,
    `s2 ${lower.slice(-2)}`,
    `s3 ${lower.slice(-3)}`,
    `s4 ${lower.slice(-4)}`,
    `p2 ${lower.slice(0, 2)}`,
    `v ${/[aeiouy]/.test(lower)} ${Math.min(lower.length, 6)} ${alone} ${known}`,
  ];
}

const listed = (word: CaseWord | undefined): ListedCasing | "" => (word && listedCasing(word.lower)) ?? "";

const places = new Map<string, boolean>();

function isPlace(word: string): boolean {
  if (word.length < 4) return false;
  let known = places.get(word);
  if (known === undefined) {
    if (places.size > 20_000) places.clear();
    known = gazetteerKnows(word);
    places.set(word, known);
  }
  return known;
}
