import type { Entity } from "../../src/model/mention.ts";
import type { Place } from "../../src/model/time-and-place.ts";
import { nounIn } from "./atoms.ts";
import type { Sample } from "./bank.ts";
import { type Random, randomOf } from "./random.ts";
import { valuesOf, wordList } from "./words.ts";
import { type Body, type City, type Country, MOST, type Person, type World } from "./world.ts";

/** One happening: who, where and when, whatever report tells of it. The words of samples stand for its people and places. */
export interface Story {
  readonly number: number;
  /** The day of its first report. */
  readonly day: string;
  country(place: number): Country;
  city(place: number): City;
  person(place: number): Person;
  body(place: number): Body;
  /** What a word for people or things is told as. */
  noun(word: string, kind: "people" | "things"): string;
  /** A number told in a sample, as this story has it; the source may tell another. */
  count(number: number, rival: number): number;
}

export function storyOf(world: World, seed: number, number: number, day: string): Story {
  const drawn = <T>(what: string, draw: (random: Random, place: number) => T) => {
    const known = new Map<number, T>();
    return (place: number): T => {
      const there = known.get(place);
      if (there !== undefined) return there;
      const made = draw(randomOf(seed, "story", number, what, place), place);
      known.set(place, made);
      return made;
    };
  };
  const country = drawn("country", (random) => at(world.countries, random.rank(world.countries.length)));
  const factor = 0.5 + 2 * randomOf(seed, "story", number, "factor").next();
  return {
    number,
    day,
    country,
    city: drawn("city", (random, place) => {
      const { cities } = country(place === 0 ? 0 : random.below(2));
      return at(cities, random.rank(cities.length, 0.7));
    }),
    person: drawn("person", (random) => world.person(country(random.below(2)), random.rank(MOST.people, 0.8))),
    body: drawn("body", (random) => world.body(country(random.below(2)), random.rank(MOST.bodies, 0.9))),
    noun: (word, kind) => {
      const isPlural = word.endsWith("s");
      const noun = randomOf(seed, "story", number, "noun", isPlural ? word.slice(0, -1) : word).pick(NOUNS[kind]);
      return isPlural ? `${noun}s` : noun;
    },
    count: (told, rival) => Math.max(2, Math.round(told * factor) + rival),
  };
}

const NOUNS = Object.fromEntries(
  wordList("words/nouns.tsv").map(({ kind, words }) => [kind, valuesOf(words)]),
) as Readonly<Record<"people" | "things", readonly string[]>>;

function at<T>(list: readonly T[], place: number): T {
  const one = list[place % list.length];
  if (one === undefined) throw new RangeError("The list is empty.");
  return one;
}

/** How the words of a sample are told in a story. */
export interface Recast {
  readonly story: Story;
  /** The words for an entity in place of these; null where they stay. */
  wordsFor(entity: string, words: string): string | null;
  /** The country in place of one: that of whoever stands for the entity, where one is told as another. */
  countryFor(code: string | null, entity?: string | null): string | null;
  /** The town in place of one that a sample has found. */
  cityFor(place: Place): City;
  /** Names and countries in a sentence of ours ("“Mogadishu” lies in Somalia"). */
  inSentence(sentence: string): string;
}

