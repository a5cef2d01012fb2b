import type { Tree } from "../../tree.ts";
import { remainsIn } from "./noun-arguments.ts";
import { antecedent, isNominal, isPassive } from "./syntax.ts";

/** Of whom a noun or an adjective is said: "nine are dead", "the two remain in custody", "ended with nine people dead". */
export function saidOf(word: number, tree: Tree): readonly number[] {
  if (tree.dependents(word, "cop").length > 0) return clauseNominals(word, tree);
  const { upos, relation, head = -1 } = tree.words[word] ?? {};
  if (upos === "ADJ" && relation === "amod" && head < word && isNominal(head, tree)) return [head];
  return remainsIn(word, tree) ? clauseNominals(head, tree) : thoughtSo(word, tree);
}

/** "30 migrants are feared dead": of whom it is thought. */
function thoughtSo(word: number, tree: Tree): readonly number[] {
  const { relation, head = -1 } = tree.words[word] ?? {};
  return relation === "xcomp" && isPassive(head, tree) ? clauseNominals(head, tree) : [];
}

function clauseNominals(word: number, tree: Tree): readonly number[] {
  return tree.dependents(word, "nsubj", "nsubj:pass").flatMap((at) => antecedent(at, word, tree));
}

/** "among the dead were two clerks", "two clerks, among the dead": those who are said to be among them. */
export function hostOf(word: number, tree: Tree): readonly number[] {
  const subjects = clauseNominals(word, tree);
  const head = tree.words[word]?.head ?? -1;
  return subjects.length > 0 || head < 0 || !isNominal(head, tree) ? subjects : [head];
}
