import type { Grounds } from "./count.ts";

const TRIES = new Set(["try", "attempt", "seek", "bid", "effort"]);
/** Verbs joined to the one that is tried: "tried to rob, beat and kill". */
const MOST_JOINED = 4;

/** "tried to kidnap the governor", "an attempt to kill", "attempted murder": nobody is counted as what was only tried. */
export function isAttempted(word: number, { tree, analysis }: Grounds): boolean {
  const attempted = tree.dependents(word, "amod").some((at) => analysis.words[at]?.lower === "attempted");
  let first = word;
  for (let n = 0; n < MOST_JOINED && analysis.words[first]?.relation === "conj"; n++)
    first = analysis.words[first]?.head ?? -1;
  const found = analysis.words[first];
  if (attempted || found?.upos !== "VERB") return attempted;
  // "tried to flee and killed a guard" is done.
  const isInfinitive = analysis.words[word]?.lower === analysis.words[word]?.lemma;
  const marked = tree.dependents(first, "mark").some((at) => analysis.words[at]?.lower === "to");
  const tries =
    ["xcomp", "acl", "ccomp"].includes(found.relation) && TRIES.has(analysis.words[found.head]?.lemma ?? "");
  return isInfinitive && marked && tries;
}
