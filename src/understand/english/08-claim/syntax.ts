import { actorNoun } from "../../lexicon/person-nouns.ts";
import { relativeNoun } from "../../relative.ts";
import type { Tree } from "../../tree.ts";
import { companionsOf } from "./companions.ts";
import { isTimeWord } from "./time-words.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X"]);
export const isNominal = (word: number, tree: Tree): boolean =>
  NOMINAL.has(tree.words[word]?.upos ?? "") || isQuantity(word, tree);

/** "some of the girls", "most had left": an amount that stands for those it counts. */
export function isQuantity(word: number, tree: Tree): boolean {
  const { lower = "", relation = "" } = tree.words[word] ?? {};
  // "blamed each other"
  if (lower === "each") return /^(?:i?obj|obl)/.test(relation);
  return QUANTITIES.has(lower) && /^(?:nsubj|i?obj|obl|nmod|conj)/.test(relation);
}

const QUANTITIES = new Set("some many most several others few another".split(" "));

/** A verb that something is done by: "was hit", "the men arrested". */
export function isPassive(verb: number, tree: Tree): boolean {
  if (tree.dependents(verb, "aux:pass").length > 0) return true;
  // "Gunmen kidnapped 40 pupils": what has an object and no helper is no passive, whatever its subject is called.
  if (tree.dependents(verb, "nsubj:pass", "csubj:pass").length > 0) return tree.dependents(verb, "obj").length === 0;
  const word = tree.words[verb];
  if (!word) return false;
  const participle = !word.lower.endsWith("ing") && word.lower !== word.lemma;
  // "Some 4,000 crossed the river, the agency said": what hangs on the saying and has a subject of its own is no participle.
  const said = word.relation === "acl" && tree.words[word.head]?.upos === "VERB";
  if (said && tree.dependents(verb, "nsubj").length > 0) return false;
  if (isFoundSo(verb, tree)) return true;
  // "troops, acting on a tip, surrounded the village": a participle keeps no object, unless something is given.
  if (word.relation === "acl" && tree.dependents(verb, "obj").length > 0 && !GIVING.has(word.lemma)) return false;
  if (word.relation === "acl" || word.relation === "amod") return participle && !hasMark(verb, "to", tree);
  if (word.relation === "advcl" || word.relation === "dep" || word.relation === "parataxis")
    return participle && tree.dependents(verb, "nsubj", "obj", "mark").length === 0;
  // "were found shot dead", "were reported killed": those who are found, and of whom it is reported.
  const found = tree.words[word.head];
  if (word.relation === "xcomp" && FOUND.has(found?.lemma ?? "") && !hasMark(verb, "to", tree))
    return participle && isPassive(word.head, tree);
  if (word.relation === "conj") {
    // "was beaten and denied care": what somebody is given or not leaves him the one to whom it is done.
    const parts = GIVING.has(word.lemma) ? ["nsubj", "aux"] : ["nsubj", "obj", "aux"];
    return tree.dependents(verb, ...parts).length === 0 && participle && isPassive(word.head, tree);
  }
  return false;
}

const GIVING = new Set(
  "give award deny refuse grant offer pay send hand tell ask teach sell charge fine order show owe lend issue deprive promise assign".split(
    " ",
  ),
);

/** "found their homes looted", "had her passport seized": how the object of another verb is met with. */
export function isFoundSo(verb: number, tree: Tree): boolean {
  const { relation, lower = "", lemma, head = -1, upos } = tree.words[verb] ?? {};
  if (!["xcomp", "ccomp"].includes(relation ?? "") || upos !== "VERB") return false;
  if (lower === lemma || lower.endsWith("ing")) return false;
  if (relation === "ccomp" && tree.words[head]?.lemma !== "want") return false;
  if (!FINDING.has(tree.words[head]?.lemma ?? "") || tree.dependents(verb, "mark", "aux", "obj").length > 0)
    return false;
  return tree.dependents(head, "obj").some((at) => at < verb) || tree.dependents(verb, "nsubj").length > 0;
}

