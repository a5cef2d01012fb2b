import { lettersOf } from "./fold.ts";
import { readList, valuesOf } from "./read-list.ts";

/** A person's name taken apart: what is no part of the name left out, what belongs together joined. */
export interface PersonName {
  /** In order: small letters; one letter is an initial. */
  readonly parts: readonly string[];
  /** "jr", "sr", "ii" …; null where the name says none. */
  readonly generation: string | null;
}

const GENERATIONS: Readonly<Record<string, string>> = { junior: "jr", senior: "sr", jnr: "jr", snr: "sr" };
const PARTICLES = new Set("de dos das von van der den del della".split(" "));
/** Particles that are names too where they stand first: "Le Duc Tho". */
const SHORT_PARTICLES = new Set("da do la le du di".split(" "));
const ARTICLE = /(?<![\p{L}])(?:al|el|ul|il|as|es|ash|esh|an|en|ar|er|ad|ed|at|et|az|ez)-+(?=\p{L})/gu;

let honorifics: ReadonlyMap<string, readonly string[]> | undefined;

/** "Lt. Gen. Abdel-Fattah al-Burhan" -> abdfattah, burhan; "George H.W. Bush" -> george, h, w, bush. `country` of the bearer. */
export function personName(name: string, country: string | null = null): PersonName {
  const bare = name.replace(/["“‘(][^"”’)]*["”’)]/gu, " ");
  const words = lettersOf(/\p{L}/u.test(bare) ? bare : name)
    .replace(/(?<=^| )(?:abd|abdou?l|abdel|abdul)-(?=\p{L})/gu, "abdul ")
    .replace(ARTICLE, "")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const generation = words.length > 2 && /^(?:jr|sr|jnr|snr|junior|senior|ii|iii|iv)$/.test(last) ? last : null;
  const own = withoutHonorifics(generation ? words.slice(0, -1) : words, country);
  return { parts: joined(own), generation: generation && (GENERATIONS[generation] ?? generation) };
}

function withoutHonorifics(words: readonly string[], country: string | null): readonly string[] {
  honorifics ??= new Map(readList("actors/honorifics.tsv").map(({ word = "", only }) => [word, valuesOf(only)]));
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
    if (/^(?:abd|abdel|abdul|abdal|abdoul|abdu)$/.test(word) && after) {
      parts.push(`abd${after}`);
      i += skip;
    } else if (/^(?:abu|abou|umm|oum)$/.test(word) && after) {
      parts.push(`${word.startsWith("a") ? "abu" : "umm"}${after}`);
      i += skip;
    } else if (/^(?:bin|ibn|ben|bint)$/.test(word) && after) {
      parts.push(`bin${after}`);
      i += skip;
    } else if (/^(?:din|eddin|eddine|uddin|deen|addin)$/.test(word) && parts.length > 0) {
      parts.push(`${parts.pop()}din`);
    } else if (!isLeftOut(word, i, words)) parts.push(word);
  }
  return parts;
}

/** Articles and particles, which some spellings write and others leave out. */
function isLeftOut(word: string, at: number, words: readonly string[]): boolean {
  if (at === words.length - 1) return false;
  return /^(?:al|el|ul)$/.test(word) || PARTICLES.has(word) || (at > 0 && SHORT_PARTICLES.has(word));
}
