import type { Draft } from "../../../../draft.ts";
import { mentionAt } from "../../parties.ts";
import { throughPartitive, withConjuncts } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";
import { placeAt } from "../place-at.ts";

const IN = new Set("in at inside within across throughout on".split(" "));
const HOSTS = new Set("person organization group nationality place facility weapon".split(" "));

/** Somebody, something or a place, with the named place that it is in right behind. */
export const inPlace: RelationFinder = {
  name: "in-place",
  example: "soldiers in northern Mali; the ministry in Maputo; the harbour at Berbera",
  says: (_, { actor, recipient }) => `The phrase puts ${actor} in ${recipient}.`,
  find: (word, draft) => {
    const place = placeAt(word, draft);
    const host = place && hostOf(word, draft);
    if (host === null || host === undefined || host === word) return [];
    const from = withConjuncts(host, draft.tree).filter((at) => at < word && isHost(at, draft));
    const to = withConjuncts(word, draft.tree).filter((at) => placeAt(at, draft));
    return from.flatMap((one) =>
      to.map((at) => ({ type: "located_in" as const, word: at, from: [one], to: [at], single: true })),
    );
  },
};

/** What the place's phrase hangs on. */
function hostOf(word: number, draft: Draft): number | null {
  const { tree } = draft;
  const found = tree.words[word];
  if (found?.relation !== "nmod") return null;
  const inside = tree.dependents(word, "case").some((at) => IN.has(tree.words[at]?.lower ?? ""));
  const host = throughPartitive(found.head, tree);
  return inside && isHost(host, draft) ? host : null;
}

function isHost(word: number, draft: Draft): boolean {
  const mention = mentionAt(word, draft);
  return mention !== null && mention.head === word && HOSTS.has(mention.kind);
}
