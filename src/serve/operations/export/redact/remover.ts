import { remembered } from "../../../../model/remembered.ts";
import { readParticles } from "../field/codes.ts";

/** What stands where a name or a source was. */
export const NAME = "[name removed]";
export const SOURCE = "[source removed]";

/** A piece of a text that goes, by its offsets, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export interface Remover {
  /** Everything that must not stand in what goes out. */
  readonly strings: readonly string[];
  /** Where any of it stands in a text, in order, none over another. */
  edits(text: string): readonly Edit[];
  /** The text without it. */
  removed(text: string): string;
  /** The same of words that the case made of names without their capitals and accents: parts of names go however they are written. */
  removedPlain(text: string): string;
}

/** Most of what a case says of its claims it says of many: kinds, codes, names, labels, sentences. */
const REMEMBERED = 20_000;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsIn = (text: string) => [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));

/**
 * Removes names and descriptions wherever they stand as words, whatever the capitals and accents; of names their single parts too
 * where they are written with a capital; both as the beginning of a longer word too ("Hallorans"). Rather too much than too
 * little: a part of a removed name is removed from everybody who bears it.
 */
export function remover(names: Iterable<string>, descriptions: Iterable<string>): Remover {
  const phrases = new Map<string, { readonly text: string; readonly by: string }[]>();
  /** Parts of names as they are written, and as they are compared. */
  const [written, parts] = [new Set<string>(), new Set<string>()];
  const strings = new Set<string>();
  const add = (text: string, by: string) => {
    const first = wordsIn(text)[0];
    if (!first) return;
    const phrase = text.slice(first.index).replace(/[^\p{L}\p{M}\p{N}]+$/u, "");
    if (phrase.length < 2) return;
    strings.add(phrase);
    const key = bare(first.word).toLowerCase();
    phrases.set(key, [...(phrases.get(key) ?? []), { text: bare(phrase).toLowerCase(), by }]);
  };
  for (const name of names) {
    add(name, NAME);
    for (const { word } of wordsIn(name))
      if (word.length > 2 && /^\p{Lu}/u.test(word) && !readParticles().has(word.toLowerCase()))
        for (const part of [word, word.toUpperCase()]) {
          written.add(part);
          parts.add(bare(part));
        }
  }
  for (const description of descriptions) add(description, SOURCE);
  for (const all of phrases.values()) all.sort((a, b) => b.text.length - a.text.length);

  const plainParts = new Set([...parts].map((part) => part.toLowerCase()));

  const edits = (text: string, isPart = (word: string) => beginsWithPart(bare(word), parts)): readonly Edit[] => {
    const found: Edit[] = [];
    let behind = 0;
    for (const { word, index } of wordsIn(text)) {
      if (index < behind) continue;
      const phrase = phrases.get(bare(word).toLowerCase())?.find((one) => stands(text, index, one.text));
      const end = phrase ? endOfWord(text, index + phrase.text.length) : isPart(word) ? index + word.length : 0;
      if (end === 0) continue;
      found.push({ start: index, end, by: phrase?.by ?? NAME });
      behind = end;
    }
    return found;
  };
  return {
    strings: [...strings, ...written],
    edits: (text) => edits(text),
    removed: remembered((text) => applied(text, edits(text)), REMEMBERED),
    removedPlain: (text) =>
      applied(
        text,
        edits(text, (word) => beginsWithPart(bare(word).toLowerCase(), plainParts)),
      ),
  };
}

/** Without accents, sign by sign, so that everything keeps its place: "Traore" is a spelling of "Traoré". */
const bare = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (sign) => {
    const letter = sign.normalize("NFD").replace(/\p{M}/gu, "");
    return letter.length === sign.length ? letter : sign;
  });

/** Whether a phrase stands at a place; a short one must end there, a longer one may begin a longer word ("officers"). */
const stands = (text: string, at: number, phrase: string): boolean =>
  bare(text.slice(at, at + phrase.length)).toLowerCase() === phrase &&
  (phrase.length > 3 || endOfWord(text, at + phrase.length) === at + phrase.length);

function endOfWord(text: string, at: number): number {
  const rest = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(at, at + 64));
  return at + (rest?.[0].length ?? 0);
}

function beginsWithPart(word: string, parts: ReadonlySet<string>): boolean {
  if (parts.has(word)) return true;
  for (let length = 4; length < word.length; length++) if (parts.has(word.slice(0, length))) return true;
  return false;
}

/** The text with its edits made. */
export function applied(text: string, edits: readonly Edit[]): string {
  let [out, behind] = ["", 0];
  for (const { start, end, by } of edits) {
    out += text.slice(behind, start) + by;
    behind = end;
  }
  return out + text.slice(behind);
}

/** Edits of several sorts as one list: of those that touch each other one, as large as both. */
export function joined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && edit.start < last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else all.push(edit);
  }
  return all;
}
