import type { Analysis, WordRange } from "../../analysis.ts";
import { isHyphen } from "../../hyphens.ts";
import { tellsOf } from "../../lexicon/events.ts";
import { foldName, placesNamed } from "../../lexicon/gazetteer.ts";
import { regionNamed } from "../../lexicon/regions.ts";

type Named = Pick<Analysis, "text" | "words">;

/** Words that lead to a place's name. */
const PLACING = new Set("in at from to near of outside around into across between and towards".split(" "));
const QUARTERS = /^(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/;
/** Inhabitants that make a town known without any other hint. */
const WELL_KNOWN = 100_000;
/** Words of a longest name looked up. */
const LONGEST = 3;

/** Large towns and areas that the model saw no name in, where the words before lead to a place: "in Benghazi". */
export function unseenPlaces(covered: ReadonlySet<number>, analysis: Named): readonly WordRange[] {
  const { words } = analysis;
  const found: WordRange[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isFree(first, covered, words)) continue;
    let after = first + 1;
    for (let names = 1; names < LONGEST && words[after]?.sentence === words[first]?.sentence; ) {
      const next = isFree(after, covered, words) ? after : isJoined(after, covered, words) ? after + 1 : -1;
      if (next < 0) break;
      after = next + 1;
      names++;
    }
    const range = { first, after };
    if (isKnownPlace(range, analysis)) found.push(range);
    first = after - 1;
  }
  return found;
}

function isFree(word: number, covered: ReadonlySet<number>, words: Analysis["words"]): boolean {
  const found = words[word];
  return found?.upos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(found.text) && !covered.has(word);
}

/** "Bobo-Dioulasso": a hyphen without blanks, and a name behind it. */
const isJoined = (hyphen: number, covered: ReadonlySet<number>, words: Analysis["words"]): boolean =>
  isHyphen(hyphen, words) && isFree(hyphen + 1, covered, words);

const ON_TOWNS = new Set("shelling bombing bombardment siege capture fall occupation liberation".split(" "));

/** "a strike on Kharkiv", "the shelling of Kharkiv". */
function isAimedAt(first: number, words: Analysis["words"]): boolean {
  const [deed, mark] = [words[first - 2], words[first - 1]];
  if (deed?.upos !== "NOUN") return false;
  return mark?.lower === "of" ? ON_TOWNS.has(deed.lemma) : mark?.lower === "on" && tellsOf(deed.lemma, "n", "ASSAULT");
}

const REACHES = new Set(
  "enter reach capture seize retake recapture shell bomb besiege storm liberate overrun occupy evacuate surround".split(
    " ",
  ),
);

/** "troops entered Gao" */
const isReached = (first: number, words: Analysis["words"]): boolean =>
  words[first - 1]?.upos === "VERB" && REACHES.has(words[first - 1]?.lemma ?? "");

/** Whether a name that the model leaves open is a large town or an area, by the gazetteer and the words before it. */
export function isKnownPlace({ first, after }: WordRange, { text, words }: Named): boolean {
  const before = words[first - 1]?.lower ?? "";
  if (!PLACING.has(before) && !QUARTERS.test(before) && !isAimedAt(first, words) && !isReached(first, words))
    return false;
  const name = text.slice(words[first]?.start, words[after - 1]?.end);
  const folded = foldName(name);
  if (regionNamed(folded)) return true;
  return placesNamed(folded).some(({ kind, population }) => kind === "K" || kind === "S" || population >= WELL_KNOWN);
}
