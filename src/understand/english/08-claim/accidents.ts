import { eventEntries } from "../../lexicon/events.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import type { Tree } from "../../tree.ts";

/** Harm is what an accident does as well; that something fell or crashed is the accident. */
const NO_ATTACKS = new Set("kill wound injure hurt maim land fall crash slam rain trap".split(" "));

/** "A bus plunged into a ravine, killing 20", "were killed when a shaft collapsed": harm that nobody did. */
export function isAccidental(word: number, tree: Tree): boolean {
  const { head = -1, relation = "" } = tree.words[word] ?? {};
  const above = /^(?:advcl|conj)$/.test(relation) && tree.dependents(word, "nsubj").length === 0 ? [head] : [];
  const below = tree.dependents(word, "advcl").filter((at) => tree.dependents(at, "nsubj").length > 0);
  return [...above, ...below].some((verb) => isAccident(verb, tree)) && !isInAttack(word, tree);
}

function isAccident(verb: number, tree: Tree): boolean {
  if (objectClass("accident")?.words.has(tree.words[verb]?.lemma ?? "") !== true) return false;
  const what = tree.dependents(verb, "nsubj").map((at) => tree.words[at]?.lemma ?? "");
  return !what.some((lemma) => objectClass("missile")?.words.has(lemma));
}

/** "collapsed after an air strike": the sentence tells of an attack. */
function isInAttack(word: number, tree: Tree): boolean {
  const sentence = tree.words[word]?.sentence;
  const around = tree.words.slice(Math.max(0, word - 60), word + 60);
  return around.some(
    ({ sentence: own, upos, lemma }) =>
      own === sentence &&
      (upos === "NOUN" || upos === "VERB") &&
      !NO_ATTACKS.has(lemma) &&
      objectClass("accident")?.words.has(lemma) !== true &&
      isAssault(lemma, upos === "NOUN" ? "n" : "v"),
  );
}

const isAssault = (lemma: string, pos: "n" | "v"): boolean =>
  (eventEntries().get(lemma) ?? []).some(
    ({ word, type }) => type === "ASSAULT" && word.pos === pos && word.tokens.length === 1,
  );
