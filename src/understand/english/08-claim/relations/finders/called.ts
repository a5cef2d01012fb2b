import type { Draft } from "../../../../draft.ts";
import { subjectOf } from "../../subject.ts";
import { afterPreposition } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";

const CALLED = new Set(["call", "know", "dub", "nickname", "name"]);
const RENAMED = new Set(["call", "rename", "rebrand", "style", "dub", "name"]);

/** Another name: by a participle behind the first, by a passive, or by whoever takes it. */
export const called: RelationFinder = {
  name: "called",
  example: "the commander, also known as the Falcon; the front now calls itself the Army of the North",
  says: (_, { word, actor, recipient }) => `${word} gives ${actor} another name: ${recipient}.`,
  find: (word, draft) => {
    const first = firstName(word, draft);
    if (first === null) return [];
    return otherNames(word, draft).map((at) => ({
      type: "also_known_as",
      word,
      from: [first],
      to: [at],
      single: true,
    }));
  },
};

/** Whose other name follows. */
function firstName(word: number, { tree, analysis }: Draft): number | null {
  const found = analysis.words[word];
  if (found?.upos !== "VERB") return null;
  if (found.relation === "acl" && CALLED.has(found.lemma)) return found.head;
  const passive = tree.dependents(word, "nsubj:pass").length > 0;
  const itself = tree
    .dependents(word, "obj")
    .some((at) => /^(?:it|them|him|her)sel(?:f|ves)$/.test(tree.words[at]?.lower ?? ""));
  const takes =
    (passive && (CALLED.has(found.lemma) || RENAMED.has(found.lemma))) || (itself && RENAMED.has(found.lemma));
  return takes ? (subjectOf(word, tree)[0] ?? null) : null;
}

/** "as X", "called X", "by its acronym X". */
function otherNames(word: number, { tree, analysis }: Draft): readonly number[] {
  const byName = afterPreposition(word, "by", tree).flatMap((at) => tree.dependents(at, "appos"));
  return [...tree.dependents(word, "xcomp", "obj"), ...afterPreposition(word, "as", tree), ...byName]
    .filter((at) => analysis.words[at]?.upos === "PROPN")
    .slice(0, 1);
}
