import type { Features } from "./features.ts";

const GOVERNMENT = new Set(["government", "authority", "administration", "regime"]);

/** A capital that stands for its government, or "government" with its country and nothing that makes it a part or a rival. */
export function isGovernment({ mention, lemma, modifiers, definite }: Features): boolean {
  if (mention.kind !== "organization") return false;
  if (mention.form === "name") return mention.stands_for === "government";
  return mention.form === "description" && GOVERNMENT.has(lemma) && definite && modifiers.size <= 1;
}
