import { type Random, randomOf } from "./random.ts";
import { valuesOf, wordList } from "./words.ts";

/**
 * How often people share a family name. In 839 reports from five continents that name 2,997 people by more than one name,
 * 9.9 % bear one that the list of common names has, two of these the same one with a chance of 1 in 73; of two people
 * named in different reports 1 pair in 4,600 shares a family name, and 1 in 10,600 one that is not common.
 */
const COMMON = { share: 0.1, ofCountry: 5 } as const;

/** Draws family names: common ones, of which a country has a few that most bear, and invented ones. */
export function familyNames(seed: number): (country: string, random: Random) => string {
  const common = wordList("../../lexicon/actors/common-names.tsv").map(({ name = "" }) => capital(name));
  const families = wordList("words/surnames.tsv").map(
    ({ begins, middles, ends }) => [valuesOf(begins), ["", ...valuesOf(middles)], valuesOf(ends)] as const,
  );
  const ofCountry = new Map<string, readonly string[]>();
  return (country, random) => {
    if (random.next() < COMMON.share) {
      const own = ofCountry.get(country) ?? someOf(common, COMMON.ofCountry, randomOf(seed, "families", country));
      ofCountry.set(country, own);
      return own[random.rank(own.length)] ?? "";
    }
    return random
      .pick(families)
      .map((parts) => random.pick(parts))
      .join("");
  };
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const someOf = (names: readonly string[], count: number, random: Random) =>
  names
    .map((name) => ({ name, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ name }) => name);
