import type { Analysis, Word } from "../../analysis.ts";

const CHARGES = new Set(["accuse", "suspect", "convict", "acquit", "clear", "accused"]);
const RELATIVE = new Set(["which", "whom", "where", "who", "that"]);

/**
 * Subjects and clauses that the parser hung on the wrong word. "The raid, in which two men were killed, came …": the men
 * are the subject of "killed", not of "came". "Accused by rights groups of burning villages": the burning is what is
 * charged, not what the groups are like.
 */
export function withStrandedClauses(analysis: Analysis): Analysis {
  const changed = new Map<number, Word>();
  for (const word of analysis.words) {
    const subject = strandedSubject(word, analysis);
    if (subject) changed.set(subject.index, subject);
    const clause = strandedCharge(word, analysis);
    if (clause) changed.set(clause.index, clause);
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: analysis.words.map((word) => changed.get(word.index) ?? word) };
}

/** The subject of a relative clause's verb, where the verb of the main clause took it. */
function strandedSubject({ index, relation, head }: Word, { words }: Analysis): Word | null {
  if (relation !== "acl:relcl") return null;
  let helper: Word | undefined;
  for (let at = index - 1; at > head; at--) {
    const word = words[at];
    if (!word) return null;
    if (word.head === index && /^nsubj/.test(word.relation) && !RELATIVE.has(word.lower)) return null;
    if (word.head === index && word.relation === "aux:pass") helper = word;
    const taken = word.relation === "nsubj" && word.head > index && words.some((other) => isRival(other, word, head));
    if (taken) return { ...word, head: index, relation: helper ? "nsubj:pass" : "nsubj" };
  }
  return null;
}

/** The main clause has a subject of its own: the noun that the relative clause hangs on. */
const isRival = (other: Word, subject: Word, noun: number): boolean =>
  other.index === noun && other.head === subject.head && /^nsubj/.test(other.relation);

/** "accused by the groups of burning": moved from the noun to the verb. */
function strandedCharge({ index, relation, head, upos }: Word, { words }: Analysis): Word | null {
  const noun = words[head];
  const verb = words[noun?.head ?? -1];
  if (upos !== "VERB" || relation !== "acl" || !noun || !verb || !CHARGES.has(verb.lemma)) return null;
  const marked = words[index - 1]?.lower === "of" && words[index - 1]?.head === index;
  const from = words
    .slice(Math.max(0, index - 4), index)
    .some(({ lower, head: to }) => lower === "of" && (to === index || to === head));
  const word = words[index];
  return word && (marked || from) ? { ...word, head: verb.index, relation: "advcl" } : null;
}
