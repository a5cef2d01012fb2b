import type { Draft, DraftMention } from "../../../../draft.ts";
import { relationEntries } from "../../../../lexicon/relations.ts";
import { mentionAt } from "../../parties.ts";
import { throughPartitive } from "../../partitives.ts";
import { withConjuncts } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";
import { phraseEndingBefore } from "../mention-tables.ts";
import { COUNTRY, placeAt, sizeOf } from "../place-at.ts";
import { isOffice } from "./office.ts";

const IN = new Set("in at inside within across throughout on".split(" "));
/** Behind a verb too these say where those are whom it is done to. */
const WITHIN = new Set(["across", "inside", "within", "throughout"]);
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
    const from = withConjuncts(host, draft.tree).filter(
      (at) => at < word && isHost(at, draft) && place !== null && fits(at, place, draft),
    );
    const to = withConjuncts(word, draft.tree).filter((at) => placeAt(at, draft));
    return from.flatMap((one) =>
      to.map((at) => ({ type: "located_in" as const, word: at, from: [one], to: [at], single: true })),
    );
  },
};

/** What the place's phrase hangs on; where that is nobody, whoever stands right before it. */
function hostOf(word: number, draft: Draft): number | null {
  const { tree } = draft;
  const found = tree.words[word];
  const preposition = tree.dependents(word, "case").find((at) => IN.has(tree.words[at]?.lower ?? ""));
  if (!found || preposition === undefined) return null;
  const within = WITHIN.has(tree.words[preposition]?.lower ?? "");
  if (found.relation !== "nmod" && !(found.relation === "obl" && within)) return null;
  const host = throughPartitive(found.head, tree);
  return isHost(host, draft) ? host : besideDeed(found.head, preposition, draft);
}

/** "the campaign against the rebels in Mali", "aid to civilians in Gao", "helps people across Mali". */
function besideDeed(deed: number, preposition: number, draft: Draft): number | null {
  const beside = phraseEndingBefore(draft.mentions, preposition);
  return beside && draft.tree.under(beside.head, deed) && isHost(beside.head, draft) ? beside.head : null;
}

/** "talks of the United States and Oman in Muscat", "a meeting in Muscat on Yemen": no country lies in a town, nothing on a country. */
function fits(host: number, place: DraftMention, draft: Draft): boolean {
  const inner = placeAt(host, draft);
  const [own, around] = [inner ? sizeOf(inner, draft) : -1, sizeOf(place, draft)];
  const on = draft.tree.dependents(place.head, "case").some((at) => draft.tree.words[at]?.lower === "on");
  if (on && around === COUNTRY) return false;
  return own < 0 || around < 0 || own < around;
}

/** "More than 200 people in Chad" are counted there by what happened to them, and are nobody in particular. */
function isHost(word: number, draft: Draft): boolean {
  const mention = mentionAt(word, draft);
  if (draft.tree.dependents(word, "nummod").length > 0) return false;
  return mention !== null && mention.head === word && HOSTS.has(mention.kind) && !isDeed(word, draft);
}

/** "campaign", "alliance": nouns that tell of something between two rather than of somebody. */
function isDeed(word: number, { analysis }: Draft): boolean {
  const found = analysis.words[word];
  const listed = found?.upos === "NOUN" ? (relationEntries().get(found.lemma) ?? []) : [];
  return listed.some((entry) => entry.word.pos === "n" && !isOffice(entry) && entry.actor[0] === "0");
}
