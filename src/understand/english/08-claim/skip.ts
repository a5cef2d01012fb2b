import type { Draft } from "../../draft.ts";

const MONTHS = new Set(["march", "may"]);

/** Words that look like an event and are none: parts of names and compounds, modifiers, months. */
export function standsAlone(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  if (!found) return true;
  if (found.upos === "VERB") return found.relation === "amod" || found.relation === "compound";
  if (found.relation === "compound" || found.relation === "flat") return true;
  if (MONTHS.has(found.lower) && found.upos === "PROPN") return true;
  const name = analysis.names.find(({ first, after }) => first <= word && word < after);
  if (name && found.upos === "PROPN") return true;
  // "the attack": a short mention of what was told before.
  const bare = tree.children(word).every((at) => ["det", "case", "punct"].includes(analysis.words[at]?.relation ?? ""));
  const definite = tree
    .dependents(word, "det")
    .some((at) => ["the", "this", "that"].includes(analysis.words[at]?.lower ?? ""));
  return bare && definite && found.relation !== "obj";
}

const NAMING = new Set(["name", "identify", "quote", "call"]);

/** "who asked not to be named": how a source speaks, not what happened. */
export function isAnonymity(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const own = analysis.words[word];
  if (own?.relation === "xcomp" && NAMING.has(own.lemma) && tree.dependents(word, "aux:pass").length > 0) return true;
  return tree
    .dependents(word, "xcomp")
    .some((at) => NAMING.has(analysis.words[at]?.lemma ?? "") && tree.dependents(at, "aux:pass").length > 0);
}

/** "Sign up here": an order to the reader. */
export function isImperative(word: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): boolean {
  const found = analysis.words[word];
  if (found?.upos !== "VERB" || found.relation !== "root" || found.lower !== found.lemma) return false;
  return tree.dependents(word, "nsubj", "aux", "csubj", "expl").length === 0;
}
