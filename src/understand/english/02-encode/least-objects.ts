import type { Analysis, Word } from "../../analysis.ts";

/**
 * "killed at least 12 people", "drew between 300 and 400 people": what stands before the number is no preposition, whatever the parse
 * takes it for, and the number's noun is the verb's object.
 */
export function withLeastObjects(analysis: Analysis): Analysis {
  const parts = new Map(
    analysis.words.flatMap((word) => {
      const relation = partOf(word, analysis);
      return relation === null ? [] : [[word.index, relation] as const];
    }),
  );
  if (parts.size === 0) return analysis;
  const words = analysis.words.map((word) => ({ ...word, relation: parts.get(word.index) ?? word.relation }));
  return { ...analysis, words };
}

function partOf(word: Word, analysis: Analysis): string | null {
  if (isMeasured(word, analysis) || isBeatenToDeath(word, analysis)) return "obj";
  return isMeasuredSubject(word, analysis) ? "nsubj" : null;
}

/** "hacked to death nine farmers": whom the verb kills stands behind the death. */
function isBeatenToDeath({ index, relation, head, upos }: Word, { words }: Analysis): boolean {
  if (!/^obl(?::unmarked)?$/.test(relation) || !/^(?:NOUN|PROPN)$/.test(upos) || head + 2 >= index) return false;
  const opening = `${words[head + 1]?.lower} ${words[head + 2]?.lower}`;
  const own = words.slice(head + 3, index);
  if (opening !== "to death" || own.some(({ upos: other }) => other === "ADP" || other === "PUNCT")) return false;
  return !words.some((other) => other.head === head && other.relation === "obj");
}

/** "At least 25 people, most of them women, drowned": an oblique that opens its sentence before an active verb. */
function isMeasuredSubject({ index, relation, head, upos, sentence }: Word, { words }: Analysis): boolean {
  if (relation !== "obl" || upos !== "NOUN" || head < index) return false;
  const first = words[index - 3];
  const opens = first?.sentence === sentence && words[index - 4]?.sentence !== sentence;
  if (!opens || `${first?.lower} ${words[index - 2]?.lower}` !== "at least" || words[index - 1]?.upos !== "NUM")
    return false;
  return !words.some((other) => other.head === head && other.relation === "aux:pass");
}

/** An oblique right after its verb, opened by "at least", "at most", "up to" or "between" and a number. */
function isMeasured({ index, relation, head, upos }: Word, { words }: Analysis): boolean {
  const verb = words[head];
  // "wounded 19, three of them badly": a number right behind its verb.
  if (upos === "NUM" && relation === "obl:unmarked" && index === head + 1 && verb?.upos === "VERB")
    return !words.some((other) => other.head === head && other.relation === "obj");
  if (!/^obl(?::unmarked)?$/.test(relation) || !["NOUN", "PROPN", "NUM"].includes(upos)) return false;
  if (verb?.upos !== "VERB" || head >= index || index - head > 8) return false;
  // "burned down at least 20 homes": the particle is the verb's.
  const last = words[head + 1]?.relation === "compound:prt" ? head + 1 : head;
  const opening = `${words[last + 1]?.lower} ${words[last + 2]?.lower}`;
  const measured = ["at least", "at most", "up to"].includes(opening) && words[last + 3]?.upos === "NUM";
  const range = words[last + 1]?.lower === "between" && words[last + 2]?.upos === "NUM";
  if (!measured && !range) return false;
  return !words.some((other) => other.head === head && other.relation === "obj" && other.index < index);
}
