import type { Draft } from "../../../../draft.ts";
import { relationEntries } from "../../../../lexicon/relations.ts";
import { mentionAt } from "../../parties.ts";
import { throughPartitive, withConjuncts } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";
import { placeAt } from "../place-at.ts";
import { isOffice } from "./office.ts";

const IN = new Set("in at inside within across throughout on".split(" "));
const AT_WHOM = new Set(["against", "of", "on", "with"]);
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
  const preposition = tree.dependents(word, "case").find((at) => IN.has(tree.words[at]?.lower ?? ""));
  if (preposition === undefined) return null;
  const host = throughPartitive(found.head, tree);
  return isHost(host, draft) ? host : besideDeed(found.head, preposition, draft);
}

/** "the campaign against the rebels in Mali": whoever stands between the deed and the place is there. */
function besideDeed(deed: number, preposition: number, draft: Draft): number | null {
  const { tree } = draft;
  const beside = tree
    .dependents(deed, "nmod")
    .find((at) => at < preposition && tree.subtree(at).after === preposition && isHost(at, draft));
  const against =
    beside !== undefined && tree.dependents(beside, "case").some((at) => AT_WHOM.has(tree.words[at]?.lower ?? ""));
  return against ? beside : null;
}

function isHost(word: number, draft: Draft): boolean {
  const mention = mentionAt(word, draft);
  return mention !== null && mention.head === word && HOSTS.has(mention.kind) && !isDeed(word, draft);
}

/** "campaign", "alliance": nouns that tell of something between two rather than of somebody. */
function isDeed(word: number, { analysis }: Draft): boolean {
  const found = analysis.words[word];
  const listed = found?.upos === "NOUN" ? (relationEntries().get(found.lemma) ?? []) : [];
  return listed.some((entry) => entry.word.pos === "n" && !isOffice(entry) && entry.actor[0] === "0");
}
