import type { Tree } from "./tree.ts";

const POINTS = /^(?:the|this|that|these|those|both)$/;

/** "the raid", "that raid", "last month's raid": one that is known already, where "a raid" may be any, and one to come. */
export const isDefinite = (noun: number, tree: Tree): boolean =>
  tree.dependents(noun, "det", "nmod:poss").some((at) => {
    const { relation, lower = "" } = tree.words[at] ?? {};
    return relation === "nmod:poss" || POINTS.test(lower);
  });
