import { tellsOf } from "./lexicon/events.ts";
import type { Tree } from "./tree.ts";

/**
 * The noun that a relative clause tells of: "supporters of Ana Ruiz, who says" looks for somebody who is one, however the
 * parser hangs the clause; "bombings at embassies, which killed 250" for a deed that kills. `noun` is where it hangs,
 * `verb` the clause's.
 */
export function relativeNoun(noun: number, verb: number, tree: Tree): number {
  const deed = deedAbove(noun, verb, tree);
  if (deed !== null) return deed;
  const head = tree.words[noun];
  const first = [...tree.dependents(verb, "aux"), verb].map((at) => tree.words[at]?.lower ?? "")[0] ?? "";
  const one = /^(?:is|was|has|does)$/.test(first) || (first.endsWith("s") && first !== tree.words[verb]?.lemma);
  const many = head?.upos === "NOUN" && head.lower !== head.lemma && head.lower.endsWith("s");
  if (!one || !many) return noun;
  const named = tree
    .dependents(noun, "nmod")
    .findLast((at) => at < verb && tree.words[at]?.upos === "PROPN" && at > noun);
  return named ?? noun;
}

const HARMS = new Set("kill injure wound hurt maim claim destroy damage".split(" "));

/** The assault at whose place the clause hangs: what harms people is not where it happened. Whoever is a "who" is somebody. */
function deedAbove(noun: number, verb: number, tree: Tree): number | null {
  if (!HARMS.has(tree.words[verb]?.lemma ?? "") || tree.dependents(verb, "obj").length === 0) return null;
  if (tree.dependents(verb, "nsubj").some((at) => tree.words[at]?.lower === "who")) return null;
  for (let [at, step] = [noun, 0]; step < 3; step++) {
    const { relation, head = -1 } = tree.words[at] ?? {};
    if (relation === "conj") at = head;
    else if (relation === "nmod" && isPlaced(at, tree)) {
      if (isAssault(head, tree)) return head;
      at = head;
    } else return null;
  }
  return null;
}

const PLACING = new Set(["at", "in", "on", "near", "outside", "against"]);

const isPlaced = (noun: number, tree: Tree): boolean =>
  tree.dependents(noun, "case").some((at) => PLACING.has(tree.words[at]?.lower ?? ""));

const isAssault = (noun: number, tree: Tree): boolean => tellsOf(tree.words[noun]?.lemma ?? "", "n", "ASSAULT");

/** "supplied arms to the rebels, which Chad denies": behind a comma it may stand for the whole clause before it. */
export const maySayWhole = (which: number, tree: Tree): boolean =>
  tree.words[which]?.lower === "which" && tree.words[which - 1]?.text === ",";
