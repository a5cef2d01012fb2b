import type { Analysis, Word } from "../../analysis.ts";

const MODALS = new Set("do does did will would can could may might shall should must".split(" "));
const PRESENT = new Set(["is", "are", "'s", "'re"]);

/**
 * "The ministry said its forces did not fire and accused the neighbour": a verb behind "and" whose form cannot share the
 * helper or the tense of what is said belongs to who says it.
 */
export function withToldBeside(analysis: Analysis): Analysis {
  const { words } = analysis;
  const helped = new Map<number, Word[]>();
  for (const word of words) {
    if (/^(?:aux|cop|nsubj|csubj|mark|expl)/.test(word.relation))
      helped.set(word.head, [...(helped.get(word.head) ?? []), word]);
  }
  const parts = (word: Word) => helped.get(word.index) ?? [];
  /** "Its army had left, the ministry said, and had come under fire": what shares the helper of what is told. */
  const resumed = (word: Word): Word | null => {
    const telling = words[word.head];
    const above = words[telling?.head ?? -1];
    if (!telling || word.relation !== "conj" || telling.relation !== "parataxis" || telling.upos !== "VERB")
      return null;
    if (above?.upos !== "VERB" || above.index > telling.index || word.index < telling.index) return null;
    const own = parts(word);
    const helper = own.find(({ relation }) => relation.startsWith("aux"))?.lower;
    const shared = parts(above).some(({ relation, lower }) => relation.startsWith("aux") && lower === helper);
    const alone = own.every(({ relation }) => !relation.startsWith("nsubj"));
    const plain = parts(telling).every(({ relation }) => !relation.startsWith("aux"));
    return helper !== undefined && shared && alone && plain ? { ...word, head: above.index } : null;
  };
  const moved = words.map((word) => {
    const back = resumed(word);
    if (back) return back;
    const told = words[word.head];
    const telling = words[told?.head ?? -1];
    if (!told || !telling || word.relation !== "conj" || told.index > word.index) return word;
    // "urged them to remain calm and warned": no past tense stands behind "to".
    const toDo = told.relation === "xcomp" && parts(told).some(({ lower }) => lower === "to");
    if (told.relation !== "ccomp" && !toDo) return word;
    if (telling.upos !== "VERB" || telling.index > told.index || !isPast(telling) || !isPast(word)) return word;
    if (parts(word).length > 0 || !parts(telling).some(({ relation }) => relation.startsWith("nsubj"))) return word;
    return toDo || isOtherForm(told, parts(told)) ? { ...word, head: telling.index } : word;
  });
  return moved.some((word, at) => word !== words[at]) ? { ...analysis, words: moved } : analysis;
}

/** A past tense that is not also the dictionary form ("put"). */
function isPast({ upos, lower, lemma }: Word): boolean {
  return upos === "VERB" && lower !== lemma && !/(?:ing|s)$/u.test(lower);
}

/** Whether a past tense cannot stand beside this verb under one subject. */
function isOtherForm(told: Word, parts: readonly Word[]): boolean {
  const helpers = parts.filter(({ relation }) => relation.startsWith("aux") || relation === "cop");
  if (helpers.some(({ lower }) => MODALS.has(lower))) return true;
  if (helpers.some(({ relation }) => relation === "cop")) return helpers.some(({ lower }) => PRESENT.has(lower));
  if (helpers.length > 0) return told.lower.endsWith("ing");
  return told.upos === "VERB" && told.lower === `${told.lemma}s`;
}
