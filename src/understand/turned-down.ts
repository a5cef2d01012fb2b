import type { Tree } from "./tree.ts";

const TURNS_DOWN = new Set("deny reject dismiss rebuff spurn".split(" "));
const ASKED = new Set("request petition motion application appeal plea bid".split(" "));

/** "The court denied a request by Cole to delay it": asked for in vain, and no report that anybody calls untrue. */
export const isTurnedDown = (verb: number, tree: Tree): boolean =>
  TURNS_DOWN.has(tree.words[verb]?.lemma ?? "") &&
  tree.dependents(verb, "obj", "nsubj:pass").some((at) => ASKED.has(tree.words[at]?.lemma ?? ""));
