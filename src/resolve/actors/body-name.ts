import { readLexiconTable } from "../../model/lexicon-table.ts";
import { remembered } from "../../model/remembered.ts";
import { lettersOf, NAMES_REMEMBERED } from "./fold.ts";
import { bonesOf, isListed, soundAlike, soundOf } from "./sound.ts";

const DROPPED = new Set(
  "of the and for in on to at a an de du des del la le les el al et y e und da do inc ltd llc plc corp co gmbh".split(
    " ",
  ),
);

interface WrittenOut {
  readonly exact: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

let writtenOut: WrittenOut | undefined;

/** The words of a body's name that tell it from others: small letters, no articles and prepositions, abbreviations written out. */
export const bodyWords = remembered((name): readonly string[] => {
  writtenOut ??= readWords();
  const { exact, words: usual } = writtenOut;
  const whole =
    name.split(" ").length === 1 ? name : name.replace(/[\p{Lu}.]{2,}/gu, (word) => exact.get(word) ?? word);
  const words = lettersOf(whole)
    .replace(/(?<![\p{L}])(?:al|el|ul|as|ash|an|ar|ad|at|az)-+(?=\p{L})/gu, "")
    // what ties two words in Persian and Urdu: "Lashkar-e-Taiba", "Tehrik-i-Taliban"
    .replace(/(?<=\p{L})-[ei]-(?=\p{L})/gu, " ")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .flatMap((word) => (word === "" ? [] : (usual.get(word) ?? word)));
  const telling = words.filter((word) => !DROPPED.has(word));
  return telling.length > 0 ? telling : words;
}, NAMES_REMEMBERED);

function readWords(): WrittenOut {
  const rows = readLexiconTable("actors/body-words.tsv");
  const those = (exact: boolean) =>
    new Map(
      rows.flatMap(({ word = "", as = "", exact: only }) => ((only === "yes") === exact ? [[word, as] as const] : [])),
    );
  return { exact: those(true), words: those(false) };
}

/** Whether a name is written as an acronym: "RSF", "M23", "SPLM-IO". */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d./&-]{1,9}$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/** The initials of a name as its acronym may have them: with and without its small words; of so many letters at least. */
export function initialsOf(name: string, least = 3): readonly string[] {
  const words = lettersOf(name)
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const own = words[0] === "the" ? words.slice(1) : words;
  const telling = own.filter((word) => !DROPPED.has(word));
  const short = (parts: readonly string[]) => parts.map((part) => part[0]).join("");
  return [...new Set([short(telling), short(own), short(["the", ...telling])])].filter(
    (initials) => initials.length >= least,
  );
}

/** Whether an acronym may stand for a name, also in another language's order: at least half its letters are initials. */
export function mayStandFor(acronym: string, name: string): boolean {
  const initials = [
    ...(initialsOf(name)[0] ??
      bodyWords(name)
        .map((word) => word[0] ?? "")
        .join("")),
  ];
  const letters = [...acronymKey(acronym)];
  const found = letters.filter((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
  return 2 * found.length >= letters.length;
}

/** An acronym as its initials are compared. */
export const acronymKey = (acronym: string) => lettersOf(acronym).replace(/[^\p{L}\p{N}]/gu, "");

let generic: ReadonlySet<string> | undefined;

/** Whether a name is of common words alone, so that bodies of many countries bear it: "National Guard". */
export function isGeneric(words: readonly string[]): boolean {
  generic ??= new Set(readLexiconTable("actors/generic-bodies.tsv").map(({ word = "" }) => word));
  return words.every((word) => generic?.has(word) || generic?.has(word.replace(/s$/, "")));
}

/** The words in a fixed order, as their spellings share them: names that are spelt alike have the same. */
export const bodyKey = (words: readonly string[]) =>
  words
    .map((word) => bonesOf(oneOf(word)))
    .sort()
    .join(" ");

/** One of them: "guards" as "guard". */
const oneOf = (word: string) => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);

let designators: ReadonlySet<string> | undefined;

/** Whether a word only says what sort of body it is: "group", "movement". */
export function isDesignator(word: string): boolean {
  designators ??= new Set(readLexiconTable("actors/body-designators.tsv").map(({ word: one = "" }) => one));
  return designators.has(word);
}

/** The name without such words, where enough of it is left to tell. */
export function withoutDesignators(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !isDesignator(word));
  return left.length > 0 && !isGeneric(left) ? left : words;
}

/** How two lists of words stand to each other, order apart. */
export function compareWords(
  a: readonly string[],
  b: readonly string[],
): { readonly how: "same" | "variant" } | { readonly how: "extra"; readonly what: string } | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  let variant = false;
  for (const word of short) {
    const same = left.indexOf(word);
    const at = same >= 0 ? same : left.findIndex((other) => spellingsOfOne(word, other));
    if (at < 0) return null;
    variant ||= left[at] !== word;
    left.splice(at, 1);
  }
  if (left.length > 0) return { how: "extra", what: left.join(" ") };
  return { how: variant ? "variant" : "same" };
}

/** Not of numbers, which tell brigades apart, nor of short words, which may be acronyms. */
function spellingsOfOne(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return false;
  if (oneOf(a) === oneOf(b) || (isListed(a) && isListed(b) && soundOf(a) === soundOf(b))) return true;
  return (
    a.length > 3 && b.length > 3 && !/^[^aeiouy]+$/.test(a) && soundAlike(oneOf(a), oneOf(b)) && a.length + b.length > 8
  );
}
