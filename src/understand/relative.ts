import type { Tree } from "./tree.ts";

/**
 * The noun that a relative clause tells of: "supporters of Ana Ruiz, who says" looks for somebody who is one, however the
 * parser hangs the clause. `noun` is where it hangs, `verb` the clause's.
 */
export function relativeNoun(noun: number, verb: number, tree: Tree): number {
  const head = tree.words[noun];
  const first = [...tree.dependents(verb, "aux"), verb].map((at) => tree.words[at]?.lower ?? "")[0] ?? "";
  const one = /^(?:is|was|has|does)$/.test(first) || (first.endsWith("s") && first !== tree.words[verb]?.lemma);
  const many = head?.upos === "NOUN" && head.lower !== head.lemma && head.lower.endsWith("s");
  if (!one || !many) return noun;
  const named = tree
    .dependents(noun, "nmod")
    .findLast((at) => at < verb && tree.words[at]?.upos === "PROPN" && at > noun);
  return named ?? noun;
}
