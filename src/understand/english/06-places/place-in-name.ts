import type { DraftPlace } from "../../draft.ts";
import { foldName } from "../../lexicon/gazetteer.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { sectorsOfWord } from "../../lexicon/sector-words.ts";
import { onceFor } from "../../tables.ts";
import { candidatesOf } from "./candidates.ts";

/** Inhabitants of the smallest town that a body's name is believed to name. */
const LEAST = 50_000;
/** Words of bodies' names that are names of towns as well. */
const NO_PLACE = new Set(
  "independence liberty union victory progress concord concordia enterprise phoenix hope justice unity freedom national international new global standard future star royal imperial central united media mission peace".split(
    " ",
  ),
);
/** Such a body bears the name of anything but where it is. */
const PARTS = 3;

/** The country of the town or region that a body's name begins or ends with: "Madras High Court", "University of Mosul". */
export function placeInName(name: string, places: readonly DraftPlace[]): { country: string; by: string } | null {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 8) return null;
  for (let size = Math.min(PARTS, words.length - 1); size > 0; size--)
    for (const piece of [words.slice(0, size), words.slice(-size)]) {
      const by = piece.join(" ").replace(/['’]s?$/, "");
      if (!/^\p{Lu}/u.test(by) || isCommon(by)) continue;
      const country = countryOfPlace(by, places);
      if (country) return { country, by };
    }
  return null;
}

function isCommon(words: string): boolean {
  const lower = words.toLowerCase();
  if (lower.includes(" ")) return lower.split(" ").every((word) => isCommon(word));
  return (
    NO_PLACE.has(lower) ||
    actorNoun(lower) !== null ||
    actorNoun(lower.replace(/s$/, "")) !== null ||
    sectorsOfWord(lower).length > 0
  );
}

/** Countries of the report's places, under their names and the words for them; of two the first. */
const countriesByName = onceFor((places: readonly DraftPlace[]) => {
  const table = new Map<string, string>();
  for (const { country, name, span } of places) {
    for (const folded of [foldName(name), foldName(span.text)])
      if (country && !table.has(folded)) table.set(folded, country);
  }
  return table;
});

/** As the report means it elsewhere, else the largest place of that name, if it is of some size. */
function countryOfPlace(words: string, places: readonly DraftPlace[]): string | null {
  const folded = foldName(words);
  const meant = countriesByName(places).get(folded);
  if (meant) return meant;
  const best = candidatesOf(words)[0];
  if (!best || !("KRSCA".includes(best.kind) || best.population >= LEAST)) return null;
  return best.country;
}
