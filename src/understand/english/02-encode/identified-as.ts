import type { Analysis, Word } from "../../analysis.ts";

const IDENTIFIES = new Set(["identify", "name"]);
/** Words behind a verb among which the name is looked for: however long a sentence is, a look costs the same. */
const REACH = 16;

/** "identified the person killed as Ana Paz": the parse may have her killed as somebody; whom they identified bears the name. */
export function withIdentifiedAs(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const verb of words) {
    if (!IDENTIFIES.has(verb.lemma) || verb.upos !== "VERB") continue;
    const behind = words.slice(verb.index + 1, verb.index + REACH);
    const object = behind.find(({ head, relation }) => head === verb.index && relation === "obj");
    const clause = object && behind.find((word) => isClauseOf(object, verb, word));
    const name = clause && behind.find((word) => word.head === clause.index && isLedByAs(word, behind));
    if (!name) continue;
    moved.set(name.index, { ...name, head: verb.index });
    moved.set(clause.index, { ...clause, head: object.index, relation: "acl" });
  }
  return moved.size === 0 ? analysis : { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

/** "the man shot on Friday": what tells of the man, if the parse calls it what he was named. */
const isClauseOf = (object: Word, verb: Word, { index, head, relation, upos }: Word): boolean =>
  (head === object.index && relation === "acl") ||
  (head === verb.index && relation === "xcomp" && upos === "VERB" && index === object.index + 1);

const isLedByAs = (word: Word, near: readonly Word[]): boolean =>
  word.upos === "PROPN" &&
  word.relation === "obl" &&
  near.some(({ head, relation, lower }) => head === word.index && relation === "case" && lower === "as");
