import type { Draft } from "../../draft.ts";
import { countryOfCapital } from "../../lexicon/countries.ts";
import { afterPreposition } from "./syntax.ts";

const AT_PLACES = new Set("blast explosion bombing shooting massacre attack ambush".split(" "));
const ON_CITIES = new Set("attack strike airstrike raid shelling bombardment siege assault clash riot".split(" "));
/** Countries whose short name is its own adjective. */
const ADJECTIVES = new Set(["us", "u.s.", "uk", "u.k.", "uae"]);

/**
 * "died in a Burkina Faso attack", "the Somalia blast": a country's name before such a deed tells where; "Kenyan" would tell who. So does a city's
 * before more of them, though it may stand for a government: "the Damascus air strike".
 */
export function isWhere(head: number, { tree }: Pick<Draft, "tree">): boolean {
  const { relation, upos, text = "", lower = "", head: above = -1 } = tree.words[head] ?? {};
  const deed = tree.words[above];
  if (relation !== "compound" || upos !== "PROPN" || ADJECTIVES.has(lower)) return false;
  const onCity = ON_CITIES.has(deed?.lemma ?? "") && countryOfCapital(text) !== null;
  if (!AT_PLACES.has(deed?.lemma ?? "") && !onCity) return false;
  const aimed = ["on", "against", "at"].some((preposition) => afterPreposition(above, preposition, tree).length > 0);
  return !aimed && (deed?.lemma !== "attack" || onCity || tree.dependents(above, "case").length > 0);
}
