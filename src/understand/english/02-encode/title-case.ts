import { caseWeights } from "../../lexicon/case-weights.ts";
import { type CaseWord, caseWords } from "./case-words.ts";
import type { Stretch } from "./in-capitals.ts";
import { pastVerb, verbInS } from "./listed-verbs.ts";
import { casesOf } from "./restore-case.ts";

const FEWEST_WORDS = 4;
/** Words that headlines set in capital initials leave small, or of which style books differ. */
const SMALL = new Set(
  "a an the and or but nor of in on at to for from with by as over into onto upon after amid than via per vs off up out about between against during before under near since until within without around across along behind below beyond through toward towards is are was were be its his her their it he she they that".split(
    " ",
  ),
);

/**
 * A text whose headlines "Set Every Word Like This" are cased as sentences are: the same length, all else untouched. A word
 * is small where the rest of the text has it small, or, where that does not have it, by the weights that undo capitals; of
 * words that these do not know, verbs of the word list of events. Only for looking at.
 */
export function withoutTitleCase(text: string, headlines: readonly Stretch[]): string {
  const lines = headlines.filter(({ start, end }) => isTitleCase(caseWords(text, start, end), text));
  if (lines.length === 0) return text;
  const elsewhere = casesElsewhere(text, lines);
  let cased = "";
  let at = 0;
  for (const { start, end } of smallIn(lines, text, elsewhere)) {
    cased += text.slice(at, start) + text.slice(start, end).toLowerCase();
    at = end;
  }
  return cased + text.slice(at);
}

/** Whether every word but the small ones begins with a capital. */
function isTitleCase(words: readonly CaseWord[], text: string): boolean {
  const counted = words.filter(({ lower, before }) => lower.length > 1 && before !== "'" && !SMALL.has(lower));
  return counted.length >= FEWEST_WORDS && counted.every((word) => isCapital(word, text) || word.before === "-");
}

const isCapital = ({ start }: CaseWord, text: string): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));
const isTitle = ({ start, end }: CaseWord, text: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));

/** How the words of the text are cased outside of some lines, within their sentences: small, or with a capital. */
function casesElsewhere(text: string, lines: readonly Stretch[]): ReadonlyMap<string, "small" | "capital"> {
  const found = new Map<string, "small" | "capital">();
  for (const word of caseWords(text, 0, text.length)) {
    if (word.opens || lines.some(({ start, end }) => start <= word.start && word.start < end)) continue;
    if (!isCapital(word, text)) found.set(word.lower, "small");
    else if (!found.has(word.lower)) found.set(word.lower, "capital");
  }
  return found;
}

function smallIn(
  lines: readonly Stretch[],
  text: string,
  elsewhere: ReadonlyMap<string, "small" | "capital">,
): readonly CaseWord[] {
  const weights = caseWeights();
  return lines
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const words = caseWords(text, start, end);
      const cases = casesOf(words, weights);
      return words.filter((word, index) => {
        if (word.opens || !isTitle(word, text)) return false;
        const known = elsewhere.get(word.lower);
        if (known) return known === "small";
        if (weights.has(`w ${word.lower}`)) return cases[index] === "lower";
        return verbInS(word.lower) !== null || pastVerb(word.lower) !== null;
      });
    });
}
