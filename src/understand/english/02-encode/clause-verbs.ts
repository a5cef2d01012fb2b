import type { Analysis, Word } from "../../analysis.ts";
import { isListedVerb } from "./listed-verbs.ts";
import { withRoots } from "./with-roots.ts";

/**
 * Verbs that the parser took for adjectives. "Brussels suspended aid to the country": a participle before a noun that has
 * a subject of its own is the verb, and the noun its object, and so in "soldiers looted shops". "were hurt in the riots": what has a passive helper is a verb.
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
    if (word.upos !== "VERB" || word.relation !== "amod" || !noun) continue;
    if (noun.index < word.index || changed.has(noun.index)) continue;
    const doers = withSubject.has(word.index) ? null : doersBefore(word, analysis.words);
    if (!withSubject.has(word.index) && !doers) continue;
    const said = noun.relation === "obj" && doers !== null ? "ccomp" : noun.relation;
    changed.set(word.index, { ...word, head: noun.head, relation: said });
    changed.set(noun.index, { ...noun, head: word.index, relation: "obj" });
    if (doers) changed.set(doers.index, { ...doers, head: word.index, relation: "nsubj" });
  }
  if (changed.size === 0) return analysis;
  return withRoots(
    analysis,
    analysis.words.map((word) => changed.get(word.index) ?? word),
  );
}

/** "said soldiers looted shops": nouns in the plural right before the verb, which the parse hangs on those behind it. */
function doersBefore({ index, head, lemma }: Word, words: readonly Word[]): Word | null {
  const [doers, noun] = [words[index - 1], words[head]];
  if (noun?.index !== index + 1 || doers?.upos !== "NOUN" || doers.head !== head || !isListedVerb(lemma)) return null;
  if (
    !/^(?:nmod:poss|compound|nsubj)$/.test(doers.relation) ||
    !/[^s]s$/.test(doers.lower) ||
    doers.lower === doers.lemma
  )
    return null;
  return doers;
}
