import type { MentionKind } from "../../../model/mention.ts";
import type { Word } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isRelation } from "../../tree.ts";
import type { Found } from "./found.ts";

const KIND: Readonly<Record<string, MentionKind>> = Object.fromEntries([
  ..."i me my mine myself you your yours yourself yourselves he him his himself she her hers herself who whom whose"
    .split(" ")
    .map((word) => [word, "person"]),
  ..."we us our ours ourselves they them their theirs themselves 'em".split(" ").map((word) => [word, "group"]),
  ..."it its itself which that".split(" ").map((word) => [word, "other"]),
]);
const RELATIVE = new Set(["who", "whom", "whose", "which", "that"]);

/** Pronouns that may stand for an antecedent: personal and possessive ones, relative ones within a relative clause. */
export function findPronouns({ analysis, tree }: Pick<Draft, "analysis" | "tree">): readonly Found[] {
  return analysis.words.flatMap((word) => {
    const kind = KIND[word.lower];
    if (kind === undefined || word.upos !== "PRON" || isRelation(word.relation, "expl")) return [];
    if (RELATIVE.has(word.lower) && relativeClause(word, tree) === null) return [];
    const words = { first: word.index, after: word.index + 1 };
    return [{ words, phrase: words, head: word.index, kind, form: "pronoun", standsFor: null }];
  });
}

/** The verb of the relative clause that the pronoun opens; null where it asks or points. */
function relativeClause(word: Word, tree: Pick<Draft, "tree">["tree"]): number | null {
  return (
    tree
      .ancestors(word.index)
      .slice(0, 3)
      .find((at) => tree.words[at]?.relation === "acl:relcl") ?? null
  );
}
