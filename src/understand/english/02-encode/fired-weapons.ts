import type { Analysis, Word } from "../../analysis.ts";
import { objectClass } from "../../lexicon/object-classes.ts";

const SENT = new Set("fire launch shoot lob drop plant aim detonate".split(" "));
/** Words between what was done with a weapon and what the weapon did. */
const REACH = 10;

/**
 * "after rockets fired from the hills wounded two soldiers": the first participle tells which rockets, and the second verb
 * what they did, where the parse has them fire and hangs the second on somebody further out.
 */
export function withFiredWeapons(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const sent of words) {
    if (sent.upos !== "VERB" || !SENT.has(sent.lemma) || !isPast(sent)) continue;
    const weapon = words[sent.index - 1];
    if (weapon?.head !== sent.index || weapon.relation !== "nsubj" || !isWeapon(weapon)) continue;
    const verb = verbBehind(sent, words);
    if (!verb) continue;
    changed.set(verb.index, { head: sent.head, relation: sent.relation });
    changed.set(sent.index, { head: weapon.index, relation: "acl" });
    changed.set(weapon.index, { head: verb.index, relation: "nsubj" });
    for (const { index, head } of words.slice(Math.max(0, sent.index - REACH), weapon.index))
      if (head === sent.index) changed.set(index, { head: verb.index });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** The next verb in the past, before any comma or "and", with an object and nobody of its own. */
function verbBehind(sent: Word, words: readonly Word[]): Word | null {
  for (const word of words.slice(sent.index + 1, sent.index + REACH)) {
    if (word.sentence !== sent.sentence || /^(?:PUNCT|CCONJ|SCONJ|PART|AUX)$/.test(word.upos)) return null;
    if (word.upos !== "VERB") continue;
    const near = words.slice(sent.index + 1, word.index + REACH).filter(({ head }) => head === word.index);
    const own = near.some(({ relation }) => /^(?:nsubj|aux|mark)/.test(relation));
    const object = near.some(({ relation, index }) => relation === "obj" && index > word.index);
    return isPast(word) && object && !own && word.head !== sent.index ? word : null;
  }
  return null;
}

const isPast = ({ lower, lemma }: Word): boolean => lower !== lemma && !/(?:ing|s)$/.test(lower);

const isWeapon = ({ lemma }: Word): boolean =>
  ["missile", "bomb", "shots"].some((name) => objectClass(name)?.words.has(lemma) === true);
