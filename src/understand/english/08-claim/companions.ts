import { actorNoun } from "../../lexicon/person-nouns.ts";
import type { Tree } from "../../tree.ts";
import { HARMING } from "./harming.ts";
import { throughPartitive } from "./partitives.ts";

/**
 * "A mayor was killed along with his two guards", "the army, together with police": those with whom somebody does something or meets
 * with it, wherever the tree hangs them; what is taken from a man is no companion of his.
 */
export function companionsOf(word: number, tree: Tree): readonly number[] {
  const { relation = "", head = -1 } = tree.words[numberOver(word, tree)] ?? {};
  const harmed = relation === "obj" && HARMING.has(tree.words[head]?.lemma ?? "");
  const shared = harmed || relation === "nsubj:pass" ? tree.dependents(head, "obl") : [];
  return [...tree.dependents(word, "nmod"), ...shared].filter(
    (at) => at > word && isAlongWith(at, tree) && isSomebody(at, tree),
  );
}

/** "dozens of students were held along with a teacher": the dozens bear the place of the students. */
function numberOver(word: number, tree: Tree): number {
  const { relation, head = -1 } = tree.words[word] ?? {};
  return relation === "nmod" && throughPartitive(head, tree) === word ? head : word;
}

function isAlongWith(word: number, tree: Tree): boolean {
  const mark = tree.dependents(word, "case").find((at) => tree.words[at]?.lower === "with");
  return mark !== undefined && /^(?:along|together)$/.test(tree.words[mark - 1]?.lower ?? "");
}

function isSomebody(word: number, tree: Tree): boolean {
  const { upos = "", lemma = "", lower = "" } = tree.words[word] ?? {};
  const kind = actorNoun(lemma)?.kind ?? actorNoun(lower)?.kind;
  return upos === "PROPN" || kind === "person" || kind === "group" || kind === "organization" || isNumber(word, tree);
}

/** "dozens of protesters", "two others". */
const isNumber = (word: number, tree: Tree): boolean =>
  tree.words[word]?.upos === "NUM" ||
  /^(?:dozens|hundreds|thousands|scores|others|several|many)$/.test(tree.words[word]?.lower ?? "");
