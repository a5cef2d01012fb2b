import type { Analysis, Word } from "../../analysis.ts";
import { SAYS } from "./speakers-verbs.ts";

/** Words around a verb among which its subjects and helpers are looked for. */
const NEAR = 40;

/**
 * "Five men, whose names were not given, also were deported, the paper said": a verb of saying behind its clause has one
 * subject, its own; the one before that clause is the clause's, where that has none.
 */
export function withSecondSubjects(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const verb of words) {
    if (verb.upos !== "VERB" || !SAYS.has(verb.lemma)) continue;
    const near = words.slice(Math.max(0, verb.index - NEAR), verb.index);
    const subjects = near.filter(({ head, relation }) => head === verb.index && relation === "nsubj");
    const [first, own] = subjects;
    if (!first || !own || subjects.length > 2) continue;
    const clause = near.find(
      ({ head, relation, index }) =>
        head === verb.index && relation === "ccomp" && index > first.index && index < own.index,
    );
    if (clause?.upos !== "VERB") continue;
    const helpers = near.filter(({ head }) => head === clause.index);
    if (helpers.some(({ relation }) => /^(?:nsubj|csubj)/.test(relation))) continue;
    const passive = helpers.some(({ relation }) => relation === "aux:pass");
    moved.set(first.index, { ...first, head: clause.index, relation: passive ? "nsubj:pass" : "nsubj" });
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}
