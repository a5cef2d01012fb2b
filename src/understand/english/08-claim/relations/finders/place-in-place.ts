import type { Draft } from "../../../../draft.ts";
import { mentionAt } from "../../parties.ts";
import { afterPreposition } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";

/** A place beside or in another one. */
export const placeInPlace: RelationFinder = {
  name: "place-in-place",
  example: "Bria, Haute-Kotto; a port in Tunisia",
  says: (_, { actor, recipient }) => `${actor} is named as lying in ${recipient}.`,
  find: (word, draft) => {
    if (!isPlace(word, draft)) return [];
    return [...draft.tree.dependents(word, "appos"), ...afterPreposition(word, "in", draft.tree)]
      .filter((at) => isPlace(at, draft))
      .map((at) => ({ type: "located_in", word, from: [word], to: [at], single: true }));
  },
};

function isPlace(word: number, draft: Draft): boolean {
  const mention = mentionAt(word, draft);
  const named = mention !== null && mention.head === word && mention.form === "name";
  return named && ["place", "facility"].includes(mention.kind);
}
