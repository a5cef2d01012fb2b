import type { Tree } from "../../tree.ts";

/** What is held against people, and the prepositions that lead to it. */
const CHARGES: ReadonlyMap<string, readonly string[]> = new Map([
  ["accuse", ["of"]],
  ["suspect", ["of", "in"]],
  ["charge", ["with", "over", "in"]],
  ["convict", ["of", "for"]],
  ["acquit", ["of"]],
  ["indict", ["for", "on", "over"]],
  ["try", ["for", "over"]],
  ["want", ["for", "over"]],
  ["blame", ["for"]],
]);

/** Words upwards among which the charge stands: "charged with planning the murder of a nurse". */
const REACH = 3;

/** "was jailed in Amman on Monday, accused of bombing a bus": a deed that somebody stands charged with was done elsewhere and before. */
export function isCharged(word: number, tree: Tree): boolean {
  let at = word;
  for (let steps = 0; steps < REACH; steps++) {
    const { relation = "", head = -1 } = tree.words[at] ?? {};
    const led = CHARGES.get(tree.words[head]?.lemma ?? "");
    const marks = tree.dependents(at, "case", "mark").map((mark) => tree.words[mark]?.lower ?? "");
    // "accused the army of killing two" tells of it now
    if (led?.some((preposition) => marks.includes(preposition)))
      return tree.dependents(head, "obj", "iobj").length === 0;
    if (!/^(?:conj|obj|xcomp|nmod)/.test(relation)) return false;
    at = head;
  }
  return false;
}

const WITHIN = new Set(["in", "at"]);

/**
 * "are in custody in Lyon, charged with murder", "are held in a jail, charged with killing a priest": what a participle hangs on
 * that tells of whoever is there; that is the word whose subject it is told of. Null where it tells of the noun before it.
 */
export function standsIn(verb: number, tree: Tree): number | null {
  const led = (at: number) => tree.dependents(at, "case").some((mark) => WITHIN.has(tree.words[mark]?.lower ?? ""));
  let noun = tree.words[verb]?.head ?? -1;
  for (let steps = 0; steps < REACH && led(noun); steps++) {
    const { relation = "", head = -1 } = tree.words[noun] ?? {};
    if (tree.dependents(noun, "cop").length > 0) return noun;
    const apart = tree.words[verb - 1]?.text === "," && CHARGES.has(tree.words[verb]?.lemma ?? "");
    if (apart && relation.startsWith("obl")) return head;
    if (!relation.startsWith("nmod")) return null;
    noun = head;
  }
  return null;
}
