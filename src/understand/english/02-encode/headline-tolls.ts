import { tellsOf } from "../../lexicon/events.ts";
import { FATES } from "./fates.ts";
import { around, type Words } from "./headline-pairs.ts";
import { isListedVerb } from "./listed-verbs.ts";

/** What became of those whom a headline counts: a participle with its verb, or a state. */
const HARM: Readonly<Record<string, string | null>> = { ...FATES, dead: null, missing: null };
const MASSES = new Set(["dozens", "scores", "hundreds", "thousands", "others", "many", "several", "more"]);
/** Words of a place and of a weapon between "in" and the deed: "Turkey car bomb attack". */
const LONGEST = 5;

/** "Eleven police killed, dozens wounded in …": those behind the comma or "and" came to harm, as those before it did. */
export function secondHarm(at: number, words: Words): boolean {
  const [mark, counted, harm] = [words[at - 2], words[at - 1], words[at]];
  const lemma = HARM[harm?.lower ?? ""];
  if (!harm || !counted || lemma === undefined || (mark?.text !== "," && mark?.lower !== "and")) return false;
  if (counted.upos !== "NUM" && !MASSES.has(counted.lower)) return false;
  const first = around(at, words).findLast(
    ({ index, lower, sentence }) => index < at - 2 && sentence === harm.sentence && HARM[lower] !== undefined,
  );
  if (!first || at - first.index > LONGEST) return false;
  const top = topBelow(first, at, words);
  if (top.head === at) Object.assign(top, { head: harm.head, relation: harm.relation });
  asVerb(first);
  asVerb(harm);
  Object.assign(harm, { head: first.index, relation: "conj" });
  Object.assign(counted, { head: at, relation: lemma === null ? "nummod" : "nsubj:pass" });
  return true;
}

/** "Two killed in Sinai roadside blast": the last word is a deed, and the harm was done in it. `at` is "in". */
export function deedOfHarm(at: number, words: Words): boolean {
  const [harm, own] = [words[at - 1], words[at]];
  if (!own || !harm || !/^(?:in|after|during)$/.test(own.lower) || HARM[harm.lower] === undefined) return false;
  const end = endOfNouns(at, words);
  const deed = words[end];
  if (!deed || end === at || !tellsOf(lemmaOf(deed), "n")) return false;
  if (deed.upos === "NOUN" && deed.head === harm.index && deed.relation === "obl") return false;
  const top = topBelow(harm, end, words);
  if (top.head === end) Object.assign(top, { head: deed.head, relation: deed.relation });
  for (const other of around(end, words).filter(({ head, index }) => head === end && index < at))
    other.head = harm.index;
  asVerb(harm);
  Object.assign(deed, { upos: "NOUN", lemma: lemmaOf(deed), head: harm.index, relation: "obl" });
  Object.assign(own, { head: end, relation: "case" });
  for (const word of words.slice(at + 1, end))
    Object.assign(word, { head: end, relation: word.upos === "ADJ" ? "amod" : "compound" });
  return true;
}

/** "two drivers killed, cargo looted": the noun right before the second verb is what that was done to. `at` is that verb. */
export function secondSubject(at: number, words: Words): boolean {
  const [mark, noun, verb] = [words[at - 2], words[at - 1], words[at]];
  if (
    verb?.upos !== "VERB" ||
    !/^(?:conj|parataxis)$/.test(verb.relation) ||
    !noun ||
    !/^(?:NOUN|PROPN)$/.test(noun.upos)
  )
    return false;
  if (!/^nsubj/.test(noun.relation) || noun.head === at || (mark?.text !== "," && mark?.lower !== "and")) return false;
  const first = around(at, words).some(
    ({ index, head, relation }) => index < noun.index && head === noun.head && /^nsubj/.test(relation),
  );
  if (!first) return false;
  Object.assign(noun, { head: at, relation: "nsubj" });
  return true;
}

const HARMS_NOW = new Set(["wounds", "injures", "hurts", "maims"]);

/** "kills 8, wounds 20". */
export function countedAfter(at: number, words: Words): boolean {
  const [first, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (word?.upos !== "NOUN" || !HARMS_NOW.has(word.lower) || next?.upos !== "NUM" || first?.upos !== "NUM")
    return false;
  const verb = words
    .slice(Math.max(0, at - 6), at)
    .findLast(({ upos, lemma }) => upos === "VERB" && isListedVerb(lemma));
  if (!verb || (before?.text !== "," && before?.lower !== "and") || ![at, verb.index].includes(first.head))
    return false;
  Object.assign(first, { head: verb.index, relation: "obj" });
  Object.assign(word, { upos: "VERB", lemma: word.lower.slice(0, -1), head: verb.index, relation: "conj" });
  Object.assign(next, { head: at, relation: "obj" });
  return true;
}

/** "Five killed in blast": the number stands for those it counts. */
export function countOfPassive(at: number, words: Words): boolean {
  const [word, verb] = [words[at], words[at + 1]];
  if (
    word?.upos !== "NUM" ||
    !/^(?:nummod|obl:unmarked)$/.test(word.relation) ||
    word.head !== at + 1 ||
    verb?.upos !== "VERB"
  )
    return false;
  word.relation = "nsubj";
  return true;
}

/** The last of the nouns, names and adjectives behind a word, where the headline or a part of it ends; else the word itself. */
function endOfNouns(at: number, words: Words): number {
  let end = at;
  while (end - at < LONGEST && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[end + 1]?.upos ?? "") && sameLine(end, words))
    end++;
  const next = words[end + 1];
  const ends = !next || next.sentence !== words[at]?.sentence || next.upos === "PUNCT" || next.upos === "ADP";
  return ends ? end : at;
}

const sameLine = (at: number, words: Words) => words[at]?.sentence === words[at + 1]?.sentence;

/** What a word hangs on in the end, below another word or the top of the sentence. */
function topBelow(word: Words[number], limit: number, words: Words): Words[number] {
  let top = word;
  for (let on = words[top.head]; on && on.index !== limit; on = words[top.head]) top = on;
  return top;
}

const lemmaOf = ({ upos, lower, lemma }: Words[number]): string => (upos === "NOUN" ? lemma : lower);

function asVerb(word: Words[number]): void {
  const lemma = HARM[word.lower];
  if (lemma) Object.assign(word, { upos: "VERB", lemma });
}
