import { lettersOf } from "./fold.ts";
import { readList } from "./read-list.ts";
import { bonesOf, soundAlike, soundOf } from "./sound.ts";

const DROPPED = new Set(
  "of the and for in on to at a an de du des del la le les el al et y e und da do inc ltd llc plc corp co gmbh".split(
    " ",
  ),
);

/** The words of a body's name that tell it from others: small letters, no articles and prepositions. */
export function bodyWords(name: string): readonly string[] {
  const words = lettersOf(name)
    .replace(/(?<![\p{L}])(?:al|el|ul|as|ash|an|ar|ad|at|az)-+(?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const telling = words.filter((word) => !DROPPED.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a name is written as an acronym: "RSF", "M23", "SPLM-IO". */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d./&-]{1,9}$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/** The initials of a name as its acronym may have them: with and without its small words. */
export function initialsOf(name: string): readonly string[] {
  const words = lettersOf(name)
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const own = words[0] === "the" ? words.slice(1) : words;
  const telling = own.filter((word) => !DROPPED.has(word));
  const short = (parts: readonly string[]) => parts.map((part) => part[0]).join("");
  return [...new Set([short(telling), short(own)])].filter((initials) => initials.length >= 3);
}

/** An acronym as its initials are compared. */
export const acronymKey = (acronym: string) => lettersOf(acronym).replace(/[^\p{L}\p{N}]/gu, "");

let generic: ReadonlySet<string> | undefined;

/** Whether a name is of common words alone, so that bodies of many countries bear it: "National Guard". */
export function isGeneric(words: readonly string[]): boolean {
  generic ??= new Set(readList("actors/generic-bodies.tsv").map(({ word = "" }) => word));
  return words.every((word) => generic?.has(word) || generic?.has(word.replace(/s$/, "")));
}

/** The words in a fixed order, as their spellings share them: names that are spelt alike have the same. */
export const bodyKey = (words: readonly string[]) => [...words].map(bonesOf).sort().join(" ");

/** How two lists of words stand to each other, order apart. */
export function compareWords(
  a: readonly string[],
  b: readonly string[],
): { readonly how: "same" | "variant" } | { readonly how: "extra"; readonly what: string } | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  let variant = false;
  for (const word of short) {
    const same = left.findIndex((other) => soundOf(other) === soundOf(word) && sameNumber(word, other));
    const at = same >= 0 ? same : left.findIndex((other) => soundAlike(word, other) && sameNumber(word, other));
    if (at < 0) return null;
    variant ||= left[at] !== word;
    left.splice(at, 1);
  }
  if (left.length > 0) return { how: "extra", what: left.join(" ") };
  return { how: variant ? "variant" : "same" };
}

/** Numbers tell brigades and battalions apart, whatever they sound like. */
const sameNumber = (a: string, b: string) => (!/\d/.test(a) && !/\d/.test(b)) || a === b;
