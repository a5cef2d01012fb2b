import { TAKES_RESPONSIBILITY } from "../../claiming.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { isNobody } from "../../nobody.ts";
import type { Tree } from "../../tree.ts";
import { throughPartitive } from "./partitives.ts";
import { subjectOf } from "./subject.ts";
import { afterPreposition, antecedent, hasCase, isNegated, isNominal, isPassive } from "./syntax.ts";
import { verbArgument } from "./verb-arguments.ts";

const APART = new Set("after before since following from until over amid despite about during".split(" "));

/**
 * "Inmates rioted after the transfer of a leader", "officers took them from a meeting": who does the one thing is not said
 * to do the other; "left after talks with the envoy" is.
 */
export function isApart(noun: number, head: number, tree: Tree): boolean {
  const found = tree.words[noun];
  if (found?.relation !== "obl" || !tree.dependents(found.head, "nsubj").includes(head)) return false;
  const cased = tree.dependents(noun, "case").some((at) => APART.has(tree.words[at]?.lower ?? ""));
  const met = tree.dependents(noun, "nmod").some((at) => hasCase(at, "with", tree));
  return cased && !met;
}

/** "The list replaces two men charged in the bombing": of whom a clause tells is said by whom it hangs on, not by who stands outside. */
export function isOutside(other: number, noun: number, tree: Tree): boolean {
  for (const at of tree.ancestors(noun)) {
    const { relation = "", head = -1 } = tree.words[at] ?? {};
    if (relation === "acl" && tree.words[at]?.upos === "VERB") return !tree.under(other, head);
  }
  return false;
}

/** "a vessel under attack": the vessel. */
export function underAttack(noun: number, tree: Tree): readonly number[] {
  const word = tree.words[noun];
  const under = tree.dependents(noun, "case").find((at) => tree.words[at]?.lower === "under");
  if (!word || under === undefined || word.head < 0) return [];
  // "came to the rescue of a ship under attack": the ship, wherever the tree hangs the attack
  if (!isNominal(word.head, tree)) return tree.words[under - 1]?.upos === "NOUN" ? [under - 1] : [];
  const rescued = HELP.has(tree.words[word.head]?.lemma ?? "") ? afterPreposition(word.head, "of", tree) : [];
  return rescued.length > 0 ? rescued.slice(0, 1) : [word.head];
}

const HELP = new Set(["rescue", "aid", "help", "defence", "defense", "assistance", "relief"]);

/** "We are in touch with the mayor": the subject of a noun that is the predicate. */
export function predicateSubject(noun: number, tree: Tree): readonly number[] {
  if (tree.dependents(noun, "cop").length === 0 || tree.dependents(noun, "case").length === 0) return [];
  return tree.dependents(noun, "nsubj").flatMap((at) => antecedent(at, noun, tree));
}

/** "The two remain in custody", "the town stayed under siege": said of them as by "are". */
export function remainsIn(noun: number, tree: Tree): boolean {
  const { relation, head = -1 } = tree.words[noun] ?? {};
  const remains = relation === "obl" && /^(?:remain|stay)$/.test(tree.words[head]?.lemma ?? "");
  return remains && (hasCase(noun, "in", tree) || hasCase(noun, "under", tree));
}

