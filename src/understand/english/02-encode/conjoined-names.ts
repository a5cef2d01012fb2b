import type { Analysis, NameSpan, Word } from "../../analysis.ts";

/**
 * "Burkina Faso, Mali and Niger": what is joined to the first word of a name is joined to the name, whose last word bears its
 * place in the clause, though the parse may hang each on another of its words.
 */
export function withConjoinedNames(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const name of analysis.names.filter(({ first, after }) => after - first > 1)) {
    const inside = words.slice(name.first, name.after);
    const head = inside.find((word) => !within(word.head, name)) ?? inside.find(({ head: above }) => above < 0);
    if (!head) continue;
    for (const { index } of joinedTo(name, head.index, words)) changed.set(index, { head: head.index });
    // the name's own place, where only its other words have one
    if (head.relation === "flat" && head.head > head.index && isWithoutSubject(head.head, words))
      changed.set(head.index, { relation: "nsubj" });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** A verb that nothing else in the clause is the subject of. */
const isWithoutSubject = (verb: number, words: readonly Word[]): boolean =>
  words[verb]?.upos === "VERB" &&
  words.slice(Math.max(0, verb - REACH), verb).every((word) => word.head !== verb || !/^nsubj/.test(word.relation));

/** Words behind a name that are joined to another of its words than its head. */
function joinedTo(name: NameSpan, head: number, words: readonly Word[]): readonly Word[] {
  return words
    .slice(name.after, name.after + REACH)
    .filter(({ relation, head: above }) => relation === "conj" && above !== head && within(above, name));
}

/** Words behind a name within which a list goes on. */
const REACH = 20;

const within = (word: number, { first, after }: NameSpan): boolean => first <= word && word < after;
