import { overlaps, spanOf } from "../../../model/span.ts";
import type { Place } from "../../../model/time-and-place.ts";
import type { Draft, DraftMention, DraftPlace } from "../../draft.ts";
import { countryNamed } from "../../lexicon/countries.ts";
import { areaName, foldName, type GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { candidatesOf, demonymPlace, placesInside } from "./candidates.ts";
import { type Container, containerAfter } from "./container.ts";
import { useOf } from "./use.ts";
import { type Choice, choosePlaces, type Name } from "./weigh-places.ts";

type Needed = Pick<Draft, "text" | "analysis" | "mentions" | "frame">;

/** A place for every mention of one, unresolved ones too, and for demonyms their country. */
export function findPlaces(draft: Needed): DraftPlace[] {
  const mentions = draft.mentions.filter((mention) => isPlaceName(mention) && !isFurniture(mention, draft.frame));
  const names = namesOf(draft, mentions);
  const keys = [...names.keys()];
  const chosen = choosePlaces([...names.values()], outsideCountries(draft));
  const byName = new Map(keys.map((key, i) => [key, chosen[i] ?? null]));
  const found: DraftPlace[] = [];
  for (const mention of mentions) {
    const choice =
      mention.kind === "nationality" ? demonymChoice(mention) : (byName.get(foldName(mention.span.text)) ?? null);
    if (mention.kind === "nationality" && !choice) continue;
    found.push(placeOf(`p${found.length + 1}`, mention, choice, draft));
  }
  const first = datelinePlace(draft.frame);
  if (first && !found.some(({ span }) => span.start < first.end && first.start < span.end)) {
    const choice = byName.get(foldName(first.words)) ?? null;
    const span = spanOf(draft.text, first.start, first.end);
    found.push({
      ...described(choice, span.text),
      id: `p${found.length + 1}`,
      span,
      mention: null,
      use: "literal",
      words: { first: 0, after: 0 },
    });
  }
  return found;
}

/** The dateline with the id of the place that it names. */
export function withReference(frame: Draft["frame"], places: readonly DraftPlace[]): Draft["frame"] {
  const first = datelinePlace(frame);
  const place = first && places.find(({ span }) => span.start < first.end && first.start < span.end);
  return frame.dateline && place ? { ...frame, dateline: { ...frame.dateline, ref: place.id } } : frame;
}

/** The town of a dateline, without the country behind its comma. */
function datelinePlace({ dateline }: Draft["frame"]): { words: string; start: number; end: number } | null {
  const words = dateline?.place?.split(/[,/]/)[0]?.trim();
  if (!dateline || !words) return null;
  const at = dateline.span.text.indexOf(words);
  return at < 0 ? null : { words, start: dateline.span.start + at, end: dateline.span.start + at + words.length };
}

const isPlaceName = ({ kind, form, stands_for }: DraftMention): boolean =>
  form === "name" &&
  (kind === "place" ||
    kind === "facility" ||
    kind === "nationality" ||
    (kind === "organization" && stands_for === "government"));

/** Names of writers, outlets and photographers, which the language model may take for places. */
const isFurniture = ({ span }: DraftMention, { parts, credits }: Draft["frame"]): boolean =>
  credits.some((credit) => overlaps(credit.span, span)) ||
  parts.some((part) => /^(?:credit|boilerplate)$/.test(part.kind) && overlaps(part, span));

const demonymChoice = (mention: DraftMention): Choice | null => {
  const place = demonymPlace(mention.span.text);
  return place && { place, confidence: 0.95 };
};

/** The report's different names with their candidates; "X, Country" at any one of them counts for all. */
function namesOf({ text, frame }: Needed, mentions: readonly DraftMention[]): Map<string, Name> {
  const names = new Map<
    string,
    { candidates: GazetteerPlace[]; inside: boolean; containers: Container[]; count: number }
  >();
  const add = (words: string, end: number) => {
    const key = foldName(words);
    const name = names.get(key) ?? { ...lookedUp(titleCase(words)), containers: [], count: 0 };
    name.count++;
    const container = containerAfter(text, end);
    // "Canada, Mexico, the United States" is a list: a country lies in no other, but its name may be a town's in a state.
    const listed = name.candidates.some(({ kind }) => kind === "K") && container?.country;
    if (container && !listed) name.containers.push(container);
    names.set(key, name);
  };
  for (const { kind, span } of mentions) if (kind !== "nationality") add(span.text, span.end);
  const first = datelinePlace(frame);
  if (first) add(first.words, first.end);
  return names;
}

/** What a name may mean; where it is unknown, what it begins or ends with. */
function lookedUp(words: string): { candidates: GazetteerPlace[]; inside: boolean } {
  const candidates = candidatesOf(words);
  return candidates.length > 0 ? { candidates, inside: false } : { candidates: placesInside(words), inside: true };
}

/** "KHARTOUM" as "Khartoum": word lists know names by their capitals. */
const titleCase = (words: string): string =>
  /\p{Ll}/u.test(words) || words.length < 5
    ? words
    : words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Countries that demonyms and the dateline speak for. */
function outsideCountries({ mentions, frame }: Needed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string | null | undefined, by: number) => code && counts.set(code, (counts.get(code) ?? 0) + by);
  for (const { kind, span } of mentions) if (kind === "nationality") add(demonymPlace(span.text)?.country, 0.7);
  for (const part of frame.dateline?.place?.split(/[,/]/) ?? []) add(countryNamed(titleCase(part.trim()))?.code, 2);
  return counts;
}

function placeOf(id: string, mention: DraftMention, choice: Choice | null, draft: Needed): DraftPlace {
  const told = described(choice, mention.span.text);
  return {
    ...told,
    id,
    span: mention.span,
    precision: mention.kind === "facility" && !choice ? "site" : told.precision,
    mention: mention.id,
    use: useOf(mention, draft),
    words: mention.words,
  };
}

/** What is known of the place chosen; nulls where none was. */
function described(
  choice: Choice | null,
  words: string,
): Omit<DraftPlace, "id" | "span" | "mention" | "use" | "words"> {
  const place = choice?.place;
  return {
    name: place?.name ?? words,
    geonames: place?.geonames ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    country: place?.country ?? null,
    admin1: areaName(place?.area ?? null),
    precision: precisionOf(place),
    radius_km: place ? radiusOf(place) : null,
    confidence: choice?.confidence ?? 0,
  };
}

function precisionOf(place: GazetteerPlace | undefined): Place["precision"] {
  if (!place) return "city";
  if (place.precision) return place.precision as Place["precision"];
  return ({ K: "country", S: "province", T: "district" } as const)[place.kind as "K" | "S" | "T"] ?? "city";
}

/** Kilometres that the name reaches; a town's grows with its people. */
const radiusOf = ({ radius, population }: GazetteerPlace): number =>
  radius ?? Math.max(1, Math.round(Math.sqrt(population / 10_000)));
