import { countryNamed } from "../../lexicon/countries.ts";
import { foldName, type GazetteerPlace, placesNamed } from "../../lexicon/gazetteer.ts";
import { statesNamed } from "../../lexicon/states.ts";

/** What the words behind a name say it lies in: "Tripoli, Lebanon", "Paris, Texas", "Aleppo province, Syria". */
export interface Container {
  readonly country: string | null;
  /** Codes of the first-level areas of that name. */
  readonly areas: readonly string[];
}

const AFTER =
  /^(?:\s\([A-Z][\w. ]{1,20}\))?(?:,|\s(?:in|of))\s+(?:(?:the|in|northern|southern|eastern|western|central|north|south|east|west)\s+){0,2}(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})/u;

export function containerAfter(text: string, end: number): Container | null {
  const match = text.slice(end, end + 90).match(AFTER);
  if (!match?.[1]) return null;
  const words = match[1].split(/\s+/);
  for (let n = words.length; n > 0; n--) {
    const found = containerNamed(words.slice(0, n).join(" "));
    if (found) return found;
  }
  return null;
}

function containerNamed(words: string): Container | null {
  const country = countryNamed(words.replace(/\.$/, ""))?.code ?? null;
  const areas = placesNamed(foldName(words)).filter(({ kind, area }) => kind === "S" && area);
  const codes = [...statesNamed(words, true), ...areas].flatMap(({ area }) => area ?? []);
  return country || codes.length > 0 ? { country, areas: codes } : null;
}

/** Whether a candidate lies in the container. */
export function liesIn(place: GazetteerPlace, { country, areas }: Container): boolean {
  return (
    (country !== null && place.country === country && place.kind !== "K") ||
    (place.area !== null && areas.includes(place.area) && place.kind !== "S")
  );
}
