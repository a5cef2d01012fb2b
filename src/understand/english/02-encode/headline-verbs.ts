import type { Analysis } from "../../analysis.ts";
import { around, pairOfVerbs, saidBehind, verbInPile, type Words } from "./headline-pairs.ts";
import { countedAfter, countOfPassive, deedOfHarm, secondHarm, secondSubject } from "./headline-tolls.ts";
import { tradedWords } from "./headline-traded.ts";
import { isListedVerb, verbInS } from "./listed-verbs.ts";
import type { TerseWords } from "./terse-words.ts";
import { withRoots } from "./with-roots.ts";

/**
 * Verbs of headlines that the model takes for nouns and adjectives, for headlines leave out what tells them apart:
 * "Court jails editor", "Rebels free hostage", "Blast kills 8, wounds 20", "US strike killed sheikh", "Five killed".
 * Only verbs that the word list of events knows, and only with what they are done to.
 */
export function withHeadlineVerbs(analysis: Analysis, { headline, point }: TerseWords): Analysis {
  const words: Words = analysis.words.map((word) => ({ ...word }));
  let changed = false;
  const run = (repairs: readonly Repair[], at: ReadonlySet<number>) => {
    for (const index of at) changed = repairs.some((repair) => repair(index, words)) || changed;
  };
  // A pair first: its second verb is sure, and tells what the first one is.
  for (const repairs of [[saidBehind, ...OF_HARM], [pairOfVerbs, verbInPile], ALONE]) run(repairs, headline);
  run([...OF_HARM, countOfPassive], point);
  return changed ? withRoots(analysis, words) : analysis;
}

type Repair = (at: number, words: Words) => boolean;
/** In points of lists as well, whose sentences may be whole. */
const OF_HARM = [secondHarm, secondSubject, deedOfHarm];
const ALONE = [
  tradedWords,
  nounBefore,
  countedAfter,
  presentTense,
  baseForm,
  betweenNouns,
  countOfPassive,
  subjectOfPlan,
];

/** "Hospital hit in Bentiu": a noun right before a verb that has no subject is its subject, not a part of it. */
function nounBefore(at: number, words: Words): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.upos !== "VERB" || before?.upos !== "NOUN" || before.relation !== "compound" || before.head !== at)
    return false;
  if (!isListedVerb(word.lemma) || below(at, words).some(({ relation }) => /^(?:nsubj|aux)/.test(relation)))
    return false;
  before.relation = "nsubj";
  return true;
}

/** "Court jails opposition leader", "Nigeria frees 200 girls": a present tense between who does it and to whom it is done. */
function presentTense(at: number, words: Words): boolean {
  const word = words[at];
  if (!word || !["NOUN", "ADJ", "PROPN"].includes(word.upos) || !/^(?:root|parataxis|ccomp|appos)$/.test(word.relation))
    return false;
  const verb = verbInS(word.lower);
  const subject = below(at, words).findLast(
    ({ index, relation }) => index < at && /^(?:nsubj|compound)$/.test(relation),
  );
  const object = below(at, words).find(
    ({ index, relation }) => index > at && /^(?:obj|nmod|nmod:unmarked|appos)$/.test(relation) && isBare(index, words),
  );
  if (
    verb === null ||
    !subject ||
    !object ||
    below(at, words).some(({ relation }) => /^(?:det|cop|case)$/.test(relation))
  )
    return false;
  Object.assign(word, { upos: "VERB", lemma: verb });
  subject.relation = "nsubj";
  object.relation = "obj";
  return true;
}

/** "Colombian rebels free hostage", "Thousands march in Tbilisi": a verb right behind a plural. */
function baseForm(at: number, words: Words): boolean {
  const [subject, word] = [words[at - 1], words[at]];
  if (!word || !["ADJ", "NOUN"].includes(word.upos) || !isListedVerb(word.lower) || !subject) return false;
  if (subject.upos !== "NOUN" || !(subject.lower === "police" || /[^s]s$/.test(subject.lower))) return false;
  if (below(at, words).some(({ relation }) => /^(?:det|cop|case|amod)$/.test(relation))) return false;
  const object = hungBeside(at, words);
  const isRoot = subject.head === at && (subject.relation === "nsubj" || word.head < 0);
  if ((!isRoot && !object) || (verbInS(subject.lower) !== null && words[at - 2]?.upos !== "ADJ")) return false;
  const top = object && word.head === object.index ? object : subject.head === at ? word : subject;
  if (top) Object.assign(word, { head: top.head, relation: top.relation });
  Object.assign(word, { upos: "VERB", lemma: word.lower });
  Object.assign(subject, { head: at, relation: "nsubj" });
  if (object) Object.assign(object, { head: at, relation: "obj" });
  return true;
}

/** What stands behind a supposed adjective that hangs on it, or hangs beside it on the noun before. */
function hungBeside(at: number, words: Words): Words[number] | undefined {
  const head = words[at]?.head ?? -1;
  const own =
    head > at
      ? words[head]
      : around(at, words).find(({ index, head: on }) => index > at && on === head && head === at - 1);
  const counted = words[at + 1];
  if (counted?.upos === "NUM" && counted.head === at && /^(?:flat|appos)$/.test(counted.relation)) return counted;
  return own &&
    /^(?:NOUN|PROPN)$/.test(own.upos) &&
    /^(?:root|appos|obj|ccomp|parataxis)$/.test(own.relation) &&
    isBare(own.index, words)
    ? own
    : undefined;
}

/** "US strike killed sheikh": a past tense between two nouns, hung on the second. */
function betweenNouns(at: number, words: Words): boolean {
  const word = words[at];
  const object = words[word?.head ?? -1];
  const subject = words[at - 1];
  if (word?.upos !== "VERB" || !/^(?:compound|csubj)/.test(word.relation) || !object || object.index < at) return false;
  if (word.lower === word.lemma || !["NOUN", "PROPN"].includes(object.upos)) return false;
  if (subject?.head !== at || !/^(?:compound|nsubj)$/.test(subject.relation) || !isListedVerb(word.lemma)) return false;
  if (below(object.index, words).some(({ relation }) => relation === "cop")) return false;
  takePlace(word, object);
  subject.relation = "nsubj";
  return true;
}

/** "Army to leave town, says minister": whoever stands before "to" is to do it. */
function subjectOfPlan(at: number, words: Words): boolean {
  const [subject, to, verb] = [words[at - 2], words[at - 1], words[at]];
  if (verb?.upos !== "VERB" || to?.lower !== "to" || to.head !== at || !/^(?:ccomp|xcomp|advcl)$/.test(verb.relation))
    return false;
  if (subject?.relation !== "nsubj" || subject.head !== verb.head || subject.head < at) return false;
  subject.head = at;
  return true;
}

/** The verb stands where its object was hung, and the object under it. */
function takePlace(verb: Words[number], object: Words[number]): void {
  Object.assign(verb, { head: object.head, relation: object.relation });
  Object.assign(object, { head: verb.index, relation: "obj" });
}

const below = (at: number, words: Words) => around(at, words).filter(({ head }) => head === at);

/** Whether no preposition stands before it. */
const isBare = (at: number, words: Words) => below(at, words).every(({ relation }) => relation !== "case");
