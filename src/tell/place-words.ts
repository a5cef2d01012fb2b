import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { Place } from "../model/time-and-place.ts";
import { lookupOf } from "./lookup.ts";
import { onOneLine } from "./on-one-line.ts";

/** Where a claim says it was: "in Omdurman", "near El Fasher"; "" where the report does not say it of this claim, or said it already. */
export function placeWords(claim: Claim, core: string, reading: Reading): string {
  const place = lookupOf(reading).place(claim.place?.ref);
  if (!place || claim.place?.how !== "stated") return "";
  const phrase = onOneLine(lookupOf(reading).mention(place.mention)?.phrase.text ?? "");
  const name = shownName(place, phrase);
  const isSaid = [name.replace(/^the /, ""), place.span.text, townIn(name)].some((words) =>
    core.toLowerCase().includes(words.toLowerCase()),
  );
  return !name || isSaid ? "" : `${PREPOSITION[claim.place.relation](place)} ${name}`;
}

/** The name with its article; of what has none the report's own words, if they are few and nobody speaks in them. */
function shownName(place: Place, phrase: string): string {
  const name = placeName(place);
  if (!/^\p{Lu}/u.test(name))
    return phrase.split(" ").length <= 4 && !/^(?:my|our|your|his|her|its|their)\b/i.test(phrase) ? phrase : "";
  return phrase.toLowerCase().startsWith(`the ${name.toLowerCase()}`) ? `the ${name}` : name;
}

/** "Mogadishu" of "Mogadishu checkpoint": who says where in the town it was need not say the town again; else the name. */
const townIn = (name: string): string =>
  SPOTS.test(name) ? (name.match(/^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*(?= \p{Ll})/u)?.[0] ?? name) : name;

/** "the southern border", not "Ivory Coast". */
const LINES = /^(?=\p{Ll}).*\b(?:border|coast|front|frontier|crossing|junction|road|highway|street|square|shore)\b/u;
/** "the Line of Control". */
const FRONTS = /\bLine(?: of \p{Lu}\p{L}+)?$/u;
/** "Mogadishu checkpoint", though no more is known of it than its town. */
const SPOTS =
  /\b(?:checkpoint|crossing|junction|roundabout|airport|airfield|hospital|clinic|base|barracks|prison|jail|bridge|station|embassy|consulate|mosque|church|cathedral|school|university|market|stadium|dam|mine|refinery|port|post|outpost|gate|hotel|factory|plant|ministry|parliament|palace|courthouse|headquarters)$/u;

const PREPOSITION = {
  at: ({ precision, name }: Place) => {
    if (FRONTS.test(name)) return "along";
    return precision === "site" || LINES.test(name) || SPOTS.test(name) ? "at" : "in";
  },
  near: () => "near",
  between: () => "around",
  border: () => "on the border of",
  offset: () => "near",
} as const;

/** The place as written, unless that is no name ("the city") or in capitals (a dateline). */
export function placeName({ name, span }: Pick<Place, "name" | "span">): string {
  const written = onOneLine(/\p{Lu}/u.test(span.text) ? span.text : name);
  const loud = /\p{Lu}{4}/u.test(written) && written === written.toUpperCase();
  return loud
    ? written
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : written;
}
