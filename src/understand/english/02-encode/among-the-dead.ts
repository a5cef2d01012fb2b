import type { Analysis, Word } from "../../analysis.ts";

/** Words between "were" and those who are told of: "two of the …". */
const FAR = 20;
const NOUNS = new Set(["NOUN", "PROPN"]);

/**
 * "Among the dead were four guards, a medic said": the parse may hang both nouns on who says it. Those who are among the
 * dead are what the clause is about, and "among the dead" is said of them.
 */
export function withAmongTheDead(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const among of words) {
    const those = words[among.head];
    if (among.lower !== "among" || among.relation !== "case" || !those) continue;
    const copula = words[those.index + 1];
    if (copula?.relation !== "cop" || copula.head !== those.index) continue;
    const people = words
      .slice(copula.index + 1, copula.index + FAR)
      .find(
        ({ head, relation, upos, sentence }) =>
          sentence === those.sentence && head === those.head && relation === those.relation && NOUNS.has(upos),
      );
    if (!people) continue;
    moved.set(those.index, { ...those, upos: "NOUN", head: people.index, relation: "nmod" });
    moved.set(copula.index, { ...copula, head: people.index });
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}
