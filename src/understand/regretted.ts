import type { Tree } from "./tree.ts";

const OUGHT = new Set(["should", "ought"]);
const NOT = new Set(["not", "n't", "n’t", "never"]);

/** "should never have been arrested": that it was wrong says that it was done. */
export function isRegretted(verb: number, tree: Tree): boolean {
  const helpers = tree.dependents(verb, "aux").map((at) => tree.words[at]?.lower ?? "");
  return (
    helpers.some((form) => OUGHT.has(form)) &&
    helpers.includes("have") &&
    tree.dependents(verb, "advmod").some((at) => NOT.has(tree.words[at]?.lower ?? ""))
  );
}
