import type { Comparison, Feature } from "../../model/resolution.ts";
import { type Room, timeless } from "../room.ts";
import { toldLater } from "../told-later.ts";
import { pairOf, SIGNS } from "./signs.ts";
import { keptUnder, soughtUnder } from "./story-keys.ts";
import type { StoryProfile } from "./story-profile.ts";
import { type StoryWeights, storyWeights } from "./story-weights.ts";

const SAME_FROM = 0;
const UNSURE_FROM = -3;
/** A sign that adds less is not told. */
const WORTH_TELLING = 0.1;

/** Which reports tell of the same happening. */
export const STORIES: Room<StoryProfile> = storiesRoom();

/** The room with other weights, for fitting them. */
export function storiesRoom(weights?: StoryWeights): Room<StoryProfile> {
  return {
    name: "stories",
    keysOf: (profile) => ({ ...timeless([]), hints: keptUnder(profile) }),
    seeksOf: (profile) => ({ ...timeless([]), hints: soughtUnder(profile) }),
    compare: (a, b) => compare(a, b, weights ?? storyWeights()),
    linkage: "average",
    joinsAt: -2,
    missing: -3,
    coherence: { from: 4, drop: 2 },
    cells: { most: 100, levels: Array.from({ length: 30 }, (_, step) => SAME_FROM + 0.4 * step) },
  };
}

function compare(a: StoryProfile, b: StoryProfile, weights: StoryWeights): Comparison {
  const pair = pairOf(a, b);
  const adds = SIGNS.map((sign) => sign.value(pair) * (weights.signs.get(sign.name) ?? 0));
  const score = rounded(adds.reduce((sum, one) => sum + one, weights.base));
  if (score < UNSURE_FROM) return { score, verdict: "different", features: [] };
  return toldLater(score, score >= SAME_FROM ? "same" : "unsure", () =>
    SIGNS.flatMap((sign, at): readonly Feature[] => {
      const one = adds[at] ?? 0;
      if (Math.abs(one) < WORTH_TELLING) return [];
      return [{ name: sign.name, adds: rounded(one), says: sign.says(pair) }];
    }),
  );
}

const rounded = (number: number) => Math.round(number * 1000) / 1000;
