import { type Language, languages } from "./lexicon/languages.ts";

/** So much of a text is looked at, in UTF-16 code units. */
const LOOKED_AT = 20_000;
/** Fewer letters or words than these tell nothing. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 15;
/** A script has the text if so many of its letters are of it. */
const MOST_OF_IT = 0.6;
/** So many of a language's words must be its small ones, and so many times more than are English ones. */
const SHARE = 0.12;
const TIMES = 1.5;

/**
 * The language of a text that is not English; null where it is, or cannot be told. By its script, then by small words that
 * every text of a language has (the method of Cavnar and Trenkle with whole words instead of n-grams: news texts are long
 * enough for it).
 */
export function otherLanguage(text: string): Language | null {
  const head = text.slice(0, LOOKED_AT);
  const letters = head.match(/\p{L}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS) return null;
  const script = scriptOf(head, letters.length);
  if (script === null) return null;
  const candidates = languages().filter((language) => language.script === script);
  return script === "Latin" ? otherByWords(head, candidates) : bestOf(head, letters, candidates);
}

function scriptOf(text: string, letters: number): string | null {
  const count = (name: string) => text.match(new RegExp(`\\p{Script=${name}}`, "gu"))?.length ?? 0;
  if (count("Latin") >= MOST_OF_IT * letters) return "Latin";
  // Japanese is written in three scripts, of which one is Chinese's too
  const kana = count("Hiragana") + count("Katakana");
  if (kana > 0.1 * letters && kana + count("Han") >= MOST_OF_IT * letters) return "Hiragana";
  const scripts = [...new Set(languages().map(({ script }) => script))];
  return scripts.find((script) => count(script) >= MOST_OF_IT * letters) ?? null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu) ?? [];

const shareOf = (words: readonly string[], { words: known }: Language): number =>
  words.filter((word) => known.has(word)).length / words.length;

function otherByWords(text: string, candidates: readonly Language[]): Language | null {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return null;
  const shares = candidates.map((language) => ({ language, share: shareOf(words, language) }));
  const english = shares.find(({ language }) => language.code === "en")?.share ?? 0;
  const [best] = shares.filter(({ language }) => language.code !== "en").toSorted((a, b) => b.share - a.share);
  return best && best.share >= SHARE && best.share >= TIMES * english ? best.language : null;
}

/** Of the languages of one script the one whose own letters and words fit best, else the first. */
function bestOf(text: string, letters: readonly string[], candidates: readonly Language[]): Language | null {
  const words = wordsOf(text);
  const fits = (language: Language) =>
    letters.filter((letter) => language.letters.has(letter)).length / letters.length +
    (words.length > 0 ? shareOf(words, language) : 0);
  return candidates.toSorted((a, b) => fits(b) - fits(a))[0] ?? null;
}
