import { afterPreposition } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";

const CALLED = new Set(["call", "know", "dub", "nickname", "name"]);

/** Another name, told by a participle behind the first. */
export const called: RelationFinder = {
  name: "called",
  example: "the commander, also known as the Falcon",
  says: (_, { word, actor, recipient }) => `${word} gives ${actor} another name: ${recipient}.`,
  find: (word, { tree, analysis }) => {
    const found = analysis.words[word];
    if (!found || !CALLED.has(found.lemma) || found.relation !== "acl") return [];
    return [...tree.dependents(word, "xcomp", "obj"), ...afterPreposition(word, "as", tree)]
      .filter((at) => analysis.words[at]?.upos === "PROPN")
      .slice(0, 1)
      .map((at) => ({ type: "also_known_as", word, from: [found.head], to: [at], single: true }));
  },
};
