import type { Analysis, Word } from "../../analysis.ts";

/**
 * "closed its airspace and massed troops": a verb behind "and" that the parse hangs on its own object as an attribute is joined to the
 * verb before it.
 */
export function withJoinedVerbs(analysis: Analysis): Analysis {
  const joined = analysis.words.filter((word) => isJoined(word, analysis));
  if (joined.length === 0) return analysis;
  const moved = new Map<number, Pick<Word, "head" | "relation">>();
  for (const { index, head } of joined) {
    moved.set(index, { head: analysis.words[head]?.head ?? -1, relation: "conj" });
    moved.set(head, { head: index, relation: "obj" });
  }
  return { ...analysis, words: analysis.words.map((word) => ({ ...word, ...moved.get(word.index) })) };
}

/** A verb right behind "and", an attribute of the noun after it; the verb before has an object of its own. */
function isJoined({ index, upos, relation, head }: Word, { words }: Analysis): boolean {
  if (upos !== "VERB" || relation !== "amod" || head <= index) return false;
  const [and, noun] = [words[index - 1], words[head]];
  if (and?.relation !== "cc" || ![index, head].includes(and.head) || noun?.relation !== "obj") return false;
  const verb = words[noun.head];
  if (verb?.upos !== "VERB" || verb.index > index) return false;
  return words.some((other) => other.head === verb.index && other.relation === "obj" && other.index < index);
}