const FINDING = new Set("find leave see have get keep want".split(" "));

const FOUND = new Set("find discover report believe fear presume confirm list leave".split(" "));

export function hasMark(verb: number, mark: string, tree: Tree): boolean {
  return tree.dependents(verb, "mark").some((at) => tree.words[at]?.lower === mark);
}

/** Whether a preposition leads to a noun: "for" of "for the killing". */
export const hasCase = (noun: number, preposition: string, tree: Tree): boolean =>
  tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === preposition);

/** The nominal after a preposition under a word: "on" of "raid on the port". */
export function afterPreposition(word: number, preposition: string, tree: Tree): readonly number[] {
  return tree
    .dependents(word, "obl", "nmod")
    .filter((at) => tree.dependents(at, "case").some((c) => tree.words[c]?.lower === preposition))
    .filter((at) => !["obl:tmod", "nmod:tmod"].includes(tree.words[at]?.relation ?? ""))
    .filter((at) => !isTimeWord(tree.words[at]?.lemma ?? ""));
}

/** "the zone that it occupies": the noun whose clause has its own subject and no object; null where there is no such gap. */
export function objectGap(verb: number, tree: Tree): number | null {
  const word = tree.words[verb];
  if (word?.relation !== "acl:relcl" || tree.dependents(verb, "obj", "nsubj:pass").length > 0) return null;
  const own = tree.dependents(verb, "nsubj").filter((at) => !RELATIVE.has(tree.words[at]?.lower ?? ""));
  return own.length > 0 ? word.head : null;
}

export const RELATIVE = new Set(["who", "which", "that", "whom"]);

/** What a relative pronoun stands for; the word itself where it is none. */
export function antecedent(word: number, verb: number, tree: Tree): readonly number[] {
  const pronoun = RELATIVE.has(tree.words[word]?.lower ?? "");
  if (!pronoun) return [word];
  for (const at of [verb, ...tree.ancestors(verb)].slice(0, 5)) {
    const found = tree.words[at];
    if (found?.relation === "acl:relcl") {
      const noun = relativeNoun(found.head, at, tree);
      // "beat the men, which the army denies": no person is a "which"; it is what was said.
      const isPerson = actorNoun(tree.words[noun]?.lemma ?? "")?.kind === "person";
      return isPerson && tree.words[word]?.lower === "which" ? [] : [noun];
    }
    if (found?.relation === "root") break;
  }
  return [];
}

/** A word, those coordinated with it that are nominals, and those who are told of along with it. */
export function withConjuncts(word: number, tree: Tree): readonly number[] {
  const joined = tree.dependents(word, "conj").filter((at) => isNominal(at, tree));
  return [
    word,
    ...companionsOf(word, tree),
    ...joined.flatMap((at) => [at, ...tree.dependents(at, "conj").filter((next) => isNominal(next, tree))]),
  ];
}

/** Whether an event's own word lies in a clause of its own between the two words. */
export function clauseHead(word: number, tree: Tree): number {
  for (const at of [word, ...tree.ancestors(word)]) {
    const found = tree.words[at];
    if (!found) break;
    if (found.upos === "VERB" || found.relation === "root" || tree.dependents(at, "cop").length > 0) return at;
  }
  return word;
}

/** "did not", "never", "neither … nor". */
export function isNegated(word: number, tree: Tree): boolean {
  return tree
    .dependents(word, "advmod", "cc:preconj", "cc")
    .some((at) => ["not", "n't", "never", "neither", "nor"].includes(tree.words[at]?.lower ?? ""));
}

/** "each other", "one another". */
export const isEachOther = (word: number, { words }: Tree): boolean =>
  [`${words[word]?.lower} ${words[word + 1]?.lower}`, `${words[word - 1]?.lower} ${words[word]?.lower}`].some(
    (pair) => pair === "each other" || pair === "one another",
  );
