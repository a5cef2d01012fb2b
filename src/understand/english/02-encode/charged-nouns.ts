import type { Analysis, Word } from "../../analysis.ts";

const CHARGED = new Map(
  ["accused", "suspected", "convicted", "charged", "wanted"].map((form) => [
    form,
    form === "accused" ? "accuse" : form.replace(/ed$/, ""),
  ]),
);
const LED = new Set(["of", "in", "by", "with", "for"]);

/**
 * "A general accused of fraud was arrested": the parse may take the participle for the noun and the officer for its
 * attribute. The officer is who was arrested, and the participle tells of him.
 */
export function withChargedNouns(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  const hosts = new Map<number, number>();
  for (const word of words) {
    const lemma = CHARGED.get(word.lower);
    const noun = words[word.index - 1];
    if (lemma === undefined || word.upos !== "NOUN" || !noun || noun.head !== word.index) continue;
    if (!["amod", "compound", "nsubj"].includes(noun.relation) || !/^(?:NOUN|PROPN|ADJ)$/.test(noun.upos)) continue;
    if (!LED.has(words[word.index + 1]?.lower ?? "")) continue;
    moved.set(noun.index, {
      ...noun,
      head: word.head,
      relation: word.relation,
      upos: noun.upos === "ADJ" ? "NOUN" : noun.upos,
    });
    moved.set(word.index, { ...word, head: noun.index, relation: "acl", upos: "VERB", lemma });
    hosts.set(word.index, noun.index);
  }
  if (moved.size === 0) return analysis;
  const turned = words.map((word) => {
    const own = moved.get(word.index);
    if (own) return own;
    const host = hosts.get(word.head);
    if (host === undefined || word.index > host) return word;
    return { ...word, head: host };
  });
  return { ...analysis, words: turned };
}
