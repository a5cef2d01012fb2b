import { readLexiconTable, valuesOf } from "../../model/lexicon-table.ts";
import { remembered } from "../../model/remembered.ts";
import { lettersOf, NAMES_REMEMBERED } from "./fold.ts";
import { isListed } from "./sound.ts";

/** A person's name taken apart: what is no part of the name left out, what belongs together joined. */
export interface PersonName {
  /** In order: small letters; one letter is an initial. */
  readonly parts: readonly string[];
  /** "jr", "sr", "ii" …; null where the name says none. */
  readonly generation: string | null;
}

const GENERATIONS: Readonly<Record<string, string>> = { junior: "jr", senior: "sr", jnr: "jr", snr: "sr" };
const PARTICLES = new Set("de dos das von van der den del della".split(" "));

const ARTICLE = /(?<![\p{L}])(?:al|el|ul|il|as|es|ash|esh|an|en|ar|er|ad|ed|at|et|az|ez)-+(?=\p{L})/gu;

let honorifics: ReadonlyMap<string, readonly string[]> | undefined;

/** "Lt. Gen. Abdel-Fattah al-Burhan" -> abdfattah, burhan; "George H.W. Bush" -> george, h, w, bush. `country` of the bearer. */
export const personName = (name: string, country: string | null = null): PersonName =>
  takenApart(`${country ?? ""}\n${name}`);

const takenApart = remembered((told) => {
  const line = told.indexOf("\n");
  return takeApart(told.slice(line + 1), line === 0 ? null : told.slice(0, line));
}, NAMES_REMEMBERED);

function takeApart(name: string, country: string | null): PersonName {
  const plain = name.replace(/["“‘(][^"”’)]*["”’)]/gu, " ");
  const words = lettersOf(apart(/\p{L}/u.test(plain) ? plain : name))
    .replace(/^the | of \p{L}+$/gu, "")
    .replace(/(?<=^| )(?:abd|abdou?l|abdel|abdul)-(?=\p{L})/gu, "abdul ")
    .replace(ARTICLE, "")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const own = withoutHonorifics(words, country);
  const last = own.at(-1) ?? "";
  const numbered = own.length > 2 && /^(?:jr|sr|jnr|snr|junior|senior|ii|iii|iv)$/.test(last);
  const generation = numbered ? (GENERATIONS[last] ?? last) : null;
  return { parts: joined(numbered ? own.slice(0, -1) : own), generation };
}

/** "H.W." and "FW" as two initials; "Tse-tung" as one part, as its small letter tells. */
function apart(name: string): string {
  const mixed = /\p{Ll}/u.test(name);
  return name
    .replace(/(?<=(?:^|[\s.])\p{Lu}\.)(?=\p{Lu})/gu, " ")
    .replace(/(?<=^|\s)([B-DF-HJ-NP-TV-XZ])([A-Z])(?=\s)/g, (both, one: string, other: string) =>
      mixed ? `${one} ${other}` : both,
    )
    .replace(/(?<=(?:^|\s)\p{Lu}\p{Ll}{1,5})[-‐‑–](?=\p{Ll}{1,6}(?:\s|$))/gu, "");
}

function withoutHonorifics(words: readonly string[], country: string | null): readonly string[] {
  honorifics ??= new Map(
    readLexiconTable("actors/honorifics.tsv").map(({ word = "", only }) => [word, valuesOf(only)]),
  );
  let from = 0;
  for (; from < words.length - 1; from++) {
    const only = honorifics.get(words[from] ?? "");
    if (!only || (only.length > 0 && !(country && only.includes(country)))) break;
  }
  return words.slice(from);
}

function joined(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const next = words[i + 1];
    const after = next === "al" || next === "el" || next === "ul" ? words[i + 2] : next;
    const skip = after === next ? 1 : 2;
    if (/^(?:abd|abdel|abdul|abdal|abdoul|abdu|abed)$/.test(word) && after) {
      parts.push(`abd${after}`);
      i += skip;
    } else if (/^(?:abu|abou|umm|oum)$/.test(word) && after) {
      parts.push(`${word.startsWith("a") ? "abu" : "umm"}${after}`);
      i += skip;
    } else if (/^(?:bin|ibn|ben|bint)$/.test(word) && after) {
      parts.push(`bin${after}`);
      i += skip;
    } else if (/^(?:le|la|di|du)$/.test(word) && next) {
      parts.push(word + next);
      i += 1;
    } else if (/^(?:din|eddin|eddine|uddin|deen|addin)$/.test(word) && parts.length > 0) {
      parts.push(`${parts.pop()}din`);
    } else if (!isLeftOut(word, i, words)) parts.push(word);
  }
  return parts;
}

/** Articles and particles, which some spellings write and others leave out. */
function isLeftOut(word: string, at: number, words: readonly string[]): boolean {
  if (at === words.length - 1) return false;
  return (
    /^(?:al|el|ul)$/.test(word) || (PARTICLES.has(word) && !/^d[ao]$/.test(word)) || (at > 0 && /^d[ao]$/.test(word))
  );
}

/** Without the article or "bin" that one spelling writes and the other leaves out. */
export function bare(part: string): string {
  return part.length > 6 && !isListed(part) ? part.replace(/^(?:al|el|bin)(?=[^aeiou])/, "") : part;
}
