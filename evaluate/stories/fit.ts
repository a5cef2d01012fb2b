import { pairOf, SIGNS } from "../../src/resolve/stories/signs.ts";
import type { StoryWeights } from "../../src/resolve/stories/story-weights.ts";
import { fitLogistic } from "../confidence/logistic.ts";
import type { Told } from "./ecb.ts";

/**
 * Days apart are known for few reports of ECB+, whose stories lie years apart: that two came out in the same days says
 * more there than in a case on one conflict, and nothing is months apart. So these weights are set by hand.
 */
const BY_HAND: Readonly<Record<string, number>> = { "same-days": 1.5, "a-week-apart": -1, "a-month-apart": -3 };
const RIDGE = 1;
/** Of the pairs of two topics with next to no words in common, one in so many is fitted on. */
const ONE_IN = 10;
const NEXT_TO_NO_WORDS = 0.02;

interface Row {
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly right: boolean;
  readonly topics: readonly [number, number];
}

/** Pairs of reports with their signs, and whether they are one story. */
export function pairsToFit(told: readonly Told[]): readonly Row[] {
  return told.flatMap((a, i) =>
    told.slice(0, i).flatMap((b, j) => {
      const pair = pairOf(a.node.profile, b.node.profile);
      const dull = a.topic !== b.topic && (pair.likeness.terms ?? 0) < NEXT_TO_NO_WORDS;
      if (dull && (i * 31 + j * 17) % ONE_IN > 0) return [];
      const signs = SIGNS.filter(({ name }) => !(name in BY_HAND));
      const features = signs.map((sign) => [sign.name, sign.value(pair)] as const);
      return [{ features, right: a.story === b.story, topics: [a.topic, b.topic] as const }];
    }),
  );
}

/** The weights that tell stories apart best on the pairs of some topics. */
export function fitStories(rows: readonly Row[], seen: (topic: number) => boolean): StoryWeights {
  const { bias, weights } = fitLogistic(
    rows.filter(({ topics }) => topics.every(seen)),
    RIDGE,
  );
  return { base: bias, signs: new Map(Object.entries({ ...weights, ...BY_HAND })) };
}
