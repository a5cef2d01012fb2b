import type { Analysis } from "../../analysis.ts";

/** "soldiers it had captured": a verb with "have" and no "been" is active, whatever the parse calls its subject. */
export function withActivePerfects(analysis: Analysis): Analysis {
  const perfect = new Set<number>();
  const passive = new Set<number>();
  for (const { head, relation, lemma, lower } of analysis.words) {
    if (relation === "aux" && lemma === "have") perfect.add(head);
    if (relation === "aux:pass" || lower === "been" || lower === "being") passive.add(head);
  }
  const isActive = (verb: number) => perfect.has(verb) && !passive.has(verb);
  if (!analysis.words.some(({ relation, head }) => relation === "nsubj:pass" && isActive(head))) return analysis;
  const words = analysis.words.map((word) =>
    word.relation === "nsubj:pass" && isActive(word.head) ? { ...word, relation: "nsubj" } : word,
  );
  return { ...analysis, words };
}
