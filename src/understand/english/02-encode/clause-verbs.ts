import type { Analysis, Word } from "../../analysis.ts";
import { withRoots } from "./with-roots.ts";

/**
 * Verbs that the parser took for adjectives. "Brussels suspended aid to the country": a participle before a noun that has
 * a subject of its own is the verb, and the noun its object. "were hurt in the riots": what has a passive helper is a verb.
 */
export function withClauseVerbs(analysis: Analysis): Analysis {
  const withSubject = new Set<number>();
  const withHelper = new Set<number>();
  for (const { relation, head, index } of analysis.words) {
    if (relation === "nsubj" && head > index) withSubject.add(head);
    if (relation === "aux:pass") withHelper.add(head);
  }
  const changed = new Map<number, Word>();
  for (const word of analysis.words) {
    if (word.upos === "ADJ" && withHelper.has(word.index)) changed.set(word.index, { ...word, upos: "VERB" });
    const noun = analysis.words[word.head];
    if (word.upos !== "VERB" || word.relation !== "amod" || !withSubject.has(word.index) || !noun) continue;
    if (noun.index < word.index || changed.has(noun.index)) continue;
    changed.set(word.index, { ...word, head: noun.head, relation: noun.relation });
    changed.set(noun.index, { ...noun, head: word.index, relation: "obj" });
  }
  if (changed.size === 0) return analysis;
  return withRoots(
    analysis,
    analysis.words.map((word) => changed.get(word.index) ?? word),
  );
}
