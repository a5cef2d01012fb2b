import type { Analysis, Word } from "../../analysis.ts";
import { isSpeechAct, mayOrder } from "../../speech-acts.ts";
import { isOrderTo } from "./orders-to.ts";

/** Verbs that tell what somebody said and nothing else. */
export const SAYS: ReadonlySet<string> = new Set(
  "say add tell announce declare state report write note explain claim insist".split(" "),
);

/** Words before a verb within which its helpers stand. */
const REACH = 12;

/** What happens by itself: of whoever died nothing is said that they would have accused somebody of. */
const HAPPENS: ReadonlySet<string> = new Set(
  "die perish explode detonate collapse crash occur happen erupt begin start continue".split(" "),
);

/**
 * "The ministry said its forces had hit a depot and denied targeting civilians": the second verb of saying is the
 * speaker's, not that of those spoken of. A plain past does not go on from "had", "would" or "has" without one of its own.
 * "Said that two men were killed, blaming rebels": nor do the dead blame anybody.
 */
export function withSpeakersVerbs(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, number>();
  for (const word of words) {
    const speech = isAct(word) ? speechAbove(word, words) : isActing(word) ? speechBeside(word, words) : null;
    if (speech) moved.set(word.index, speech.index);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, head: moved.get(word.index) ?? word.head })) };
}

const isAct = ({ upos, relation, lemma, lower }: Word): boolean =>
  upos === "VERB" &&
  relation === "conj" &&
  (isSpeechAct(lemma) || mayOrder(lemma)) &&
  lower !== lemma &&
  !/(?:ing|s)$/.test(lower);

const isActing = ({ upos, relation, lemma, lower }: Word): boolean =>
  upos === "VERB" && relation === "advcl" && isSpeechAct(lemma) && lower.endsWith("ing");

/** The saying beside which something is said, where what is told in its clause was done to somebody or happened. */
function speechBeside({ index, head }: Word, words: readonly Word[]): Word | null {
  const clause = words[head];
  const speech = words[clause?.head ?? -1];
  if (clause?.relation !== "ccomp" || speech?.upos !== "VERB" || !SAYS.has(speech.lemma)) return null;
  if (speech.index > clause.index || clause.index > index || words[index - 1]?.text !== ",") return null;
  const isPassive = words
    .slice(Math.max(speech.index, clause.index - REACH), clause.index)
    .some(({ head: at, relation }) => at === head && /^(?:aux|nsubj):pass$/.test(relation));
  return isPassive || HAPPENS.has(clause.lemma) ? speech : null;
}

/** The saying whose clause the verb was joined to, where it cannot go on from that clause. */
function speechAbove({ index, head }: Word, words: readonly Word[]): Word | null {
  const joined = words[head];
  // "failed to file papers and asked": a past does not go on from an infinitive
  const clause = joined?.relation === "xcomp" && joined.lower === joined.lemma ? words[joined.head] : joined;
  const speech = words[clause?.head ?? -1];
  if (clause?.relation !== "ccomp" || speech?.upos !== "VERB" || !SAYS.has(speech.lemma)) return null;
  if (speech.index > clause.index || speech.lower === speech.lemma || speech.lower.endsWith("s")) return null;
  const between = words.slice(clause.index + 1, index);
  const own = words.slice(index - 3, index).filter((word) => word.head === index);
  if (own.some(({ relation }) => /^(?:nsubj|aux|mark)/.test(relation))) return null;
  if (between.some(({ lower }) => lower === "that" || lower === ";")) return null;
  const helpers = words
    .slice(Math.max(0, clause.index - 6), clause.index)
    .filter((word) => word.head === clause.index && /^(?:aux|cop)/.test(word.relation));
  const orders = isOrderTo(index, clause.index, words);
  if (mayOrder(words[index]?.lemma ?? "") || helpers.length === 0) return orders ? speech : null;
  // "had been arrested and denied a lawyer" goes on as a passive, unless somebody is ordered to do something.
  if (!helpers.some(({ relation }) => relation === "aux:pass")) return speech;
  const after = words.slice(index + 1, index + 12).filter((word) => word.head === index);
  const has = (relation: string) => after.some((word) => word.relation === relation);
  return has("obj") && (has("xcomp") || has("ccomp")) ? speech : null;
}
