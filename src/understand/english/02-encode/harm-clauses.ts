import type { Analysis } from "../../analysis.ts";
import { tellsOf } from "../../lexicon/events.ts";

const HARMING = new Set(["killing", "wounding", "injuring", "maiming", "damaging", "destroying"]);

/**
 * "Protesters torched the hall after police fired on the crowd, killing two": what harmed is the assault told last before
 * the comma, where the parser hangs it on the main verb. "It exploded as people gathered, killing two" stays.
 */
export function withHarmClauses(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, number>();
  for (const { index, lower, relation, head } of words) {
    if (!HARMING.has(lower) || relation !== "advcl" || head > index || words[index - 1]?.text !== ",") continue;
    const between = words.slice(head + 1, index);
    const nearer = between.findLast((word) => word.head === head && word.relation === "advcl");
    const hasSubject = between.some((word) => word.head === nearer?.index && word.relation === "nsubj");
    if (nearer && hasSubject && isAssault(nearer.lemma)) moved.set(index, nearer.index);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, head: moved.get(word.index) ?? word.head })) };
}

/** Also where its object makes it one: "opened fire". */
const isAssault = (lemma: string): boolean => tellsOf(lemma, "v", "ASSAULT");
