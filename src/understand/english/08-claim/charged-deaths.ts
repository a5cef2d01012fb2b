import { tellsOf } from "../../lexicon/events.ts";
import type { Tree } from "../../tree.ts";
import { afterPreposition, isNominal } from "./syntax.ts";

const isDeath = (noun: number, tree: Tree): boolean => {
  const { lemma = "", upos } = tree.words[noun] ?? {};
  return upos === "NOUN" && (tellsOf(lemma, "n", "ASSAULT") || tellsOf(lemma, "n", "DIE"));
};

/** "charged with murder in the death of a judge": the death, of the murder. Null where the charge names none. */
function deathOf(charge: number, tree: Tree): number | null {
  const verb = tree.words[charge]?.head ?? -1;
  if (tree.words[verb]?.lemma !== "charge" || !afterPreposition(verb, "with", tree).includes(charge)) return null;
  const named = [...afterPreposition(charge, "in", tree), ...afterPreposition(verb, "in", tree)];
  return named.find((at) => at > charge && isDeath(at, tree)) ?? null;
}

/** Who died, of a charge that names the death; empty for any other noun. */
export function victimsOfCharge(charge: number, tree: Tree): readonly number[] {
  const death = deathOf(charge, tree);
  if (death === null) return [];
  const owner = tree.dependents(death, "nmod:poss").filter((at) => isNominal(at, tree));
  return [...afterPreposition(death, "of", tree), ...owner];
}

/** Whether a death is told as the deed that somebody is charged with: it is one deed, and the charge tells it. */
export function isToldByCharge(death: number, tree: Tree): boolean {
  if (!isDeath(death, tree)) return false;
  const above = tree.words[death]?.head ?? -1;
  const verb = tree.words[above]?.lemma === "charge" ? above : (tree.words[above]?.head ?? -1);
  if (verb < 0) return false;
  return afterPreposition(verb, "with", tree).some((at) => isDeath(at, tree) && deathOf(at, tree) === death);
}
