import { isRelation } from "../../tree.ts";
import { type Features, isReflexive } from "./features.ts";
import { objectsBefore, ownSubjects } from "./object-pronouns.ts";
import { mayStandFor, THIRD } from "./pronoun-fit.ts";
import { WEIGHTS, weigh } from "./pronoun-weight.ts";
import { before, type Scene, type Sieve } from "./sieve.ts";

const REACH = 4;

/** he, she, it, they: the candidate that agrees and weighs most, by nearness, subjecthood and how often it is told of. */
export const thirdPerson: Sieve = {
  name: "pronoun",
  find: (mention, scene) => {
    if (mention.mention.form !== "pronoun" || !THIRD.has(mention.lower) || empty(mention, scene)) return null;
    // "himself" is its clause's subject already: it makes nobody else the same.
    if (isReflexive(mention) && scene.clusters.members(mention.at).length > 1) return null;
    // "In his first remarks, Omar Falk": the name behind it was found already, and nobody before it is the same
    if (isSettled(mention, scene)) return null;
    let best: Features | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const subjects = ownSubjects(mention, scene);
    const doneTo = objectsBefore(mention, scene);
    for (const other of before(mention, REACH, scene)) {
      if (subjects.has(scene.clusters.find(other.at)) || !mayStandFor(mention, other, scene)) continue;
      const weight = weigh(mention, other, scene) + (doneTo.has(other.at) ? WEIGHTS.objectBefore : 0);
      if (weight > most) [best, most] = [other, weight];
    }
    return best
      ? {
          to: best,
          says: `“${mention.mention.span.text}” most likely means “${best.mention.span.text}”, named before.`,
        }
      : null;
  },
};

const OWN = new Set(["his", "her"]);

/** Whether a possessive has a name behind it for its first. */
function isSettled(mention: Features, { clusters }: Scene): boolean {
  if (!OWN.has(mention.lower)) return false;
  const named = clusters.members(mention.at).find(({ mention: { form } }) => form === "name");
  return named !== undefined && named.at > mention.at;
}

/** "it is clear that …", "it rained": stands for nothing. */
function empty({ mention, lower }: Features, { draft }: Scene): boolean {
  const { tree } = draft;
  if (lower !== "it") return false;
  const verb = tree.words[mention.head]?.head ?? -1;
  if (!isRelation(tree.words[mention.head]?.relation ?? "", "nsubj")) return false;
  const clause = tree.dependents(verb, "csubj", "ccomp", "xcomp", "advcl");
  const seems = ["seem", "appear", "rain", "snow", "happen", "turn"].includes(tree.words[verb]?.lemma ?? "");
  return seems || (tree.words[verb]?.upos === "ADJ" && clause.length > 0);
}
