import type { StoryProfile } from "./story-profile.ts";
import type { Term } from "./story-terms.ts";

/** Ranks of two paired terms, counted from 0, add up to this at most: what tells most is paired with more. */
const RANKS = 12;
const RANKS_ACROSS = 4;
/** So many names of people and bodies are keys by themselves. */
const NAMES = 6;
const WINDOW_DAYS = 8;
const DAY = 86_400_000;

/**
 * Under which keys a report is kept: pairs of the terms that tell most, and names, within the days around its
 * publication; so that a bucket does not grow with the years of a case.
 */
export function keptUnder(profile: StoryProfile): readonly string[] {
  const window = windowOf(profile);
  const terms = rankedTerms(profile);
  if (window === null) return keysIn("undated", terms, RANKS);
  return [...keysIn(window, terms, RANKS), ...keysIn("dated", terms, RANKS_ACROSS)];
}

/** Under which keys its likes are looked for: its own window and those beside it; without a day, among all. */
export function soughtUnder(profile: StoryProfile): readonly string[] {
  const window = windowOf(profile);
  const terms = rankedTerms(profile);
  if (window === null) return [...keysIn("undated", terms, RANKS), ...keysIn("dated", terms, RANKS_ACROSS)];
  const near = [window - 1, window, window + 1].flatMap((one) => keysIn(one, terms, RANKS));
  return [...near, ...keysIn("undated", terms, RANKS_ACROSS)];
}

function windowOf({ published }: StoryProfile): number | null {
  const at = published ? Date.parse(`${published}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : Math.floor(at / DAY / WINDOW_DAYS);
}

/** The weightiest first, each once. */
function rankedTerms({ terms }: StoryProfile): readonly Term[] {
  const ranked = [...terms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [...new Map([...ranked].reverse().map((term) => [term[0], term])).values()].reverse();
}

function keysIn(window: number | string, terms: readonly Term[], ranks: number): readonly string[] {
  const pairs = terms.flatMap(([first], at) =>
    terms
      .slice(at + 1, Math.max(at + 1, ranks - at + 1))
      .map(([second]) => (first < second ? `${first} ${second}` : `${second} ${first}`)),
  );
  const names = ranks === RANKS ? terms.filter(([, , kind]) => kind === "person" || kind === "name") : [];
  // What stands before the "|" is kept together: reports of a week touch few pages of a case.
  return [...pairs, ...names.slice(0, NAMES).map(([name]) => name)].map((words) => `${window}|${words}`);
}
