import type { Word } from "../../analysis.ts";
import { isListedVerb, verbInS } from "./listed-verbs.ts";

/** Words while a headline is put right: changed in place, by their index. */
export type Words = { -readonly [Key in keyof Word]: Word[Key] }[];

/** Words on either side within which a headline's parts are looked for: however long a text is, a look costs the same. */
const REACH = 40;

/** The words around one. */
export const around = (at: number, words: Words): Words => words.slice(Math.max(0, at - REACH), at + REACH);

/**
 * "Gunmen storm school, kidnap 30 pupils": two verbs of one form with a comma between, of which the model takes the first
 * for a part of a name. `at` is the second.
 */
export function pairOfVerbs(at: number, words: Words): boolean {
  const second = words[at];
  if (second?.upos !== "VERB" || words[at - 1]?.text !== "," || !isListedVerb(second.lemma)) return false;
  const inS = second.lower === `${second.lemma}s` || second.lower === `${second.lemma}es`;
  if (!inS && second.lower !== second.lemma) return false;
  const before = around(at, words).filter(({ index, sentence }) => index < at - 1 && sentence === second.sentence);
  const object = before.at(-1);
  const main = before.find(({ upos, index }) => upos === "VERB" && words[index]?.relation === "root");
  if (main) return joined(second, main, words);
  const first = before.slice(1, -1).find((word) => word.upos === "NOUN" && formOf(word, inS) !== null);
  const subject = words[(first?.index ?? 0) - 1];
  if (!first || !subject || !object || !/^(?:NOUN|PROPN)$/.test(object.upos) || !isTop(object, second)) return false;
  Object.assign(first, { upos: "VERB", lemma: formOf(first, inS), head: -1, relation: "root" });
  Object.assign(subject, { head: first.index, relation: "nsubj" });
  Object.assign(object, { head: first.index, relation: "obj" });
  Object.assign(second, { head: first.index, relation: "conj" });
  return true;
}

/** "ambush army convoy, kill 12": the second goes on with the first, whoever does it. */
function joined(second: Words[number], main: Words[number], words: Words): boolean {
  const subject = around(second.index, words).some(
    ({ head, relation }) => head === second.index && relation.startsWith("nsubj"),
  );
  if (subject || second.relation !== "parataxis") return false;
  Object.assign(second, { head: main.index, relation: "conj" });
  return true;
}

const formOf = ({ lower }: Word, inS: boolean): string | null =>
  inS ? verbInS(lower) : isListedVerb(lower) ? lower : null;

/** What the model has for the top of the first part: the root, or what hangs on the second verb. */
const isTop = (word: Word, second: Word): boolean =>
  word.head === -1 || (word.head === second.index && /^(?:nsubj|obj)/.test(word.relation));

/**
 * "Police fire tear gas at protesters": where the model piles all up on one noun, the second word is the verb, if it is one
 * and the first is of many. `at` is the second.
 */
export function verbInPile(at: number, words: Words): boolean {
  const [before, subject, word] = [words[at - 2], words[at - 1], words[at]];
  const object = words[word?.head ?? -1];
  if (!word || !subject || !object || before?.sentence === word.sentence || object.index <= at) return false;
  if (word.upos !== "NOUN" || word.relation !== "compound" || subject.head !== object.index) return false;
  const many = subject.lower === "police" || (subject.upos === "NOUN" && subject.lower !== subject.lemma);
  if (!many || !isListedVerb(word.lower) || object.head >= 0 || object.upos !== "NOUN") return false;
  const verbs = around(at, words).some(({ upos, sentence }) => upos === "VERB" && sentence === word.sentence);
  if (verbs) return false;
  Object.assign(word, { upos: "VERB", lemma: word.lower, head: -1, relation: "root" });
  Object.assign(subject, { head: at, relation: "nsubj" });
  Object.assign(object, { head: at, relation: "obj" });
  for (const other of around(at, words))
    if (other.head === object.index && other.relation === "nmod") Object.assign(other, { head: at, relation: "obl" });
  return true;
}

const SAYING = /^(?:say|says|said|claim|claims|claimed|warn|warns|warned)$/;

/**
 * "Army seizes port, say officials": whoever stands behind the verb at a headline's end says it, and what stands before
 * the comma is said. `at` is the verb.
 */
export function saidBehind(at: number, words: Words): boolean {
  const [mark, verb] = [words[at - 1], words[at]];
  if (mark?.text !== "," || !verb || !SAYING.test(verb.lower)) return false;
  const rest = around(at, words).filter(({ index, sentence }) => index > at && sentence === verb.sentence);
  const nominal = rest.every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PUNCT)$/.test(upos));
  const source = rest.find(({ upos, relation, head }) => isNoun(upos) && relation !== "compound" && head <= at);
  const news = around(at, words).find(
    ({ index, head, sentence }) => index < at && head < 0 && sentence === verb.sentence,
  );
  if (!nominal || !source || !news || rest.length > LONGEST_SOURCE) return false;
  const lemma = verb.lower.replace(/(?:ed|s)$/, "").replace("said", "say");
  Object.assign(verb, { upos: "VERB", lemma, head: -1, relation: "root" });
  Object.assign(news, { head: at, relation: "ccomp" });
  Object.assign(source, { head: at, relation: "nsubj" });
  return true;
}

const LONGEST_SOURCE = 6;
const isNoun = (upos: string): boolean => upos === "NOUN" || upos === "PROPN";
