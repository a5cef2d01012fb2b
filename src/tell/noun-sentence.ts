import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { SYMMETRIC_TYPES } from "../model/vocabulary.ts";
import { lookupOf } from "./lookup.ts";
import { onOneLine } from "./on-one-line.ts";
import { isPlural, joined, type Named, namesOf } from "./party-words.ts";
import { moodOf } from "./verb-group.ts";

const MOST_WORDS = 9;
const DETERMINER =
  /^(?:the|an?|any|no|this|that|these|those|his|her|its|their|our|my|your|some|another|such|what|which|\S+['’]s)\s+/i;
/** What is done to somebody, and not on or with him. */
const OF_NOUN =
  /(?:ing|tion|ure|al|est|ease|murder|massacre|assassination|hijack|death|rape|torture|detention|expulsion|custody)s?$/;
const PREPOSITION: Readonly<Record<string, string>> = {
  AID: "for",
  SUPPORT: "for",
  CONSULT: "with",
  AGREE: "with",
  COOPERATE: "with",
  TRADE: "with",
  REQUEST: "to",
  DIE: "among",
  MOVE: "to",
};
/** Pronouns that stand behind a preposition: "death of him", "raid by them". */
const BEHIND: Readonly<Record<string, string>> = {
  he: "him",
  his: "him",
  she: "her",
  they: "them",
  their: "them",
  its: "it",
};

/** "our commitment", "even without a threat": heard in the report's own words alone. */
const FIRST_PERSON = /^(?:I|me|my|we|us|our|ours|mine)\b/i;
const WITHOUT = /^(?:even )?without\b/i;

/** An event told by a noun, as a headline tells it: "Night attack on the village of Tankoualga by gunmen". */
export function nounSentence(claim: Claim, entry: string, reading: Reading): string | null {
  const actors = namesOf(claim.actors, reading);
  const recipients = namesOf(claim.recipients, reading);
  if (entry.endsWith("/a")) return stateSentence(claim, [...actors, ...recipients]);
  if ([...actors, ...recipients].some(({ words }) => FIRST_PERSON.test(words))) return null;
  const phrase = nounPhrase(claim, entry, reading);
  if (WITHOUT.test(phrase)) return null;
  const bare = actors.length + recipients.length === 0 && !phrase.includes(" ");
  if (bare || moodOf(claim.certainty) === "hypothetical") return null;
  const unsaid = ({ words, span }: Named) => {
    const names = [words.replace(/^(?:the|an?) /i, ""), span.text];
    return !names.some((name) => phrase.toLowerCase().includes(name.toLowerCase()));
  };
  // Who dies does nothing: the contract names him on both sides.
  const doers = claim.type === "DIE" && recipients.length > 0 ? [] : actors;
  const by = wordsOf(doers.filter(unsaid));
  const to = wordsOf(recipients.filter(unsaid)).filter((words) => !doers.some((doer) => doer.words === words));
  const between = SYMMETRIC_TYPES.has(claim.type) && by.length + to.length > 1 && !/\b(?:with|between)\b/.test(phrase);
  const sides = between
    ? `between ${joined([...by, ...to])}`
    : [to.length > 0 ? `${prepositionFor(claim, entry)} ${joined(to)}` : "", by.length > 0 ? `by ${joined(by)}` : ""]
        .filter(Boolean)
        .join(" ");
  return [labelOf(claim, phrase), phrase, sides].filter(Boolean).join(" ");
}

const wordsOf = (named: readonly Named[]): readonly string[] =>
  named.map(({ words }) => BEHIND[words.toLowerCase()] ?? words);

/** "bombing of a Birmingham, Alabama, clinic": what stands before the comma has no noun of its own. */
const UNFINISHED = /\s(?:of|on|in|at|against|near)\s+an?\s+\p{Lu}\S*$/u;

/** The noun with its own words, without article or owner: "night attack on the village of Tankoualga". */
function nounPhrase({ predicate }: Claim, entry: string, reading: Reading): string {
  const mention = lookupOf(reading).mentionOver(predicate);
  const own = (mention?.phrase.text ?? "").slice(0, endOfPhrase(predicate, mention?.phrase, reading));
  const first = own.split(/[,;:“”"(—]| that | which | who /, 1)[0] ?? "";
  const whole = onOneLine(own[first.length] === "," ? first.replace(UNFINISHED, "") : first);
  const stripped = whole.replace(DETERMINER, "");
  const fits =
    stripped.toLowerCase().includes(predicate.text.toLowerCase()) && stripped.split(" ").length <= MOST_WORDS;
  if (fits) return stripped;
  const compound = (entry.split("/")[0] ?? "").split(" ");
  return compound.length > 1 ? compound.join(" ") : onOneLine(predicate.text);
}

/** A verb directly behind the noun is none of its words: "a second war left a hundred dead". */
function endOfPhrase(predicate: Span, phrase: Span | undefined, reading: Reading): number | undefined {
  const next = lookupOf(reading).predicateAt(predicate.end + 1);
  return phrase && next ? predicate.end - phrase.start : undefined;
}

function prepositionFor({ type }: Claim, entry: string): string {
  if (OF_NOUN.test(entry.split("/")[0] ?? "")) return "of";
  return PREPOSITION[type] ?? "on";
}

/** What the headline says of it beforehand: "no", "planned", "possible". */
function labelOf({ certainty }: Claim, phrase: string): string {
  const no = certainty.polarity === "negated" ? "no " : "";
  const mood = LABELS[moodOf(certainty)];
  return /^(?:failed|attempted|planned|possible|alleged|proposed|future)\b/i.test(phrase)
    ? no.trim()
    : `${no}${mood}`.trim();
}

const LABELS: Readonly<Record<Claim["certainty"]["modality"], string>> = {
  actual: "",
  attempted: "attempted",
  possible: "possible",
  planned: "planned",
  hypothetical: "supposed",
  demanded: "demanded",
};

/** "Six volunteers are dead"; nobody named, nothing said. */
function stateSentence({ certainty, predicate }: Claim, who: readonly Named[]): string | null {
  const subject = who.filter(({ words }, at) => who.findIndex((other) => other.words === words) === at);
  if (subject.length === 0) return null;
  const not = certainty.polarity === "negated" ? " not" : "";
  const be = { possible: `may${not} be`, hypothetical: `would${not} be` } as Readonly<Record<string, string>>;
  const verb = be[certainty.modality] ?? `${isPlural(subject) ? "are" : "is"}${not}`;
  return `${joined(subject.map(({ words }) => words))} ${verb} ${onOneLine(predicate.text)}`;
}
