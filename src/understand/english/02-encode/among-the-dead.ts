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
  const moved = new Map<number, Word>(words.flatMap((word) => [...amongThose(word, words), ...ofThose(word, words)]));
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

/** "Of those killed, two were women": the killing is told of them, and of nothing else beside. */
function ofThose(verb: Word, words: readonly Word[]): readonly (readonly [number, Word])[] {
  const [of, those] = [words[verb.index - 2], words[verb.index - 1]];
  const apart = verb.upos === "VERB" && verb.relation === "advcl" && words[verb.index + 1]?.text === ",";
  if (!apart || of?.lower !== "of" || those?.lower !== "those" || those.head !== verb.head) return [];
  return [[verb.index, { ...verb, head: those.index, relation: "acl" }]];
}

/** "was among those killed", where the parse has the killing for what he did: it was done to him. */
function amongThose(verb: Word, words: readonly Word[]): readonly (readonly [number, Word])[] {
  const [among, those] = [words[verb.index - 2], words[verb.index - 1]];
  if (verb.upos !== "VERB" || verb.lower === verb.lemma || among?.lower !== "among" || those?.lower !== "those")
    return [];
  const near = words.slice(Math.max(0, verb.index - FAR), verb.index).filter(({ head }) => head === verb.index);
  if (!near.some(({ relation }) => relation === "cop")) return [];
  const passive: Readonly<Record<string, string>> = { cop: "aux:pass", nsubj: "nsubj:pass" };
  return near.flatMap((word) => {
    const relation = passive[word.relation];
    return relation ? [[word.index, { ...word, relation }] as const] : [];
  });
}
