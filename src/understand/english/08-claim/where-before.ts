import type { Draft } from "../../draft.ts";
import { countryOfCapital } from "../../lexicon/countries.ts";
import { tellsOf } from "../../lexicon/events.ts";
import { afterPreposition } from "./syntax.ts";

const AT_PLACES = new Set(
  "blast explosion bombing shooting massacre attack ambush rally march protest demonstration vigil rampage".split(" "),
);
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

const STRUCTURES = new Set(
  "embassy consulate church mosque temple synagogue cathedral hospital clinic school hotel airport market university palace station pipeline dam bridge bus train ferry airliner".split(
    " ",
  ),
);

/** What is hit, and does nothing by itself. */
export const isStructure = (lower: string): boolean => STRUCTURES.has(lower) || STRUCTURES.has(lower.replace(/s$/, ""));

/** "the U.S. Embassy blasts", "the hospital attack": a building before a deed of violence is what was hit. */
export function struckBefore(deed: number, tree: Draft["tree"]): readonly number[] {
  const word = tree.words[deed];
  if (word?.upos !== "NOUN" || !tellsOf(word.lemma, "n", "ASSAULT")) return [];
  return tree.dependents(deed, "compound").filter((at) => isStructure(tree.words[at]?.lower ?? ""));
}