/** "launched a raid", "came under attack": the subject of the verb that carries the noun. */
export function ofLightVerb(noun: number, want: string, tree: Tree): readonly number[] {
  const word = tree.words[noun];
  const verb = word?.head ?? -1;
  // "a series of raids".
  if (word?.relation === "nmod" && throughPartitive(verb, tree) === noun) return ofLightVerb(verb, want, tree);
  if (!word || verb < 0 || !["obj", "obl", "nsubj:pass", "conj"].includes(word.relation)) return [];
  if (word.relation === "conj") return ofLightVerb(verb, want, tree);
  if (want === "0" && tree.dependents(verb, "nsubj").some((at) => isApart(noun, at, tree))) return [];
  // "brought up the bombing" only speaks of it, "raised the death toll" only counts
  const spoken =
    (tree.words[verb]?.lemma === "bring" && tree.dependents(verb, "compound:prt").length > 0) || word.lemma === "toll";
  const side = spoken ? null : lightVerb(tree.words[verb]?.lemma ?? "");
  if (side === null || side === "nobody") return [];
  if (word.relation === "nsubj:pass") return want === "0" && side === "actor" ? verbArgument(verb, "0", tree) : [];
  if (isPassive(verb, tree)) return [];
  return (want === "0") === (side === "actor") ? subjectOf(verb, tree) : [];
}

const HAPPENS = new Set("break erupt flare begin start resume continue rage take occur happen intensify".split(" "));
const SIDES = new Set(["between", "with", "against"]);

/** "imposed sanctions on the bank": the parser hangs the preposition on the verb that carries the noun. */
export function afterCarrier(noun: number, preposition: string, tree: Tree): readonly number[] {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  // "carried out a wave of strikes on the port"
  if (relation === "nmod" && throughPartitive(head, tree) === noun) return afterCarrier(head, preposition, tree);
  const led = (at: number) => tree.dependents(at, "case").some((c) => tree.words[c]?.lower === preposition);
  // "fighting broke out between the army and the front"
  const happens = relation === "nsubj" && HAPPENS.has(tree.words[head]?.lemma ?? "") && SIDES.has(preposition);
  if (happens) return tree.dependents(head, "obl").filter((at) => at > head && led(at));
  if (lightVerb(tree.words[head]?.lemma ?? "") === null) return [];
  if (relation === "obj") return tree.dependents(head, "obl", "obj").filter((at) => at > noun && led(at));
  // "an attack was carried out on Friday against the embassy"
  if (relation !== "nsubj:pass" || !AIMED.has(preposition)) return [];
  return afterPreposition(head, preposition, tree).filter((at) => at > head);
}

const AIMED = new Set(["on", "against"]);

/** Whether a noun hangs on a verb as what is done: object, or subject of a passive. */
export function isCarried(noun: number, tree: Tree): boolean {
  const word = tree.words[noun];
  return word !== undefined && (word.relation === "obj" || word.relation === "nsubj:pass");
}

/** "claimed responsibility for the attack", "claimed the bombing": who says that it was his is news. */
export function isClaimed(noun: number, tree: Tree): boolean {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  const above = tree.words[head];
  const claimed = above?.lemma === "responsibility" ? tree.words[above.head] : above;
  const told =
    /^(?:nmod|obl|obj)/.test(relation) &&
    above?.relation !== "nsubj:pass" &&
    claimed?.upos === "VERB" &&
    (above === claimed ? claimed.lemma === "claim" : TAKES_RESPONSIBILITY.has(claimed.lemma));
  return told && !tree.dependents(claimed.index, "nsubj").some((at) => isNobody(at, tree));
}

/** "has not been claimed by any group", "no group has claimed": that nobody says it was his is no deed, nor none. */
export function isUnclaimed(verb: number, tree: Tree): boolean {
  const claimants = tree.dependents(verb, "nsubj", "obl:agent");
  return isNegated(verb, tree) || claimants.some((at) => isNobody(at, tree));
}

/** "called to claim responsibility for the bombing": the bombing, which tells it; null for "the raid, for which it claimed responsibility". */
export function deedClaimed(verb: number, tree: Tree): number | null {
  const claimed = tree.dependents(verb, "obj").filter((at) => tree.words[at]?.lemma === "responsibility");
  if (claimed.length === 0) return null;
  const after = [...claimed.flatMap((at) => afterPreposition(at, "for", tree)), ...afterPreposition(verb, "for", tree)];
  return after.find((at) => tree.words[at]?.upos === "NOUN" && isClaimed(at, tree)) ?? null;
}
