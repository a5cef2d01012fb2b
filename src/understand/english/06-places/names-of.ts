import type { Draft, DraftMention } from "../../draft.ts";
import { countryNamed } from "../../lexicon/countries.ts";
import { foldName } from "../../lexicon/gazetteer.ts";
import { candidatesOf, demonymPlace, isSomewhere, placesInside } from "./candidates.ts";
import { type Container, containerAfter } from "./container.ts";
import { datelinePlace } from "./dateline-place.ts";
import { withoutDirection } from "./part-of.ts";
import { publisherCountry } from "./publisher-country.ts";
import type { Name, Outside } from "./weigh-places.ts";

type Needed = Pick<Draft, "text" | "mentions" | "frame" | "report">;

/** The report's different names with their candidates; "X, Country" at any one of them counts for all. */
export function namesOf(
  { text, frame }: Pick<Draft, "text" | "frame">,
  mentions: readonly DraftMention[],
): Map<string, Name> {
  const names = new Map<string, LookedUp & { containers: Container[]; count: number }>();
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

type LookedUp = Pick<Name, "candidates" | "inside" | "vague" | "somewhere">;

/** "East region", "Central Province": many countries have one. */
const DIRECTION_AREA =
  /^(?:the )?(?:(?:north|south)(?:ern)?(?:[- ]?(?:east|west)(?:ern)?)?|(?:east|west)(?:ern)?|central)(?: \p{Ll}+| (?:Region|Province|State|District|Governorate))?$/iu;

/** What a name may mean; where it is unknown, what it begins or ends with. */
function lookedUp(words: string): LookedUp {
  const { name } = withoutDirection(words);
  const candidates = candidatesOf(name);
  const inside = candidates.length === 0;
  const short = /^\p{Lu}{2,3}$/u.test(name) && !candidates.some(({ kind }) => kind === "K");
  return {
    candidates: inside ? placesInside(name) : candidates,
    inside,
    vague: short || DIRECTION_AREA.test(name),
    somewhere: isSomewhere(name),
  };
}

/** "KHARTOUM" as "Khartoum": word lists know names by their capitals. */
const titleCase = (words: string): string =>
  /\p{Ll}/u.test(words) || words.length < 5
    ? words
    : words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** What speaks for countries besides the names: demonyms, the dateline, the publisher. */
export function outsideOf({ mentions, frame, report }: Needed): Outside {
  const counts = new Map<string, number>();
  const add = (code: string | null | undefined, by: number) => code && counts.set(code, (counts.get(code) ?? 0) + by);
  for (const { kind, span } of mentions) if (kind === "nationality") add(demonymPlace(span.text)?.country, 0.7);
  for (const part of frame.dateline?.place?.split(/[,/]/) ?? []) add(countryNamed(titleCase(part.trim()))?.code, 2);
  return { countries: counts, publisher: publisherCountry(report) };
}
