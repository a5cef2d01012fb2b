import type { Claim } from "../../../model/claim.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft, DraftDate } from "../../draft.ts";
import { shiftedDay } from "./told-from.ts";

type Needed = Pick<Draft, "analysis" | "dates" | "published">;

/**
 * The days that a date expression gives its event, with the words around it: "since", "until", "from … to", "the past week".
 * Bare: of what is told of the date itself ("since May, when he fled"), which those words do not concern.
 */
export function boundsAt(date: DraftDate, { analysis, dates, published }: Needed, bare = false): Claim["date"] {
  const told = { ref: date.id, precision: date.precision, how: "stated" as const };
  if (date.type === "DURATION") return lately(date, published);
  if (bare) return { ...told, start: date.start, end: date.end };
  const before = analysis.words[date.words.first - 1]?.lower ?? "";
  if (before === "since" || sinceBefore(date, analysis) !== null)
    return { ...told, start: date.start, end: published && later(published, date.end) };
  if (before === "until" || before === "till" || before === "by") return { ...told, start: null, end: date.end };
  const joint = analysis.words[date.words.after]?.lower ?? "";
  const closes =
    before === "between" ? ["and"] : before === "from" ? ["to", "until", "till", "through"] : ["-", "–", "to"];
  const beside = joint === "and" || joint === "or";
  const other =
    closes.includes(joint) || beside
      ? inSentence(dates, date.words.first, analysis).find(
          ({ words, start }) => words.first === date.words.after + 1 && start !== null,
        )
      : undefined;
  return {
    ...told,
    start: date.start,
    end:
      other?.end && date.start && other.end >= date.start && (closes.includes(joint) || isNextDay(date, other))
        ? other.end
        : date.end,
  };
}

/** Words before a date within which "since" may open the phrase that the date closes. */
const REACH = 6;
const IN_PHRASE = new Set(["DET", "PRON", "ADJ", "NOUN", "PROPN", "PART", "NUM"]);

/**
 * "since its creation in May 2021": the word "since" of the noun that the date dates, so that what is told runs from then on;
 * null where none opens the phrase.
 */
export function sinceBefore({ words: { first } }: DraftDate, { words }: Draft["analysis"]): number | null {
  const preposition = words[first - 1];
  if (!preposition || !["in", "of", "on"].includes(preposition.lower) || words[first - 2]?.upos !== "NOUN") return null;
  for (let at = first - 2; at >= first - 1 - REACH; at--) {
    const word = words[at];
    if (word?.sentence !== preposition.sentence) return null;
    if (word.lower === "since") return at;
    if (!IN_PHRASE.has(word.upos)) return null;
  }
  return null;
}

/**
 * Whether of such a phrase a word has the bare date alone: "the coup" itself of "since the coup in May", and what is not told
 * as going on ("has ruled since").
 */
export function isDatedBare(
  word: number,
  date: DraftDate,
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
): boolean {
  const since = sinceBefore(date, analysis);
  if (since === null) return false;
  const goesOn = tree.dependents(word, "aux").some((at) => PERFECT.has(analysis.words[at]?.lower ?? ""));
  return !goesOn || (since < word && word < date.words.first);
}

const PERFECT = new Set(["has", "have", "had", "'ve", "’ve"]);

/** "on Friday and Saturday" is one stretch; "in 2011 and 2015" is not. */
const isNextDay = (date: DraftDate, other: DraftDate): boolean =>
  date.end !== null && other.start !== null && shiftedDay(date.end, "P1D", 1) === other.start;

const later = (a: string, b: string | null) => (b !== null && b > a ? b : a);

/**
 * "the third such find since March", "its 41st this year", "the largest since 2014": the time among which something is
 * the first or the greatest, which is not when the clause happened; of "the third such attack this month" itself it tells
 * the month.
 */
export function isMeasure(
  { words: { first }, span, start }: DraftDate,
  of: number,
  { analysis }: Pick<Draft, "analysis">,
): boolean {
  const since = analysis.words[first - 1]?.lower === "since";
  if (start === null || !(since || /^(?:so far )?this (?:year|month|week|season)$/i.test(span.text))) return false;
  const sentence = analysis.words[first]?.sentence;
  for (let at = first - 1; at >= 0 && at >= first - 5; at--) {
    const word = analysis.words[at];
    if (!word || word.sentence !== sentence || word.upos === "VERB" || word.upos === "AUX") return false;
    if (RANK.test(word.lower) && (word.upos !== "NOUN" || /\d/.test(word.lower))) return since || of < at || of > first;
  }
  return false;
}

const RANK =
  /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|worst|most|least|[a-z]{3,}est)$/;

/** Whether an expression can date an event: days, and lengths of time that end now ("in the past month"). */
export function canDate({ type, start, value, span }: DraftDate): boolean {
  if (type === "DATE" || type === "TIME") return start !== null;
  return type === "DURATION" && /^P\d+[DWMY]$/.test(value) && /^(?:the\s)?(?:last|past)\s/i.test(span.text);
}

/** The dates of a word's sentence that can date an event: not the day in the dateline, which is the report's. */
export function datesBeside(word: number, { dates, analysis, frame }: Pick<Draft, "dates" | "analysis" | "frame">) {
  const end = frame.dateline?.span.end ?? -1;
  const start = frame.dateline?.span.start ?? 0;
  return inSentence(dates, word, analysis).filter(
    (date) => canDate(date) && !(date.span.start >= start && date.span.end <= end),
  );
}

function lately(length: DraftDate, published: string | null): Claim["date"] {
  const start = published && shiftedDay(published, length.value, -1);
  return start ? { ref: length.id, start, end: published, precision: length.precision, how: "stated" } : null;
}
