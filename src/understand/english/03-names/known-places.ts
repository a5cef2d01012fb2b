import type { Analysis, WordRange } from "../../analysis.ts";
import { foldName, placesNamed } from "../../lexicon/gazetteer.ts";

/** Words that lead to a place's name. */
const PLACING = new Set("in at from to near of outside around into across between and towards".split(" "));
const QUARTERS = /^(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/;
/** Inhabitants that make a town known without any other hint. */
const WELL_KNOWN = 100_000;
/** Words of a longest name looked up. */
const LONGEST = 3;

/** Large towns and areas that the model saw no name in, where the words before lead to a place: "in Benghazi". */
export function unseenPlaces(covered: ReadonlySet<number>, { words }: Pick<Analysis, "words">): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isFree(first, covered, words)) continue;
    let after = first + 1;
    while (
      after < first + LONGEST &&
      isFree(after, covered, words) &&
      words[after]?.sentence === words[first]?.sentence
    )
      after++;
    const range = { first, after };
    if (isKnownPlace(range, { words })) found.push(range);
    first = after - 1;
  }
  return found;
}

function isFree(word: number, covered: ReadonlySet<number>, words: Analysis["words"]): boolean {
  const found = words[word];
  return found?.upos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(found.text) && !covered.has(word);
}

/** Whether a name that the model leaves open is a large town or an area, by the gazetteer and the words before it. */
export function isKnownPlace({ first, after }: WordRange, { words }: Pick<Analysis, "words">): boolean {
  const before = words[first - 1]?.lower ?? "";
  if (!PLACING.has(before) && !QUARTERS.test(before)) return false;
  const name = words
    .slice(first, after)
    .map(({ text }) => text)
    .join(" ");
  return placesNamed(foldName(name)).some(
    ({ kind, population }) => kind === "K" || kind === "S" || population >= WELL_KNOWN,
  );
}
