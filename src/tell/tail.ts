import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Clause } from "./clause.ts";
import { lookupOf } from "./lookup.ts";
import { onOneLine } from "./on-one-line.ts";

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
  /(?:\s+(?:of|in|on|at|to|for|by|with|from|that|and|or|but|as|than|the|a|an|who|which|whose|whether|where|when))+\s*$/i;

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

/**
 * What follows the predicate: up to a mark, another clause or another verb; `open` where room alone ended it. A verb that
 * shares its object with the next takes that along where `joins` ("shot and killed a man").
 */
export function tailOf(
  clause: Clause,
  reading: Reading,
  listed: readonly Span[] = [],
  joins = false,
): { readonly end: number; readonly open: boolean } {
  const rest = clause.text.slice(clause.to - clause.start);
  const list = listEnd(clause, listed) - clause.to;
  const whole = endOfWords(rest, list, (at) => isOpenThat(rest.slice(0, at), clause, reading));
  const objects = listed.filter(({ start }) => start >= clause.to && start < clause.to + whole);
  const isShared = (index: number) => joins && index === 0 && objects.length > 0;
  const joint = [...rest.slice(0, whole).matchAll(JOINTS)].find(
    ({ index }) =>
      !isShared(index) &&
      !isBeforeNoun(clause.to + index, reading) &&
      startsWithVerb(clause.to + index, rest.slice(index, whole), reading),
  );
  const end = withoutOpenThat(
    rest.slice(0, joint ? withoutCutClause(rest.slice(0, joint.index)) : whole),
    clause,
    reading,
  );
  const fits = shortened(rest.slice(0, end));
  const kept = rest.slice(0, fits);
  const clean = /^\s|^,/.test(rest.slice(kept.length)) ? kept.replace(LOST_CLAUSE, "").replace(DANGLING, "") : kept;
  return { end: clause.to + clean.length, open: fits < end };
}

/** "a victim when officers [and inspectors pinned him]": a clause that lost its verb at a joint is left out. */
const withoutCutClause = (words: string): number =>
  words.match(/\s(?:when|while|because|if|where)(?:\s\p{L}+){1,3}$/iu)?.index ?? words.length;

/** "the immediate physical [and] emotional needs": a joint within a phrase, before its noun. */
const isBeforeNoun = (joint: number, reading: Reading): boolean =>
  lookupOf(reading)
    .phrasesOver(joint)
    .some(({ span, phrase }) => phrase.start < joint && joint < span.start);

/** Whether the words behind a joint are another clause: a verb stands among the first three of them, and no "to" leads to it. */
function startsWithVerb(at: number, words: string, reading: Reading): boolean {
  if (/^\s\w+\s(?:that|he|she|it|they|we|who|which)\b/i.test(words)) return true;
  const [next] = lookupOf(reading).predicatesIn(at + 1, at + words.length);
  if (!next) return false;
  const between = onOneLine(words.slice(0, next.span.start - at)).split(" ");
  return between.length <= 4 && !between.includes("to") && !/^(?:a|an|the)$/i.test(between.at(-1) ?? "");
}

/** Where the words end at a mark behind a list; a comma within an unfinished clause ends nothing ("said that after the raid, he fled"). */
function endOfWords(rest: string, list: number, unfinished: (at: number) => boolean): number {
  const first = rest.slice(list).search(ENDS);
  if (first < 0) return rest.length;
  const at = list + first;
  if (rest[at] !== "," || !unfinished(at)) return at;
  const next = rest.slice(at + 1).search(ENDS);
  return next < 0 ? rest.length : at + 1 + next;
}

const isOpenThat = (words: string, clause: Clause, reading: Reading): boolean =>
  withoutOpenThat(words, clause, reading) < words.length;

/** "alleged that soldiers [who …]": a clause that lost its verb is left out with its "that". */
function withoutOpenThat(words: string, { to }: Clause, reading: Reading): number {
  const that = words.lastIndexOf(" that ");
  if (that < 0) return words.length;
  const told = lookupOf(reading)
    .predicatesIn(to + that + 1, to + words.length)
    .some(({ span }) => !lookupOf(reading).mentionOver(span));
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
