import type { Analysis, Word } from "../../analysis.ts";
import { pastVerb } from "./listed-verbs.ts";

/**
 * "Two guards were wounded": where the model takes the participle of a passive for an adjective, it is made the verb that
 * it is, if the word list of events knows that verb.
 */
export function withPassiveParticiples(analysis: Analysis): Analysis {
  return withListedPassives(withCountedHurt(withDoneByOthers(analysis)));
}

/** "signed a ceasefire brokered by Qatar": the parse may have those who sign broker it. It is said of what stands before. */
function withDoneByOthers(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const word of words) {
    const before = words[word.index - 1];
    if (word.relation !== "xcomp" || word.upos !== "VERB" || !word.lower.endsWith("ed")) continue;
    if (before?.relation !== "obj" || before.head !== word.head || !DEALS.has(words[word.head]?.lemma ?? "")) continue;
    const agent = words
      .slice(word.index, word.index + NEAR)
      .some((at) => at.head === word.index && at.relation === "obl:agent");
    if (agent) moved.set(word.index, { ...word, head: before.index, relation: "acl" });
  }
  return moved.size === 0 ? analysis : { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

const DEALS = new Set("sign reach agree accept reject announce welcome approve conclude strike condemn".split(" "));

/** "Two people were hurt": so many of them are, by what befell them; "he was hurt" may be by words. */
function withCountedHurt(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const { index, upos, lower } of words) {
    const lemma = upos === "ADJ" ? HURT[lower] : undefined;
    const near = words.slice(Math.max(0, index - NEAR), index).filter(({ head }) => head === index);
    const copula = near.find(({ relation }) => relation === "cop");
    const subject = near.find(({ relation }) => relation === "nsubj");
    if (!lemma || !copula || !subject || !isCounted(subject, words)) continue;
    changed.set(index, { upos: "VERB", lemma });
    changed.set(copula.index, { relation: "aux:pass" });
    changed.set(subject.index, { relation: "nsubj:pass" });
  }
  return changed.size === 0
    ? analysis
    : { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

const HURT: Readonly<Record<string, string>> = { hurt: "hurt", injured: "injure", wounded: "wound" };
/** Words before the participle within which its subject stands. */
const NEAR = 8;

const isCounted = ({ index, upos, lower }: Word, words: readonly Word[]): boolean =>
  upos === "NUM" ||
  /^(?:dozens|scores|hundreds|several)$/.test(lower) ||
  words.slice(Math.max(0, index - NEAR), index).some(({ head, relation }) => head === index && relation === "nummod");

function withListedPassives(analysis: Analysis): Analysis {
  const passive = new Set(
    analysis.words.flatMap(({ relation, head }) => (relation === "aux:pass" && head >= 0 ? [head] : [])),
  );
  const words = analysis.words.map((word) => {
    const lemma = word.upos === "ADJ" && passive.has(word.index) ? pastVerb(word.lower) : null;
    return lemma === null ? word : { ...word, upos: "VERB", lemma };
  });
  return words.some((word, at) => word !== analysis.words[at]) ? { ...analysis, words } : analysis;
}
