import { inSentence } from "../../../by-sentence.ts";
import type { Draft } from "../../../draft.ts";
import { numberOf } from "./numbers.ts";

type Needed = Pick<Draft, "analysis" | "dates">;

const COUNTING = /^(?:tens|dozens?|scores|hundreds?|thousands?|millions?|billions?)$/;

/** Whether a word is (part of) a number that counts; years and days count nothing. */
export function isNumber(word: number, { analysis, dates }: Needed): boolean {
  const found = analysis.words[word];
  if (!found) return false;
  const spelled = found.upos === "ADJ" && (numberOf([found.lower]) ?? 0) > 1;
  if (found.upos !== "NUM" && !spelled && !COUNTING.test(found.lower)) return false;
  if (isModel(word, analysis) || isAge(word, analysis)) return false;
  return !inSentence(dates, word, analysis).some(
    ({ words, type }) => (type === "DATE" || type === "TIME") && words.first <= word && word < words.after,
  );
}

/** "MiG-29": the number of a make, joined to its name. */
function isModel(word: number, { words }: Draft["analysis"]): boolean {
  const [name, joint, found] = [words[word - 2], words[word - 1], words[word]];
  if (!name || !joint || !found) return false;
  const joined = /^[-–]$/.test(joint.text) && name.end === joint.start && joint.end === found.start;
  return joined && /^\d/.test(found.text) && /^\p{Lu}/u.test(name.text);
}

/** "a six year old boy", "a 25-year old man": how old somebody is, and no number of men. */
function isAge(word: number, { words }: Draft["analysis"]): boolean {
  const [years, old] = words.slice(word + 1, word + 5).filter(({ text }) => text !== "-");
  return AGES.has(years?.lower ?? "") && old?.lower === "old";
}

const AGES = new Set(["year", "years", "month", "months", "week", "weeks", "day", "days"]);

/**
 * The number before a noun, or the word alone ("killed 12", "dozens were hurt"), as runs of number words, nearest last:
 * "12 Somali and 11 Yemeni sailors" has two.
 */
export function numberRuns(head: number, draft: Needed): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let open: number[] = [];
  const { words } = draft.analysis;
  for (let at = head; at > head - 10 && at >= 0; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[head]?.sentence) break;
    if (isNumber(at, draft)) {
      if (open.length === 0) runs.unshift(open);
      open.unshift(at);
    } else if (open.length > 0 && joins(at, draft)) open.unshift(at);
    else if (open.length > 0) {
      // Another number before "and": "12 Somali and 11 Yemeni".
      if (!["and", ","].includes(word.lower) || !isDescribed(at - 1, draft)) break;
      open = [];
    } else if (at !== head && !describes(at, head, draft) && !isAge(at, draft.analysis)) break;
  }
  return runs.filter((run) => run.length > 0);
}

/** What may stand between a number and its noun: "23 Somali and Yemeni pirates", "two kidnapped nuns". */
function describes(word: number, head: number, { analysis }: Needed): boolean {
  const found = analysis.words[word];
  if (["ADJ", "NOUN", "PROPN", "ADV"].includes(found?.upos ?? "") || found?.relation === "amod") return true;
  const next = analysis.words[word + 1];
  return found?.lower === "and" && word + 1 < head && ["ADJ", "PROPN"].includes(next?.upos ?? "");
}

/** "sixty-two", "a hundred and two", "20, 000". */
function joins(word: number, draft: Needed): boolean {
  const form = draft.analysis.words[word]?.lower ?? "";
  const before = draft.analysis.words[word - 1]?.lower ?? "";
  const after = draft.analysis.words[word + 1]?.lower ?? "";
  if (form === ",") return /^\d{1,3}$/.test(before) && after === "000" && isNumber(word - 1, draft);
  const scale = /^(?:hundred|thousand|million)$/.test(before);
  if (form === "a") return before === "half" && /^(?:hundred|thousand|million|billion|dozen)$/.test(after);
  return (
    ((form === "-" && !/^\d/.test(before)) || (form === "and" && scale)) &&
    isNumber(word - 1, draft) &&
    isNumber(word + 1, draft)
  );
}

/** "between 300 and 400", "20 to 30": the number before a run that is the lower of two; null where there is none. */
export function lowerOf(run: readonly number[], draft: Needed): readonly number[] | null {
  const { words } = draft.analysis;
  const joint = (run[0] ?? 0) - 1;
  const form = words[joint]?.lower ?? "";
  if (!["and", "to", "or", "-", "–"].includes(form) || !isNumber(joint - 1, draft)) return null;
  const lower: number[] = [];
  for (let at = joint - 1; isNumber(at, draft); at--) lower.unshift(at);
  const opening = words[(lower[0] ?? 0) - 1]?.lower ?? "";
  return form !== "and" || opening === "between" ? lower : null;
}

function isDescribed(word: number, draft: Needed): boolean {
  return ["ADJ", "PROPN"].includes(draft.analysis.words[word]?.upos ?? "") && isNumber(word - 1, draft);
}
