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
 * "The bombings of embassies last Friday were condemned": a day that stands between a deed and a verb of what was thought of
 * it is the deed's; the model hangs it on the verb, which dates the condemnation.
 */
export function withSubjectsDates(analysis: Analysis): Analysis {
  const { words } = analysis;
  const owners = new Map<number, number>();
  for (const word of words) {
    const verb = words[word.head];
    if (!verb || !DAY.test(word.lower) || !word.relation.startsWith("obl")) continue;
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
