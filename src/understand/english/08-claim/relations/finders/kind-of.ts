import { mentionAt } from "../../parties.ts";
import { antecedent } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";

/** What something is said to be: a noun with "a" behind a form of "to be". */
export const kindOf: RelationFinder = {
  name: "kind",
  example: "The front is a coalition of clans.",
  says: (_, { actor, recipient }) => `The text says that ${actor} is a ${recipient}.`,
  find: (word, { tree, analysis, mentions }) => {
    if (analysis.words[word]?.upos !== "NOUN" || tree.dependents(word, "cop").length === 0) return [];
    const indefinite = tree.dependents(word, "det").some((at) => ["a", "an"].includes(analysis.words[at]?.lower ?? ""));
    if (!indefinite || tree.dependents(word, "case").length > 0) return [];
    const subjects = tree.dependents(word, "nsubj").flatMap((at) => antecedent(at, word, tree));
    // "It is a reminder", "nobody is a hostage": a pronoun that stands for nobody.
    const isSomebody = (at: number) => analysis.words[at]?.upos !== "PRON" || mentionAt(at, { mentions }) !== null;
    return subjects.filter(isSomebody).map((at) => ({ type: "kind_of", word, from: [at], to: [word], single: true }));
  },
};
