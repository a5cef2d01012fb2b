import type { Claim } from "../../../../model/claim.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { Place } from "../../../../model/time-and-place.ts";
import { onOneLine } from "../wrap.ts";

/** Where a claim says it was: "in Omdurman", "near El Fasher"; "" where the report does not say it of this claim. */
export function placeWords(claim: Claim, reading: Reading): string {
  const place = reading.places.find(({ id }) => id === claim.place?.ref);
  if (!place || claim.place?.how !== "stated") return "";
  const phrase = reading.mentions.find(({ id }) => id === place.mention)?.phrase.text ?? "";
  const the =
    /^the\s/i.test(phrase) && phrase.toLowerCase().startsWith(`the ${place.span.text.toLowerCase()}`) ? "the " : "";
  return `${PREPOSITION[claim.place.relation](place)} ${the}${placeName(place)}`;
}

const PREPOSITION = {
  at: ({ precision }: Place) => (precision === "site" ? "at" : "in"),
  near: () => "near",
  between: () => "around",
  border: () => "on the border of",
  offset: () => "near",
} as const;

/** The place as written, unless that is in capitals (a dateline). */
export function placeName({ span }: Pick<Place, "span">): string {
  const written = onOneLine(span.text);
  const loud = written.length > 3 && written === written.toUpperCase();
  return loud
    ? written
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : written;
}
