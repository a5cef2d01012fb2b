import type { Analysis, Word } from "../../analysis.ts";

/** Words behind a noun among which its verb is looked for: however long a sentence is, a look costs the same. */
const REACH = 40;

/**
 * "A man whose house was a factory was arrested": the parse may hang both clauses on the man and leave the sentence without a
 * verb. Of two clauses on a noun that nothing leads, the second, finite and without a subject of its own, is what is told of it.
 */
export function withMainVerbs(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const noun of words) {
    if (noun.relation !== "root" || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) continue;
    const behind = words.slice(noun.index + 1, noun.index + REACH);
    const clauses = behind.filter(({ head, relation }) => head === noun.index && relation.startsWith("acl"));
    const verb = clauses.slice(1).find((word) => isMainVerb(word, words));
    if (!verb || moved.has(verb.index)) continue;
    const passive = below(verb, words).some(({ relation }) => relation === "aux:pass");
    moved.set(verb.index, { ...verb, head: noun.head, relation: noun.relation });
    moved.set(noun.index, { ...noun, head: verb.index, relation: passive ? "nsubj:pass" : "nsubj" });
  }
  return moved.size === 0 ? analysis : { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

const below = ({ index }: Word, words: readonly Word[]) =>
  words.slice(Math.max(0, index - REACH), index).filter(({ head }) => head === index);

/** With a helper, and neither a subject nor a word that joins it to what stands before. */
function isMainVerb(verb: Word, words: readonly Word[]): boolean {
  const own = below(verb, words);
  const helped = own.some(({ relation }) => relation.startsWith("aux"));
  return verb.upos === "VERB" && helped && !own.some(({ relation }) => /^(?:nsubj|obj|mark|cc)/.test(relation));
}
