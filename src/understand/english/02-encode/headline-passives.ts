import type { Analysis, Word } from "../../analysis.ts";
import { eventEntries } from "../../lexicon/events.ts";
import { FATES } from "./fates.ts";
import type { TerseWords } from "./terse-words.ts";

/** Of these one hears in a headline whom they were done to: "Nine freed", "Mayor charged". */
const DONE_TO_SOMEBODY = new Set(["ASSAULT", "COERCE", "SANCTION", "ACCUSE", "RETREAT", "APPOINT", "AID", "REQUEST"]);

/**
 * Headlines tell the past in the present tense and leave out "was": a past form with a subject and no object is a
 * passive there ("Two teachers abducted near the border"), and so is one that shares the helper of the verb before, and in
 * the points of a list what is only ever done to somebody. Its subject is marked as one.
 */
export function withHeadlinePassives(analysis: Analysis, { headline, point }: TerseWords): Analysis {
  const leavesOut = (word: Word) =>
    headline.has(word.index) ||
    sharesHelper(word, analysis) ||
    (HARMS.has(word.lemma) && (point.has(word.index) || isOfCounted(word, analysis)));
  const verbs = new Set(
    analysis.words.filter((word) => leavesOut(word) && isBareParticiple(word, analysis)).map(({ index }) => index),
  );
  if (verbs.size === 0) return analysis;
  const words = analysis.words.map((word) =>
    word.relation === "nsubj" && verbs.has(word.head) ? { ...word, relation: "nsubj:pass" } : word,
  );
  return { ...analysis, words };
}

/** What is done to somebody in any sentence: without an object nobody "killed". */
const HARMS = new Set([...Object.values(FATES), "damage", "destroy", "loot"]);

/** "Two drivers killed, cargo looted": so many of them, in the middle of a text. */
function isOfCounted({ index }: Word, { words }: Analysis): boolean {
  const near = words.slice(Math.max(0, index - NEAR), index);
  const subject = near.findLast(({ head, relation }) => head === index && relation === "nsubj");
  if (!subject) return false;
  return subject.upos === "NUM" || near.some(({ head, relation }) => head === subject.index && relation === "nummod");
}

/** Words before a verb within which its subject stands. */
const NEAR = 12;

/** "Forty houses were burned and six herders killed": the second verb leaves out the helper that the first one has. */
function sharesHelper({ relation, head, index }: Word, { words }: Analysis): boolean {
  if (relation !== "conj" || index - head > 15) return false;
  return words.slice(Math.max(0, head - 8), head).some((other) => other.head === head && other.relation === "aux:pass");
}

const TAKES_OBJECT = new Set(["obj", "ccomp", "xcomp", "aux", "aux:pass", "cop"]);

/** Past forms that are like the present, of which a subject of one does not say which it is: "Hospital hit in Bentiu". */
const UNCHANGED = new Set(["hit", "hurt", "shut", "cut", "beset"]);

function isBareParticiple({ index, upos, lower, lemma, sentence }: Word, { words }: Analysis): boolean {
  if (upos !== "VERB" || lower.endsWith("ing") || lower.endsWith("s")) return false;
  if (lower === lemma && !(UNCHANGED.has(lower) && isOne(words[index - 1], index))) return false;
  const doneTo = (eventEntries().get(lemma) ?? []).some(
    ({ word, type, recipient }) => word.pos === "v" && DONE_TO_SOMEBODY.has(type) && recipient.includes("1"),
  );
  if (!doneTo) return false;
  return !words.some(
    (other) =>
      other.head === index &&
      other.sentence === sentence &&
      TAKES_OBJECT.has(other.relation) &&
      // "Two officers shot dead": what they are then, not what was done to whom.
      !(other.relation === "xcomp" && other.upos === "ADJ"),
  );
}

/** A noun in the singular right before a verb, as its subject: what does something now would have "hits". */
const isOne = (before: Word | undefined, verb: number): boolean =>
  before?.head === verb && before.relation === "nsubj" && before.upos === "NOUN" && before.lower === before.lemma;
