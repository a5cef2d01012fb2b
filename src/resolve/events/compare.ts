import type { Comparison, Feature } from "../../model/resolution.ts";
import { toldLater } from "../told-later.ts";
import { daySigns, SAME_DAY, TOO_FAR } from "./day-signs.ts";
import { linkBetween, MISSING, SAME_FROM } from "./links.ts";
import { againSigns, inOneReport, isOneReport, ONE_REPORT } from "./one-report.ts";
import { partySigns } from "./party-signs.ts";
import { placeSigns, SAME_PLACE } from "./place-signs.ts";
import type { EventProfile } from "./profile.ts";
import { BY_ITSELF, sceneSigns } from "./scene-signs.ts";
import { type Sign, sign } from "./signs.ts";
import { BEFOREHAND, type EventWeights, eventWeights, featureOf, weightOf } from "./weights.ts";
import { clauseSigns, wordSigns } from "./word-signs.ts";

/** Log-odds below which two events are different. */
const UNSURE_FROM = -1;
/** A sign that weighs no more than this speaks so strongly against it that the pair is kept as one that is not the same. */
const STRONGLY_AGAINST = -3;

/**
 * Every sign for and against two profiles being of one happening, whatever they weigh. What else their reports are about
 * stands in for a day and a place that are not told: where both are told and the same, it says nothing more.
 */
export function signsBetween(a: EventProfile, b: EventProfile): readonly Sign[] {
  const [days, places] = [daySigns(a, b), placeSigns(a, b)];
  if (isOneReport(a, b))
    return [
      sign(BEFOREHAND, 1),
      ...wordSigns(a, b),
      ...partySigns(a, b),
      ...[...days, ...places].map(inOneReport),
      ...clauseSigns(a, b),
      sign(ONE_REPORT, 1),
      ...againSigns(a, b),
    ];
  const met = days.some(({ name }) => name === SAME_DAY) && places.some(({ name }) => name === SAME_PLACE);
  return [
    sign(BEFOREHAND, 1),
    ...wordSigns(a, b),
    ...partySigns(a, b),
    ...days,
    ...places,
    ...clauseSigns(a, b),
    ...(met ? [sign(BY_ITSELF, 1)] : sceneSigns(a, b)),
    ...againSigns(a, b),
  ];
}

let byTable: ReturnType<typeof compareBy> | undefined;

/** Compares two events by the weights of the table. */
export function compareEvents(a: EventProfile, b: EventProfile): Comparison {
  byTable ??= compareBy(eventWeights());
  return byTable(a, b);
}

/**
 * Compares two events. What is foreseen and what happened, a series and one deed, are never the same: they are linked.
 * Two that would be the same but for days, place or names are kept as unsure with the score that they have, so that
 * what is tied to both does not make them one.
 */
export function compareBy(weights: EventWeights): (a: EventProfile, b: EventProfile) => Comparison {
  return (a, b) => {
    const signs = signsBetween(a, b);
    const { score, otherwise, tooFar, reason } = weighed(signs, weights);
    const features = () => featuresOf(signs, weights);
    if (a.stage !== b.stage || a.extent !== b.extent) {
      const link = tooFar ? null : linkBetween(a, b, score);
      return link ? toldLater(MISSING, "unsure", () => [link, ...features()]) : toldLater(score, "different", features);
    }
    if (score >= SAME_FROM && !tooFar && reason) return toldLater(score, "same", features);
    const unsure = score >= UNSURE_FROM || otherwise >= SAME_FROM;
    return toldLater(score, unsure ? "unsure" : "different", features);
  };
}

/** What signs add up to, and what they would without those that weigh strongly against. */
function weighed(signs: readonly Sign[], weights: EventWeights) {
  let sum = 0;
  let otherwise = 0;
  let tooFar = false;
  let reason = false;
  for (const one of signs) {
    const row = weightOf(one, weights);
    const adds = row.weight * one.value;
    sum += adds;
    if (adds > STRONGLY_AGAINST) otherwise += adds;
    if (one.name === TOO_FAR) tooFar = true;
    if (adds !== 0 && row.reason) reason = true;
  }
  return { score: rounded(sum), otherwise, tooFar, reason };
}

const featuresOf = (signs: readonly Sign[], weights: EventWeights): readonly Feature[] =>
  signs.map((one) => featureOf(one, weights)).filter(({ adds }) => adds !== 0);

/** To so many digits as every database keeps. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000;
