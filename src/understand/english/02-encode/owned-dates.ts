import type { Analysis, Word } from "../../analysis.ts";

/** What is done later about a deed, so that a day right behind the deed is the deed's own. */
const REACTS = new Set(
  "condemn denounce deplore criticise criticize blame mourn praise welcome applaud shock anger outrage stun horrify spark trigger prompt provoke draw raise attribute investigate probe avenge".split(
    " ",
  ),
);
const DEEDS = new Set(
  "attack assault raid ambush blast explosion strike murder massacre assassination kidnapping abduction arrest siege riot protest crackdown coup seizure detention execution attempt violence".split(
    " ",
  ),
);
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|week|weekend|month|year)$/;
/** Words between the day and the verb ("were", "has been"), and back from the day to the deed. */
const REACH = 4;
const BACK = 20;

/**
 * "The bombings of embassies last Friday were condemned", "tried over the bombing on Sunday that killed nine": a day that stands
 * between a deed and a verb of what was thought of it, or between a noun and its own clause, is the noun's; the model hangs it
 * on the verb, which dates the condemnation.
 */
export function withOwnedDates(analysis: Analysis): Analysis {
  const { words } = analysis;
  const owners = new Map<number, number>();
  for (const word of words) {
    const verb = words[word.head];
    if (!verb || !DAY.test(word.lower) || !word.relation.startsWith("obl")) continue;
    const noun = nounWithClause(word, verb, words);
    if (noun !== undefined) owners.set(word.index, noun);
    if (!REACTS.has(verb.lemma) || verb.index <= word.index) continue;
    const deed = subjectOf(verb, word.index, words);
    if (deed !== undefined && isRightBefore(word, verb, words)) owners.set(word.index, deed);
  }
  if (owners.size === 0) return analysis;
  const owned = (word: Word): Word => {
    const head = owners.get(word.index);
    if (head === undefined) return word;
    return { ...word, head, relation: word.relation === "obl" ? "nmod" : "nmod:unmarked" };
  };
  return { ...analysis, words: words.map(owned) };
}

/** The noun right before a day, "on" apart, whose relative clause begins right behind it. */
function nounWithClause({ index, head }: Word, verb: Word, words: readonly Word[]): number | undefined {
  const noun = words.slice(Math.max(0, index - 3), index).findLast(({ upos }) => upos === "NOUN");
  if (!noun || noun.head !== verb.index || noun.index < verb.index) return undefined;
  const led = words.slice(noun.index + 1, index).every((word) => word.head === index || word.head === head);
  const opens = /^(?:that|which)$/.test(words[index + 1]?.lower ?? "");
  const clause = words
    .slice(index + 1, index + BACK)
    .some((word) => word.head === noun.index && word.relation === "acl:relcl");
  return led && opens && clause ? noun.index : undefined;
}

/** The deed that is the subject of a verb and stands before the day, with no comma between. */
function subjectOf({ index: verb }: Word, day: number, words: readonly Word[]): number | undefined {
  const before = words.slice(Math.max(0, day - BACK), day);
  const subject = before.findLast(({ head, relation }) => head === verb && relation.startsWith("nsubj"));
  if (subject?.upos !== "NOUN" || !(DEEDS.has(subject.lemma) || subject.lemma.endsWith("ing"))) return undefined;
  return words.slice(subject.index, day).some(({ upos }) => upos === "PUNCT") ? undefined : subject.index;
}

/** Nothing but helpers between the day and the verb. */
function isRightBefore({ index }: Word, verb: Word, words: readonly Word[]): boolean {
  const between = words.slice(index + 1, verb.index);
  return (
    between.length <= REACH && between.every(({ upos, head }) => head === verb.index && /^(?:AUX|ADV)$/.test(upos))
  );
}
