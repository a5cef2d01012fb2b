import type { Analysis, NameSpan, Word } from "../../analysis.ts";

/**
 * "Luis Gerardo (Jerry) Ortiz": the model may end the name before its bracket and begin another within. Both are one name, and
 * its words hang on the first.
 */
export function withBracketedNicknames(analysis: Analysis): Analysis {
  const { words, names } = analysis;
  const joined: NameSpan[] = [];
  const hostOf = new Map<number, number>();
  for (const name of names) {
    const before = joined.at(-1);
    if (!before || !isGoneOn(before, name, words)) {
      joined.push(name);
      continue;
    }
    joined.splice(-1, 1, { ...before, after: name.after });
    for (let at = before.after; at < name.after; at++) hostOf.set(at, before.first);
  }
  if (joined.length === names.length) return analysis;
  const hung = (word: Word): Word => {
    const host = hostOf.get(word.index);
    return host === undefined || word.relation !== "appos" || word.head !== host ? word : { ...word, relation: "flat" };
  };
  return { ...analysis, names: joined, words: words.map(hung) };
}

/** Whether a person's name begins in the bracket behind another's, and goes on behind it. */
function isGoneOn(before: NameSpan, name: NameSpan, words: readonly Word[]): boolean {
  if (before.type !== "Person" || name.type !== "Person" || name.first !== before.after + 1) return false;
  const inside = words.slice(name.first, name.after - 1).map(({ text }) => text);
  return words[before.after]?.text === "(" && inside.includes(")") && !inside.includes("(");
}
