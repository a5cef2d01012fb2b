import type { Draft, DraftMention, DraftPlace } from "../../../draft.ts";
import { firstByKey } from "../../../tables.ts";
import { mentionAt } from "../parties.ts";

/** The named place that a word heads. */
export function placeAt(word: number, draft: Draft): DraftMention | null {
  const mention = mentionAt(word, draft);
  if (mention?.head !== word || mention.form !== "name") return null;
  return mention.kind === "place" || mention.kind === "facility" ? mention : null;
}

const placeOfMention = firstByKey((place: DraftPlace) => place.mention);
const FINE = ["site", "city", "district", "province", "region", "country"];
/** The size of a country. */
export const COUNTRY = FINE.indexOf("country");

/** How large a named place is, by the gazetteer; -1 where that does not know it. */
export function sizeOf({ id }: DraftMention, { places }: Draft): number {
  const place = placeOfMention(places, id);
  return place && (place.geonames !== null || place.country !== null) ? FINE.indexOf(place.precision) : -1;
}
