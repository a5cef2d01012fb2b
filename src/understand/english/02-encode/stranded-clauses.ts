import type { Analysis, Word } from "../../analysis.ts";

const CHARGES = new Set(["accuse", "suspect", "convict", "acquit", "clear", "accused"]);
const RELATIVE = new Set(["which", "whom", "where", "who", "that"]);

/**
 * Subjects and clauses that the parser hung on the wrong word. "The raid, in which two men were killed, came …": the men
 * are the subject of "killed", not of "came". "Accused by rights groups of burning villages": the burning is what is
 * charged, not what the groups are like. "Urged the groups to disarm": the groups are urged. "… as traders were leaving,
 * killing nine": the killing belongs to the main clause.
 */
export function withStrandedClauses(analysis: Analysis): Analysis {
  const changed = new Map<number, Word>();
  for (const word of analysis.words) {
    const subject = strandedSubject(word, analysis);
    if (subject) changed.set(subject.index, subject);
    for (const moved of strandedCharge(word, analysis)) changed.set(moved.index, moved);
    const object = strandedObject(word, analysis) ?? strandedResult(word, analysis) ?? strandedOwner(word, analysis);
    if (object) changed.set(object.index, object);
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
    const taken =
      /^nsubj/.test(word.relation) && word.head > index && words.some((other) => isRival(other, word, head));
    if (taken) return { ...word, head: index, relation: helper ? "nsubj:pass" : "nsubj" };
  }
  return null;
}

/** The main clause has a subject of its own: the noun that the relative clause hangs on. */
const isRival = (other: Word, subject: Word, noun: number): boolean =>
  other.index === noun && other.head === subject.head && /^nsubj/.test(other.relation);

/** "accused by the groups of burning huts": the charge hangs on the verb, and the huts on the burning. */
function strandedCharge(word: Word, { words }: Analysis): readonly Word[] {
  const { index, relation, upos } = word;
  const noun = words[word.head];
  const of = words[index - 1];
  if (upos !== "VERB" || of?.lower !== "of" || !noun) return [];
  const charge = chargeAbove(word, words);
  if (charge && of.head === index && /^(?:acl|advcl)$/.test(relation))
    return [{ ...word, head: charge.index, relation: "advcl" }];
  if (relation === "acl" && noun.index < index) {
    const verb = words[noun.head];
    return verb && CHARGES.has(verb.lemma) ? [{ ...word, head: verb.index, relation: "advcl" }] : [];
  }
  const host = words[noun.head];
  const verb = host && CHARGES.has(host.lemma) ? host : words[host?.head ?? -1];
  const gerund = relation === "amod" && word.lower.endsWith("ing") && of.head === noun.index;
  if (!gerund || !verb || !CHARGES.has(verb.lemma) || verb.index > index) return [];
  return [
    { ...word, head: verb.index, relation: "advcl" },
    { ...noun, head: index, relation: "obj" },
    { ...of, head: index, relation: "mark" },
  ];
}

/** The charge further up that a clause with "of" belongs to: "accused the army in a report published on Tuesday of killing". */
function chargeAbove({ index, head }: Word, words: Analysis["words"]): Word | null {
  if (CHARGES.has(words[head]?.lemma ?? "") || index - head < 3) return null;
  let at = words[head]?.head ?? -1;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const above = words[at];
    if (above && CHARGES.has(above.lemma) && above.upos === "VERB" && above.index < head) return above;
    at = above?.head ?? -1;
  }
  return null;
}

/**
 * What stands before a verb's "to" is the object or the circumstance of the verb before: "urged the groups to disarm",
 * "agreed on Sunday to leave".
 */
function strandedObject(word: Word, { words }: Analysis): Word | null {
  const verb = words[word.head];
  if (!/^ob[jl]$/.test(word.relation) || !verb || verb.index < word.index || verb.relation !== "xcomp") return null;
  const above = words[verb.head];
  const to = words.slice(word.index + 1, verb.index).some(({ lower, head }) => lower === "to" && head === verb.index);
  return to && above?.upos === "VERB" && above.index < word.index ? { ...word, head: above.index } : null;
}

const MEANWHILE = new Set(["as", "while", "when"]);

/** ", killing nine" after a clause with "as" and a subject of its own. */
function strandedResult(word: Word, { words }: Analysis): Word | null {
  const clause = words[word.head];
  if (word.upos !== "VERB" || word.relation !== "advcl" || !word.lower.endsWith("ing") || !clause) return null;
  if (clause.relation !== "advcl" || clause.index > word.index || words[word.index - 1]?.text !== ",") return null;
  const own = words.slice(Math.max(0, clause.head), clause.index).filter(({ head }) => head === clause.index);
  const meanwhile = own.some(({ relation, lower }) => relation === "mark" && MEANWHILE.has(lower));
  const subject = own.some(({ relation }) => relation.startsWith("nsubj"));
  return meanwhile && subject && clause.head >= 0 && clause.head < clause.index ? { ...word, head: clause.head } : null;
}

/** "Envoys of Libya's rival governments met": of two subjects joined by "of" the second belongs to the first. */
function strandedOwner(word: Word, { words }: Analysis): Word | null {
  if (word.relation !== "nsubj" || word.head < word.index) return null;
  for (let at = word.index - 1; at > 0; at--) {
    const of = words[at];
    const first = words[at - 1];
    if (!of || of.upos === "PUNCT" || of.upos === "VERB" || of.upos === "AUX") return null;
    if (of.lower !== "of") continue;
    const both = first?.relation === "nsubj" && first.head === word.head;
    return both ? { ...word, head: first.index, relation: "nmod" } : null;
  }
  return null;
}