export function recastOf(sample: Sample, story: Story): Recast {
  const { entities, mentions, places } = sample.reading;
  const codes = [
    ...new Set([...entities, ...places].flatMap(({ country }) => (country && COUNTRIES.has(country) ? country : []))),
  ];
  const countryOf = (code: string | null) => {
    const place = codes.indexOf(code ?? "");
    return place < 0 ? null : story.country(place);
  };
  const spots = [...new Set(places.flatMap((place) => spotOf(place) ?? []))];
  const placeOf = new Map(entities.map((entity) => [entity.id, places.find(({ id }) => id === entity.place) ?? null]));
  const numbers = { person: 0, body: 0 };
  const cast = new Map<string, Told>();
  const inCountries = (words: string) =>
    codes.reduce((all, code) => {
      const [old, now] = [COUNTRIES.get(code), countryOf(code)];
      if (!old || !now) return all;
      return all.replaceAll(wordRegExp(old.demonyms), now.demonym).replaceAll(wordRegExp(old.names), now.name);
    }, words);
  for (const entity of entities) {
    const names = mentions.filter((one) => one.entity === entity.id && one.form === "name");
    if (names.length === 0) continue;
    cast.set(
      entity.id,
      toldAs(entity, { story, countryOf, inCountries, numbers, spot: spotOf(placeOf.get(entity.id)), spots }),
    );
  }
  const wordsFor = (entity: string, words: string) => cast.get(entity)?.words(words) ?? null;
  const nouns = mentions.flatMap(nounIn).flatMap(({ start, end, stands }) => {
    const word = sample.report.text.slice(start, end);
    return "noun" in stands ? [[word, story.noun(word, stands.noun)] as const] : [];
  });
  const names = mentions
    .filter(({ form }) => form === "name")
    .flatMap(({ entity, span }) => {
      const now = wordsFor(entity, span.text);
      return now === null || now === span.text ? [] : [[span.text, now] as const];
    });
  const replaced = new Map([...nouns, ...names.reverse()]);
  const pattern = wordRegExp([...replaced.keys()]);
  return {
    story,
    wordsFor,
    countryFor: (code, entity) =>
      code === null ? null : (cast.get(entity ?? "")?.country ?? countryOf(code)?.code ?? code),
    cityFor: (place) => story.city(Math.max(0, spots.indexOf(spotOf(place) ?? ""))),
    inSentence: (sentence) =>
      replaced.size === 0 ? sentence : sentence.replace(pattern, (old) => replaced.get(old) ?? old),
  };
}

/** Places that lie at one spot, or have one name where none was found, are one town; a country is none. */
const spotOf = (place: Place | null | undefined): string | null =>
  !place || place.precision === "country"
    ? null
    : place.latitude === null
      ? place.name
      : `${place.latitude} ${place.longitude}`;

interface About {
  readonly story: Story;
  readonly countryOf: (code: string | null) => Country | null;
  readonly inCountries: (words: string) => string;
  readonly numbers: { person: number; body: number };
  readonly spot: string | null;
  readonly spots: readonly string[];
}

/** How an entity is told. */
interface Told {
  /** The words in place of its own; null where they stay. */
  readonly words: (words: string) => string | null;
  /** The country of whom it is told as; null where its own is told as another. */
  readonly country: string | null;
}

/** How the names of one entity are told; each person and body of a sample is one of the story's. */
function toldAs(entity: Entity, about: About): Told {
  const { story, countryOf, inCountries, numbers } = about;
  const country = countryOf(entity.country);
  const only = (words: Told["words"]): Told => ({ words, country: null });
  if (entity.kind === "person") {
    const person = story.person(numbers.person++);
    const words = (old: string) => (!old.includes(" ") && entity.name.includes(" ") ? person.surname : person.full);
    return { words, country: person.country };
  }
  if (entity.kind === "nationality")
    return only((words) => (country ? country.demonym + (/s$/.test(words) ? "s" : "") : null));
  if (entity.kind === "place") {
    const old = COUNTRIES.get(entity.country ?? "");
    if (country && old?.names.includes(entity.name)) return only(() => country.name);
    if (about.spot === null) return only(() => null);
    const city = story.city(about.spots.indexOf(about.spot));
    return { words: () => city.name, country: city.country };
  }
  if (entity.kind !== "organization" || (entity.country !== null && !country) || AGENCIES.has(entity.name))
    return { words: () => null, country: entity.country };
  const own = inCountries(entity.name);
  if (own !== entity.name) return only(inCountries);
  const body = story.body(numbers.body++);
  const words = (old: string) => (/^\p{Lu}{2,6}$/u.test(old) && old !== entity.name ? body.acronym : body.name);
  return { words, country: body.country };
}

const listed = (row: Readonly<Record<string, string>>, ...columns: readonly string[]) =>
  columns.flatMap((column) => (row[column] ?? "").split("|").filter(Boolean));
const COUNTRIES: ReadonlyMap<string, { readonly names: readonly string[]; readonly demonyms: readonly string[] }> =
  new Map(
    wordList("../../lexicon/countries.tsv").map((row) => [
      row.code ?? "",
      { names: listed(row, "name", "variants", "capitals"), demonyms: listed(row, "demonyms") },
    ]),
  );
const AGENCIES: ReadonlySet<string> = new Set(
  ["agencies", "outlets"].flatMap((list) => wordList(`../../lexicon/${list}.tsv`).flatMap((row) => Object.values(row))),
);

function wordRegExp(words: readonly string[]): RegExp {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return escaped.length === 0
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
