import type { Analysis, Word } from "../../analysis.ts";

/** Words of a clause among which its subject is looked for. */
const REACH = 25;

/**
 * "Tension was easing until Nadia Karim, a student, was arrested": who is told of behind the word that opens a clause is of
 * that clause, where its verb has no subject, though the parse may hang him on the verb before.
 */
export function withMarkedSubjects(analysis: Analysis): Analysis {
  const words = [...analysis.words];
  const people = new Set(analysis.names.filter(({ type }) => type === "Person").map(({ first }) => first));
  for (const mark of analysis.words) {
    const verb = words[mark.head];
    if (mark.relation !== "mark" || mark.upos !== "SCONJ" || verb?.upos !== "VERB") continue;
    if (verb.index < mark.index || verb.index - mark.index > REACH) continue;
    const inside = words.slice(mark.index + 1, verb.index);
    const own = words.slice(mark.index, verb.index + REACH).filter(({ head }) => head === verb.index);
    if (own.some(({ relation }) => /^(?:nsubj|csubj|expl)/.test(relation))) continue;
    const astray = inside.filter(({ head }) => head < mark.index);
    const named = astray.find(
      ({ relation, index }) => relation === "obl" && index === mark.index + 1 && people.has(index),
    );
    const subject = named ?? astray.find(({ relation }) => relation.startsWith("nsubj"));
    if (!subject || !isWhole(verb, own)) continue;
    const passive = own.some(({ relation }) => relation === "aux:pass");
    words[subject.index] = { ...subject, head: verb.index, relation: passive ? "nsubj:pass" : "nsubj" };
  }
  return { ...analysis, words };
}

/** "before leaving", "to leave": who does that is told outside. */
const isWhole = ({ lower }: Word, own: readonly Word[]): boolean =>
  !lower.endsWith("ing") || own.some(({ relation }) => relation.startsWith("aux"));
