import type { Tree } from "../../tree.ts";
import { subjectOf } from "./subject.ts";
import { afterPreposition, hasCase, hasMark, isNominal } from "./syntax.ts";
import { verbArgument } from "./verb-arguments.ts";

/** "blamed Israel for the killing", wherever the tree hangs the killing. */
export const isBlame = (noun: number, tree: Tree): boolean =>
  tree.words[blameOf(noun, tree)]?.lemma === "blame" && hasCase(noun, "for", tree);

function blameOf(noun: number, tree: Tree): number {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  return relation === "nmod" && tree.words[head]?.relation === "obj" ? (tree.words[head]?.head ?? -1) : head;
}

/** "blamed the blast on militants", "pinned the raid on him": who is said to have done it, and was not aimed at. */
export function blamedOn(noun: number, tree: Tree): readonly number[] {
  const { relation, head = -1 } = tree.words[noun] ?? {};
  if (relation !== "obj" || !/^(?:blame|pin)$/.test(tree.words[head]?.lemma ?? "")) return [];
  return [...tree.dependents(noun, "nmod"), ...tree.dependents(head, "obl")].filter((at) => hasCase(at, "on", tree));
}

/** "blamed the militia for the raid", "accused of two murders", "jailed for a killing": who is said to have done it. */
export function blamedFor(noun: number, tree: Tree): readonly number[] {
  if (isBlame(noun, tree)) return verbArgument(blameOf(noun, tree), "1", tree);
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  const answers = tree.words[head]?.upos === "ADJ" && ANSWERABLE.has(tree.words[head]?.lemma ?? "");
  if (answers && hasCase(noun, "for", tree)) return tree.dependents(head, "nsubj").filter((at) => isNominal(at, tree));
  const led = BLAMING.get(tree.words[head]?.lemma ?? "");
  if (led === undefined || !relation.startsWith("obl") || tree.words[head]?.upos !== "VERB") return [];
  if (!led.some((preposition) => hasCase(noun, preposition, tree)) || isAnothers(noun, tree)) return [];
  // "is to die for the killing": to be executed
  if (tree.words[head]?.lemma === "die") return hasMark(head, "to", tree) ? subjectOf(head, tree) : [];
  if (tree.words[head]?.lemma !== "serve") return verbArgument(head, "1", tree);
  // "is serving a life term for the bombing"
  const punished = tree.dependents(head, "obj").some((at) => PUNISHMENTS.has(tree.words[at]?.lemma ?? ""));
  return punished ? subjectOf(head, tree) : [];
}

/** So many words behind a deed a clause says who committed it. */
const NEAR = 7;

/** "jailed for a murder he did not commit", "for a murder that his brother committed": not who is punished. */
function isAnothers(noun: number, tree: Tree): boolean {
  const clause = tree.words
    .slice(noun + 1, noun + NEAR)
    .find(({ lemma, relation }) => lemma === "commit" && relation === "acl:relcl");
  if (!clause) return false;
  const never = tree
    .dependents(clause.index, "advmod")
    .some((at) => /^(?:not|n['’]t|never)$/.test(tree.words[at]?.lower ?? ""));
  return never || tree.dependents(clause.index, "nsubj").some((at) => tree.words[at]?.upos !== "PRON");
}

/** "is responsible for the bombing" */
const ANSWERABLE = new Set(["responsible", "culpable", "answerable"]);
const PUNISHMENTS = new Set(["sentence", "term", "year", "month", "life"]);

/**
 * "accused the group of involvement in the bombing", "denied any role in the killing", "jailed for his part in the raid": who is
 * said to have had a hand in it.
 */
export function involvedIn(noun: number, tree: Tree): readonly number[] {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  const part = tree.words[head];
  const within = tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === "in");
  if (!within || !/^(?:nmod|obl)/.test(relation)) return [];
  const hand = PARTS.has(part?.lemma ?? "")
    ? head
    : tree.dependents(head, "obj", "obl").find((at) => isPart(at, noun, tree));
  if (hand === undefined) return [];
  const owner = tree.dependents(hand, "nmod:poss").filter((at) => isNominal(at, tree));
  // "jailed for his role in the raid"; whose role is unclear is not said to have done it.
  if (owner.length > 0 && tree.words[hand]?.relation.startsWith("obl")) return owner;
  const verb = tree.words[hand]?.head ?? -1;
  // "accused the group of involvement": the tree may hang it on the group
  const above = tree.words[tree.words[verb]?.head ?? -1]?.lemma ?? "";
  if (tree.words[verb]?.relation === "obj" && BLAMING.has(above)) return [verb];
  const lemma = tree.words[verb]?.lemma ?? "";
  if (BLAMING.has(lemma)) return verbArgument(verb, "1", tree);
  return ANSWERING.has(lemma) ? subjectOf(verb, tree) : [];
}

const isPart = (at: number, noun: number, tree: Tree): boolean => at < noun && PARTS.has(tree.words[at]?.lemma ?? "");

const PARTS = new Set("involvement role part complicity participation hand collusion".split(" "));
/** "any role in the raid": the raid. */
export const partIn = (noun: number, tree: Tree): number | null =>
  PARTS.has(tree.words[noun]?.lemma ?? "") ? (afterPreposition(noun, "in", tree)[0] ?? null) : null;

const ANSWERING = new Set("deny admit confirm acknowledge reject claim".split(" "));

const BLAMING: ReadonlyMap<string, readonly string[]> = new Map([
  ["blame", ["for"]],
  ["accuse", ["of"]],
  ["suspect", ["of", "in"]],
  ["convict", ["of"]],
  ["charge", ["with"]],
  ["indict", ["for", "on", "over"]],
  ["want", ["for", "over"]],
  ["jail", ["for"]],
  ["imprison", ["for"]],
  ["hang", ["for"]],
  ["execute", ["for"]],
  ["die", ["for"]],
  ["serve", ["for"]],
]);
