import type { Analysis, Word } from "../../analysis.ts";

export type Tense = "past" | "future" | "unknown";

/** "would" in what was said looks ahead from the saying. */
const AHEAD = /^(?:will|'ll|’ll|shall|wo|would|'d|’d)$/;
const PLANNING = new Set([
  "plan",
  "expect",
  "schedule",
  "due",
  "slate",
  "intend",
  "hope",
  "promise",
  "vow",
  "prepare",
  "aim",
  "agree",
  "upcoming",
  "await",
  "suppose",
]);
/** Verbs of which a day says when the planned thing is to be, also where they tell: "planned a march on Saturday". */
const FOR_LATER = new Set(["plan", "schedule", "slate"]);
/** Words right before a date that put it ahead. */
const LEADS_AHEAD =
  /\b(?:(?:as\s(?:soon|early)\sas|effective|starting|beginning|payable|due|(?:scheduled|planned|slated|set|expected|postponed)\s(?:for|until|on|to\s[a-z]+)(?:\sin)?)\s(?:early\s|late\s|on\s|in\s)?|until\s)$/i;
const WRITTEN_AHEAD =
  /\b(?:will|won['’]t|shall|(?:is|are)\s(?:to|due|set|expected|scheduled|planned|slated|going\sto)|plans?\sto|scheduled|due\sto|upcoming|expects?\sto)\b|['’]ll\b/gi;
const WRITTEN_PAST = /\b(?:was|were|had|did|said|told|has|have|ago)\b|\b[a-z]{3,}ed\b/gi;

/** The tense of the clause that a time expression stands in; from the words around it where there is no analysis. */
export function tenseAt(text: string, start: number, analysis: Analysis): Tense {
  if (LEADS_AHEAD.test(text.slice(Math.max(0, start - 24), start))) return "future";
  const word = wordAt(analysis.words, start);
  return word ? clauseTense(analysis.words, word) : writtenTense(text, start);
}

/** The last word that begins at or before an offset. */
export function wordAt(words: readonly Word[], offset: number): Word | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? null;
}

function clauseTense(words: readonly Word[], from: Word): Tense {
  let at: Word | undefined = from;
  let below: Word | undefined;
  for (let step = 0; at && step < 12; step++) {
    if (step > 0 && at.upos === "NOUN" && isToldOf(words, at)) return "past";
    if (below && step > 1 && isLookedInto(at, below)) return "past";
    if (at.upos === "VERB" || at.upos === "AUX" || (at.head < 0 && step > 0)) {
      const here = verbTense(words, at);
      if (here !== "unknown") return here;
    }
    below = at;
    at = at.head >= 0 ? words[at.head] : undefined;
  }
  return "unknown";
}

/** Words behind a noun among which its clause begins. */
const CLAUSE_WITHIN = 12;

/** "the bombing on Sunday that killed nine": it happened, whatever is to come of it. */
const isToldOf = (words: readonly Word[], noun: Word): boolean =>
  words
    .slice(noun.index + 1, noun.index + CLAUSE_WITHIN)
    .some((word) => word.head === noun.index && word.relation === "acl:relcl" && verbTense(words, word) === "past");

const AFTERWARDS = new Set(
  "investigate probe try prosecute charge indict sentence punish mourn avenge condemn".split(" "),
);

/** "will investigate Friday's raid": what is looked into lies behind, where "will be tried on Friday" is to come. */
const isLookedInto = (verb: Word, noun: Word): boolean =>
  verb.upos === "VERB" &&
  AFTERWARDS.has(verb.lemma) &&
  noun.upos === "NOUN" &&
  /^(?:obj|obl|nsubj:pass)/.test(noun.relation);

function verbTense(words: readonly Word[], verb: Word): Tense {
  if (isAwaited(words, verb)) return "future";
  let infinitive = false;
  let present = false;
  for (let i = Math.max(0, verb.index - 8); i < Math.min(words.length, verb.index + 2); i++) {
    const other = words[i];
    if (!other || other.head !== verb.index) continue;
    // "is due to rule": read as a helper of the verb.
    if (AHEAD.test(other.lower) || (other.lower === "due" && other.relation !== "obl")) return "future";
    if (/^(?:was|were|had|did|has|have|been)$/.test(other.lower) && other.upos === "AUX") return "past";
    infinitive ||= other.lower === "to" && other.relation === "mark";
    present ||= other.lower === "is" || other.lower === "are";
  }
  const head = words[verb.head];
  if (FOR_LATER.has(verb.lemma) && verb.upos === "VERB") return "future";
  if (PLANNING.has(verb.lemma) && (!isTold(words, verb) || isScheduled(words, verb))) return "future";
  // "is to resume", "plans to resume".
  if (infinitive && (present || (head && PLANNING.has(head.lemma)))) return "future";
  if (!infinitive && verb.upos === "VERB" && verb.lower !== verb.lemma && !/(?:ing|s)$/.test(verb.lower)) return "past";
  return "unknown";
}

/** "if no deal is signed by December", "unless it did so by Friday, it would": a condition still open when it is told. */
function isAwaited(words: readonly Word[], verb: Word): boolean {
  const near = words.slice(Math.max(0, verb.index - 12), verb.index);
  const own = near.filter(({ head, relation }) => head === verb.index && /^(?:mark|aux|cop)/.test(relation));
  if (!own.some(({ relation, lower }) => relation === "mark" && /^(?:if|unless|once)$/.test(lower))) return false;
  const helpers = own.filter(({ relation }) => relation !== "mark").map(({ lower }) => lower);
  if (helpers.some((form) => /^(?:is|are|am|do|does)$/.test(form))) return true;
  if (helpers.length === 0 && (verb.lower === verb.lemma || /s$/.test(verb.lower))) return true;
  const above = verb.head;
  return words
    .slice(Math.max(0, above - 6), Math.max(0, above))
    .some(({ head, lower }) => head === above && AHEAD.test(lower));
}

const CLAUSES = new Set(["ccomp", "parataxis", "advcl", "acl:relcl"]);

/** "the two sides agreed on Sunday to", "…, officials said": a clause of its own, not "the date agreed for the vote". */
function isTold(words: readonly Word[], { index, relation }: Word): boolean {
  if (relation === "root") return true;
  if (!CLAUSES.has(relation)) return false;
  return words.slice(Math.max(0, index - 12), index).some((word) => word.head === index && word.relation === "nsubj");
}

/** "is scheduled", "are due": said of what is ahead. */
function isScheduled(words: readonly Word[], verb: Word): boolean {
  return words
    .slice(Math.max(0, verb.index - 8), verb.index)
    .some(({ head, lower }) => head === verb.index && (lower === "is" || lower === "are"));
}

/** A guess from the sentence's own words: what stands in the forty words around. */
function writtenTense(text: string, start: number): Tense {
  const before = text.slice(Math.max(0, start - 160), start);
  const opening = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf(";"));
  const after = text.slice(start, start + 120);
  const closing = after.search(/[.;\n]\s|[.]$/);
  const sentence = before.slice(opening + 1) + (closing < 0 ? after : after.slice(0, closing));
  const at = before.length - opening - 1;
  const nearest = (pattern: RegExp) =>
    Math.min(...[...sentence.matchAll(pattern)].map((found) => Math.abs(found.index - at)), Number.POSITIVE_INFINITY);
  const [ahead, past] = [nearest(WRITTEN_AHEAD), nearest(WRITTEN_PAST)];
  return ahead === past ? "unknown" : ahead < past ? "future" : "past";
}
