import type { Draft, DraftPlace } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";

type Needed = Pick<Draft, "tree">;

/** Short names of countries that stand where others have an adjective. */
const ADJECTIVAL = new Set(["us", "u.s.", "u.s", "uk", "u.k.", "u.k"]);

/** "a U.S. air strike" is an American one, wherever; "the Gaza strike" was in Gaza. */
export function standsAsAdjective(head: number, word: number, { tree }: Needed): boolean {
  const { relation = "", lower = "", head: above = -1 } = tree.words[head] ?? {};
  return (relation === "compound" || relation === "amod") && above === word && ADJECTIVAL.has(lower);
}

/** "the bombings of U.S. embassies": a country before what it has abroad tells whose that is, not where. */
export function isWhose(place: DraftPlace, head: number, { tree }: Needed): boolean {
  const { relation = "", head: above = -1 } = tree.words[head] ?? {};
  const isBefore = /^(?:compound|amod)/.test(relation) && place.precision === "country";
  return isBefore && objectClass("abroad")?.words.has(tree.words[above]?.lemma ?? "") === true;
}
