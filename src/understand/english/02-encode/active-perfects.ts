import type { Analysis } from "../../analysis.ts";

/** Words behind a verb within which stands at what it is aimed. */
const AT = 7;

/** What is done without an object, at or to something: "the troops fired on villagers". */
const AIMED = new Set("fire advance march land move shoot".split(" "));

/**
 * "soldiers it had captured": a verb with "have" and no "been" is active, whatever the parse calls its subject. So is "the
 * troops fired on villagers", without any helper.
 */
export function withActivePerfects(analysis: Analysis): Analysis {
  const perfect = new Set<number>();
  const passive = new Set<number>();
  for (const { head, relation, lemma, lower } of analysis.words) {
    if (relation === "aux" && lemma === "have") perfect.add(head);
    if (relation === "aux:pass" || lower === "been" || lower === "being") passive.add(head);
  }
  const isAimed = (verb: number) =>
    AIMED.has(analysis.words[verb]?.lemma ?? "") &&
    /^(?:on|at|into|towards?)$/.test(analysis.words[verb + 1]?.lower ?? "") &&
    analysis.words
      .slice(verb + 2, verb + AT)
      .some(({ head, relation, upos }) => head === verb && relation === "obl" && upos === "NOUN");
  const isActive = (verb: number) => !passive.has(verb) && (perfect.has(verb) || isAimed(verb));
  if (!analysis.words.some(({ relation, head }) => relation === "nsubj:pass" && isActive(head))) return analysis;
  const words = analysis.words.map((word) =>
    word.relation === "nsubj:pass" && isActive(word.head) ? { ...word, relation: "nsubj" } : word,
  );
  return { ...analysis, words };
}
