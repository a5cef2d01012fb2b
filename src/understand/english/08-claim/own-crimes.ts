import type { Tree } from "../../tree.ts";
import { subjectOf } from "./subject.ts";
import { hasCase, hasMark } from "./syntax.ts";

/** What courts call a deed of somebody's own, and what they call it by the dozen. */
const CRIMES = new Set(
  "murder manslaughter homicide rape kidnapping abduction torture assault robbery arson genocide killing stabbing shooting bombing massacre".split(
    " ",
  ),
);
const COUNTS = new Set("count charge allegation accusation".split(" "));

/** "denies two counts of rape", "pleaded not guilty to manslaughter": the verb by which somebody answers for a crime; null where none does. */
function answeredFor(noun: number, tree: Tree): number | null {
  const { lemma = "", upos, relation = "", head = -1 } = tree.words[noun] ?? {};
  if (upos !== "NOUN" || !CRIMES.has(lemma)) return null;
  const first = relation === "conj" ? head : noun;
  const counts = tree.words[tree.words[first]?.head ?? -1];
  const counted = counts && COUNTS.has(counts.lemma) && hasCase(first, "of", tree);
  return verbOver(counted ? counts.index : first, tree);
}

/** "denied the murder", "admitted a charge", "pleaded guilty to murder". */
function verbOver(noun: number, tree: Tree): number | null {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  const above = tree.words[head];
  if (above === undefined) return null;
  if (relation === "obj")
    return above.upos === "VERB" && /^(?:deny|admit)$/.test(above.lemma) && !isSubjectBehind(noun, head, tree)
      ? head
      : null;
  const to = hasCase(noun, "to", tree) || hasMark(noun, "to", tree);
  if (!relation.startsWith("obl") || !to) return null;
  const verb = above.lemma === "guilty" ? tree.words[above.head] : above;
  return /^(?:plead|admit|confess)$/.test(verb?.lemma ?? "") ? (verb?.index ?? null) : null;
}

/** "denies the killing was an accident", where the tree takes the killing for what is denied. */
const isSubjectBehind = (noun: number, verb: number, tree: Tree): boolean =>
  tree
    .dependents(verb, "ccomp")
    .some(
      (at) => at > noun && tree.dependents(at, "nsubj").length === 0 && tree.dependents(at, "cop", "aux").length > 0,
    );

/** Who would have done the crime that he denies or admits. */
export function whoAnswersFor(noun: number, tree: Tree): readonly number[] {
  const verb = answeredFor(noun, tree);
  return verb === null ? [] : subjectOf(verb, tree);
}

/** "denied a charge of murder": the murder is denied, and not that there is a charge. */
export const isCountOfCrime = (noun: number, tree: Tree): boolean =>
  COUNTS.has(tree.words[noun]?.lemma ?? "") &&
  verbOver(noun, tree) !== null &&
  tree.dependents(noun, "nmod").some((at) => answeredFor(at, tree) !== null);

/** "denies murder", "denied two counts of rape": what is denied is the deed. */
export const deniesCrime = (verb: number, tree: Tree): boolean =>
  tree.words[verb]?.lemma === "deny" &&
  tree.dependents(verb, "obj").some((at) => answeredFor(at, tree) !== null || isCountOfCrime(at, tree));
