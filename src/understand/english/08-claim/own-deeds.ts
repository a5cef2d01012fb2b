import type { Tree } from "../../tree.ts";
import { ofLightVerb } from "./noun-arguments.ts";

/** "The gang committed its killings": theirs are those they did; "the town mourned its killings" is of others' deeds. */
export function isOwnDeed(owner: number, noun: number, tree: Tree): boolean {
  const { upos, relation, head } = tree.words[owner] ?? {};
  return upos === "PRON" && relation === "nmod:poss" && head === noun && ofLightVerb(noun, "0", tree).length > 0;
}
