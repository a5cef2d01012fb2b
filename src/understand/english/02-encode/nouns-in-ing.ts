import type { Analysis, Word } from "../../analysis.ts";

const HAPPENS = new Set("break erupt flare begin start resume continue rage spread intensify".split(" "));

/**
 * Words in -ing that the model takes for verbs. "closed its border crossing": an object with an owner or a word made one with
 * it is a noun; "denied withholding medicine" has what it is done to. "Fighting broke out", "fighting between the two resumed": so is what happens, also where
 * the parse hangs it beside the verb ("flee as fighting erupts").
 */
export function withNounsInIng(analysis: Analysis): Analysis {
  const { words } = analysis;
  const asNoun = headsWith(/^(?:det|compound|amod|nmod:poss|nummod)$/, words);
  const asVerb = headsWith(/^(?:obj|iobj|ccomp|xcomp|nsubj|aux)/, words);
  const changed = new Map<number, Partial<Word>>();
  for (const word of words) {
    if (word.upos !== "VERB" || !word.lower.endsWith("ing") || asVerb.has(word.index)) continue;
    const noun = { upos: "NOUN", lemma: word.lower };
    const next = words[word.index + 1];
    const happens = next?.upos === "VERB" && HAPPENS.has(next.lemma);
    if (word.relation === "obj" && asNoun.has(word.index)) changed.set(word.index, noun);
    else if (isMadeOne(word, words)) changed.set(word.index, { ...noun, relation: "obj" });
    else if (happens && word.head === next.index && /^[nc]subj$/.test(word.relation))
      changed.set(word.index, { ...noun, relation: "nsubj" });
    else if (/^[nc]subj$/.test(word.relation) && HAPPENS.has(words[word.head]?.lemma ?? ""))
      changed.set(word.index, { ...noun, relation: "nsubj" });
    else if (happens && word.relation === "advcl" && word.head === next.head) {
      changed.set(word.index, { ...noun, relation: "nsubj", head: next.index });
      for (const { index, head } of words) if (head === word.index) changed.set(index, { head: next.index });
    }
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** "fled the army shelling": a word right before makes it a noun, and an article stands before both. */
function isMadeOne({ index, relation, head }: Word, words: readonly Word[]): boolean {
  const [article, before] = [words[index - 2], words[index - 1]];
  const one = before?.head === index && before.relation === "compound" && article?.relation === "det";
  return one && relation === "advcl" && head < index - 2 && words[head]?.upos === "VERB";
}

const headsWith = (relations: RegExp, words: readonly Word[]): ReadonlySet<number> =>
  new Set(words.flatMap(({ relation, head }) => (relations.test(relation) ? [head] : [])));
