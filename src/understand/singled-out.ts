import type { Tree } from "./tree.ts";

const SINGLING = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth last latest only sole".split(" "),
);

/** What is told of, not who did it: "the only way to end the war" ends none. */
const MEANS = new Set(
  "way means chance opportunity option path route tool step time place thing person solution reason hope priority duty task measure question one".split(
    " ",
  ),
);

/**
 * Whether a noun is picked out among those who did what the infinitive behind it says: "the second journalist to be
 * killed", "the latest to resign", "the largest convoy to reach the town". That was done, where "a plan to", "the next
 * minister to" are to come.
 */
export function isSingledOut(noun: number, tree: Tree): boolean {
  const own = tree.words[noun];
  if (!own || MEANS.has(own.lemma)) return false;
  if (own.upos === "ADJ") return singles(noun, tree) && tree.dependents(noun, "det").length > 0;
  return own.upos === "NOUN" && tree.dependents(noun, "amod", "advmod").some((at) => singles(at, tree));
}

function singles(word: number, tree: Tree): boolean {
  const { lower = "", lemma = "" } = tree.words[word] ?? {};
  if (SINGLING.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower)) return true;
  if (lower !== lemma && lower.endsWith("est") && lower !== "best") return true;
  return tree.dependents(word, "advmod").some((at) => tree.words[at]?.lower === "most");
}

/** Who is picked out, where the clause says it of somebody: "Ana Ruiz is", "became the first mayor to resign"; else the noun. */
export function whoIsSingledOut(noun: number, tree: Tree): readonly number[] {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  const becomes = relation === "xcomp" && BECOMING.has(tree.words[head]?.lemma ?? "");
  const named = tree.dependents(becomes ? head : noun, "nsubj").filter((at) => tree.words[at]?.relation !== "expl");
  return named.length > 0 ? named : [noun];
}

const BECOMING = new Set(["become", "remain"]);
