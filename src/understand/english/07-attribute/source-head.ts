import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { onceFor } from "../../tables.ts";

/** Names of persons by the word after them. */
const personsByEnd = onceFor((mentions: Draft["mentions"]) => {
  const table = new Map<number, Draft["mentions"][number][]>();
  for (const mention of mentions) {
    if (mention.form !== "name" || mention.kind !== "person") continue;
    table.set(mention.words.after, [...(table.get(mention.words.after) ?? []), mention]);
  }
  return table;
});

/**
 * The word that a source turns on: its syntactic head, but the person where a run of titles ends in a name ("nominee X",
 * "CNN's X"), which parsers get wrong more often than not.
 */
export function sourceHead(range: WordRange, draft: Draft): number {
  const { tree, analysis, mentions } = draft;
  const stop = analysis.words.slice(range.first, range.after).find(({ upos, text }) => upos === "ADP" || text === ",");
  const after = stop?.index ?? range.after;
  const person = personsByEnd(mentions)
    .get(after)
    ?.find(({ words }) => words.first >= range.first);
  // "Ana Paz and Luis Gil told reporters": the first of two, with the other beside
  const other = person && tree.words[person.head]?.relation === "conj" ? beforeConjunct(person.head, draft) : after;
  if (range.first < other && other < after) return sourceHead({ first: range.first, after: other }, draft);
  return person?.head ?? tree.headOf(range);
}

/** Where the first of sources joined by "and" ends. */
export function beforeConjunct(conjunct: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): number {
  let at = tree.subtree(conjunct).first;
  while (at > 0 && ["CCONJ", "PUNCT"].includes(analysis.words[at - 1]?.upos ?? "")) at--;
  return at;
}
