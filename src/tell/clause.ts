import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { lookupOf } from "./lookup.ts";
import { onOneLine } from "./on-one-line.ts";

/** The claim's clause around its predicate, as the report has it; all offsets are the report's. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  /** Where the predicate begins and ends. */
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 20;
/**
 * Where what follows a verb ends: at a mark (not within a number, an abbreviation or before a condition), or at a word that
 * opens another clause. Conditions and exceptions are never cut off: without them a sentence would say more than its claim.
 */
const ENDS =
  /[;:!?()—–](?!\d)|,(?!\d|\s\d{4}|\s(?:if|unless|until|except|without|other than|but not)\b)|(?<!\b(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Col|Lt|Capt|Sgt|Maj|Rev|Prof|No|Sr|Jr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.(?=["”’]*(?:\s|$))|\s(?:while|whereas|because|although|though|said|says|according)\s/u;
const JOINTS = /\s(?:and|or|but|as)\s/g;
/** What a phrase may begin with: a cut is made before it. */
const OPENS =
  /^(?:of|in|on|at|to|for|by|with|from|that|and|or|over|against|under|through|into|near|after|before|during|since|until|about|between)$/i;

/** "at what it [said was the dinner]" */
const LOST_CLAUSE = /\s+(?:(?:at|in|on|of|by|with|for|to|as)\s+)?(?:what|which|whom|where)(?:\s+\S+){0,3}$/i;
const DANGLING =
  /(?:\s+(?:of|in|on|at|to|for|by|with|from|that|and|or|but|as|than|the|a|an|who|which|whose|where|when))+\s*$/i;

/** The clause of a claim, or null where the predicate stands outside of it (in a caption, in another sentence). */
export function clauseOf({ content, predicate }: Claim): Clause | null {
  if (predicate.start < content.start || predicate.end > content.end) return null;
  return { start: content.start, text: content.text, from: predicate.start, to: predicate.end };
}

/** The words before the predicate, in small letters, the nearest last. */
export function wordsBefore({ text, start, from }: Clause): readonly string[] {
  return onOneLine(text.slice(0, from - start))
    .toLowerCase()
    .split(" ")
    .filter(Boolean);
}

const BETWEEN = /^(?:,|,? ?and)(?: [^\s.;:]+){0,5}$/;

/** "killed two farmers, a nurse and three guards": where the list ends of those of whom all is told; the predicate's end without one. */
function listEnd({ start, text, to }: Clause, listed: readonly Span[]): number {
  const behind = listed
    .filter(({ start: at, end }) => at >= to && end <= start + text.length)
    .toSorted((a, b) => a.start - b.start);
  let end = behind[0]?.end ?? to;
  for (const next of behind.slice(1)) {
    if (!BETWEEN.test(onOneLine(text.slice(end - start, next.start - start)))) return to;
    end = next.end;
  }
  return behind.length > 1 ? end : to;
}

/** What follows the predicate: up to a mark, another clause or another verb; `open` where room alone ended it. */
export function tailOf(
  clause: Clause,
  reading: Reading,
  listed: readonly Span[] = [],
): { readonly end: number; readonly open: boolean } {
  const rest = clause.text.slice(clause.to - clause.start);
  const list = listEnd(clause, listed) - clause.to;
  const mark = rest.slice(list).search(ENDS);
  const whole = mark < 0 ? rest.length : list + mark;
  const joint = [...rest.slice(0, whole).matchAll(JOINTS)].find(({ index }) =>
    startsWithVerb(clause.to + index, rest.slice(index, whole), reading),
  );
  const end = withoutOpenThat(rest.slice(0, joint?.index ?? whole), clause, reading);
  const fits = shortened(rest.slice(0, end));
  const kept = rest.slice(0, fits);
  const clean = /^\s|^,/.test(rest.slice(kept.length)) ? kept.replace(LOST_CLAUSE, "").replace(DANGLING, "") : kept;
  return { end: clause.to + clean.length, open: fits < end };
}

/** Whether the words behind a joint are another clause: a verb stands among the first three of them, and no "to" leads to it. */
function startsWithVerb(at: number, words: string, reading: Reading): boolean {
  if (/^\s\w+\s(?:that|he|she|it|they|we|who|which)\b/i.test(words)) return true;
  const [next] = lookupOf(reading).predicatesIn(at + 1, at + words.length);
  if (!next) return false;
  const between = onOneLine(words.slice(0, next.span.start - at)).split(" ");
  return between.length <= 4 && !between.includes("to") && !/^(?:a|an|the)$/i.test(between.at(-1) ?? "");
}

/** "alleged that soldiers [who …]": a clause that lost its verb is left out with its "that". */
function withoutOpenThat(words: string, { to }: Clause, reading: Reading): number {
  const that = words.lastIndexOf(" that ");
  if (that < 0) return words.length;
  const told = lookupOf(reading).predicatesIn(to + that + 1, to + words.length).length > 0;
  return told ? words.length : that;
}

/** A long tail ends before the last phrase that it has no room for. */
function shortened(words: string): number {
  const ends = [...words.matchAll(/\S+/g)];
  if (ends.length <= MOST_WORDS) return words.length;
  const kept = ends.slice(0, MOST_WORDS + 1);
  const at = kept.findLastIndex(([word], place) => place > 0 && OPENS.test(word));
  return at > MOST_WORDS / 3 ? (kept[at]?.index ?? words.length) : words.length;
}

/** Words to stand in for a piece of the report. */
export interface Instead {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A piece of the clause with other words put in where they are wanted. */
export function rewritten(clause: Clause, from: number, to: number, instead: readonly Instead[]): string {
  const pieces: string[] = [];
  let at = from;
  for (const { start, end, words } of [...instead].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    pieces.push(clause.text.slice(at - clause.start, start - clause.start), words);
    at = end;
  }
  return withoutOpenQuote(onOneLine([...pieces, clause.text.slice(at - clause.start, to - clause.start)].join("")));
}

/** A quotation mark whose other half was cut off is left out. */
function withoutOpenQuote(words: string): string {
  const straight = words.split('"').length % 2 === 1 ? words : words.replace(/"(?=[^"]*$)/, "");
  const [opened, closed] = [straight.split("“").length, straight.split("”").length];
  if (opened === closed) return straight;
  return opened > closed ? straight.replace(/“(?=[^“]*$)/, "") : straight.replace("”", "");
}

/** The report's own clause made to stand alone: without what only tied it to the words before. */
export function ownWords(content: string): string {
  const clean = onOneLine(content)
    .replace(/^(?:that|and|but|while|or|so|then)\s+/i, "")
    .replace(/[\s,;:.]+$/, "");
  return withoutOpenQuote(clean);
}
