import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { bearingOf, isWide, pointFrom } from "./bearings.ts";
import { candidatesOf } from "./candidates.ts";

const DIRECTION = "((?:north|south)(?:ern)?[\\s-]?(?:east|west)(?:ern)?|(?:north|south|east|west)ern|central)";
const BEFORE = new RegExp(`(?<![\\p{L}-])${DIRECTION}\\s(?:the\\s)?$`, "iu");
const WITHIN = new RegExp(`^(?:the\\s)?${DIRECTION}\\s(?:the\\s)?(?=\\p{Lu})`, "iu");

/** A name without the direction that it begins with: "eastern Libya", but not "Eastern Cape" nor "South Sudan". */
export function withoutDirection(words: string): { readonly name: string; readonly direction: string | null } {
  const match = words.match(WITHIN);
  if (!match?.[1]) return { name: words, direction: null };
  const name = words.slice(match[0].length);
  const lower = /^\p{Ll}/u.test(match[1]);
  const wide = candidatesOf(name).filter((place) => isWide(place) && (lower || "KR".includes(place.kind)));
  return wide.length > 0 && (lower || candidatesOf(words).length === 0)
    ? { name, direction: match[1] }
    : { name: words, direction: null };
}

/**
 * The part of a wide place that the word before its name, or at its beginning, tells of: "eastern Libya" lies half its reach
 * to the east and reaches a little farther than the half. The place itself where nothing tells of a part.
 */
export function partToldOf(place: GazetteerPlace, text: string, start: number, end: number): GazetteerPlace {
  const direction =
    withoutDirection(text.slice(start, end)).direction ?? text.slice(Math.max(0, start - 24), start).match(BEFORE)?.[1];
  const bearing = direction && isWide(place) ? bearingOf(direction) : null;
  if (!direction || !bearing) return place;
  const reach = place.radius ?? 0;
  return {
    ...place,
    ...pointFrom(place, bearing, reach / 2),
    name: `${direction.toLowerCase()} ${place.name}`,
    geonames: null,
    area: place.kind === "K" ? null : place.area,
    radius: Math.round(reach * 0.6),
    precision: place.kind === "K" || place.kind === "R" ? "region" : "district",
  };
}
