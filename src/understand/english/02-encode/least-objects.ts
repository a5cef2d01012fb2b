import type { Analysis, Word } from "../../analysis.ts";

/**
 * "killed at least 12 people", "wounded up to 40": what stands before the number is no preposition, whatever the parse
 * takes it for, and the number's noun is the verb's object.
 */
export function withLeastObjects(analysis: Analysis): Analysis {
  const objects = new Set(analysis.words.flatMap((word) => (isMeasured(word, analysis) ? [word.index] : [])));
  if (objects.size === 0) return analysis;
  const words = analysis.words.map((word) => (objects.has(word.index) ? { ...word, relation: "obj" } : word));
  return { ...analysis, words };
}

/** An oblique right after its verb, opened by "at least", "at most" or "up to" and a number. */
function isMeasured({ index, relation, head, upos }: Word, { words }: Analysis): boolean {
  if (relation !== "obl" || !["NOUN", "PROPN", "NUM"].includes(upos)) return false;
  const verb = words[head];
  if (verb?.upos !== "VERB" || head >= index || index - head > 8) return false;
  const opening = `${words[head + 1]?.lower} ${words[head + 2]?.lower}`;
  if (!["at least", "at most", "up to"].includes(opening) || words[head + 3]?.upos !== "NUM") return false;
  return !words.some((other) => other.head === head && other.relation === "obj" && other.index < index);
}
