import { relationName } from "../../../../../model/type-names.ts";
import { relationEntries } from "../../../../lexicon/relations.ts";
import type { Tree } from "../../../../tree.ts";
import { argumentHeads } from "../../arguments.ts";
import { entryAt } from "../../entry-of.ts";
import { standsAlone } from "../../skip.ts";
import type { RelationFinder } from "../finder.ts";
import { isOffice } from "./office.ts";

/** Words of the list with arguments of their own: verbs, and nouns such as "support", "alliance", "offshoot". */
export const verb: RelationFinder = {
  name: "word",
  example: "The front controls the valley.",
  says: ({ type }, { word, actor, recipient }) =>
    `${word} tells of ${relationName(type)} (${type}): ${actor}, then ${recipient}.`,
  find: (at, draft) => {
    const match = entryAt(at, relationEntries(), draft);
    if (!match || isOffice(match.entry) || standsAlone(match.word, draft)) return [];
    const { entry, word } = match;
    const to = argumentHeads(word, entry.recipient, draft).filter(
      (head) => entry.type !== "fights" || !isForWhom(head, draft.tree),
    );
    const vague = entry.actor[0] === "self" && to.every((head) => draft.analysis.words[head]?.upos === "PRON");
    return vague ? [] : [{ type: entry.type, word, from: argumentHeads(word, entry.actor, draft), to }];
  },
};

/** "fought for the front", "fought alongside rebels": on whose side, and not whom. */
const isForWhom = (head: number, tree: Tree): boolean =>
  tree.dependents(head, "case").some((at) => /^(?:for|alongside|beside)$/.test(tree.words[at]?.lower ?? ""));
