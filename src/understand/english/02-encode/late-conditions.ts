import type { Analysis, Word } from "../../analysis.ts";
import { OPEN_HELPERS } from "../../open-verb.ts";

/** Words between a verb and its helpers. */
const NEAR = 8;

/**
 * "would not free the hostages who were taken in May unless the army leaves": what has happened hangs on no condition, so the
 * clause belongs to the verb above whose deed is open.
 */
export function withLateConditions(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, number>();
  for (const word of words) {
    const open = openVerb(word, words);
    if (open !== null) moved.set(word.index, open);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, head: moved.get(word.index) ?? word.head })) };
}

function openVerb(clause: Word, words: readonly Word[]): number | null {
  const told = words[clause.head];
  if (clause.relation !== "advcl" || told?.relation !== "acl:relcl" || told.index > clause.index) return null;
  const marks = before(clause, "mark", words);
  if (!marks.some(({ lower }) => lower === "unless" || lower === "if") || isOpen(told, words)) return null;
  const above = words[words[told.head]?.head ?? -1];
  return above?.upos === "VERB" && isOpen(above, words) ? above.index : null;
}

const before = (word: Word, relation: string, words: readonly Word[]): readonly Word[] =>
  words
    .slice(Math.max(0, word.index - NEAR), word.index)
    .filter((one) => one.head === word.index && one.relation === relation);

const isOpen = (verb: Word, words: readonly Word[]): boolean =>
  before(verb, "aux", words).some(({ lower }) => OPEN_HELPERS.has(lower));
