import type { Draft } from "../../../../draft.ts";
import { objectClass } from "../../../../lexicon/object-classes.ts";
import { mentionAt } from "../../parties.ts";
import { antecedent } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";

/** What something is said to be: a noun with "a" behind a form of "to be". */
export const kindOf: RelationFinder = {
  name: "kind",
  example: "The front is a coalition of clans.",
  says: (_, { actor, recipient }) => `The text says that ${actor} is a ${recipient}.`,
  find: (word, draft) => {
    const { tree, analysis } = draft;
    if (analysis.words[word]?.upos !== "NOUN" || tree.dependents(word, "cop").length === 0) return [];
    const indefinite = tree.dependents(word, "det").some((at) => ["a", "an"].includes(analysis.words[at]?.lower ?? ""));
    if (!indefinite || tree.dependents(word, "case").length > 0) return [];
    const subjects = tree.dependents(word, "nsubj").flatMap((at) => antecedent(at, word, tree));
    // "It is a reminder", "nobody is a hostage": a pronoun that stands for nobody.
    const isSomebody = (at: number) =>
      analysis.words[at]?.upos !== "PRON" || (mentionAt(at, draft) !== null && canBe(at, word, draft));
    return subjects.filter(isSomebody).map((at) => ({ type: "kind_of", word, from: [at], to: [word], single: true }));
  },
};

/** "It was a result of cuts, the union claimed": what happened is "it"; a body is said to be a group, a town a port. */
function canBe(pronoun: number, kind: number, { analysis, mentions }: Pick<Draft, "analysis" | "mentions">): boolean {
  if (!DEMONSTRATIVE.has(analysis.words[pronoun]?.lower ?? "")) return true;
  const classes = mentionAt(pronoun, { mentions })?.kind === "place" ? GROUNDS : THINGS;
  return classes.some((name) => objectClass(name)?.words.has(analysis.words[kind]?.lemma ?? "") === true);
}

const DEMONSTRATIVE: ReadonlySet<string> = new Set(["it", "this", "that"]);
const GROUNDS: readonly string[] = ["place", "ground", "state"];
const THINGS: readonly string[] = ["body", "troops", "armed", "state", "place", "physical", "vehicle", "weapon"];
