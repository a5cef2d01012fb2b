import type { Claim } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import { incidentType } from "./incident-types.ts";
import type { IncidentType } from "./records.ts";
import { likelihood, type SparseWeights } from "./sparse-logistic.ts";

/** A claim of violence, of which an incident may be made. */
export interface Violent {
  readonly claim: Claim;
  readonly index: number;
  readonly type: IncidentType;
  readonly lemma: string;
  readonly sentence: number;
}

/** The claims of violence of a reading, in the text's order. */
export function violentClaims(reading: Reading): readonly Violent[] {
  const lemmas = new Map(reading.predicates.map(({ span, lemma }) => [span.start, lemma]));
  return reading.claims
    .flatMap((claim, index) => {
      const at = claim.predicate.start;
      const lemma = lemmas.get(at) ?? claim.predicate.text.toLowerCase();
      const type = incidentType(claim, lemma);
      const sentence = reading.sentences.findIndex(({ start, end }) => start <= at && at < end);
      return type ? [{ claim, index, type, lemma, sentence }] : [];
    })
    .sort((a, b) => a.claim.predicate.start - b.claim.predicate.start);
}

/** What speaks for and against two claims, the earlier one first, telling of one incident. */
export function pairFeatures(earlier: Violent, later: Violent, reading: Reading, text: string): readonly string[] {
  const [a, b] = [earlier.claim, later.claim];
  const between = text.slice(a.predicate.end, b.predicate.start);
  const apart = Math.min(8, later.sentence - earlier.sentence);
  const types = [earlier.type, later.type].join(" ");
  const dates = datesAgree(a, b);
  const places = placesAgree(a, b, reading);
  const done = shared(a.recipients, b.recipients);
  return [
    "bias",
    `apart ${apart}`,
    `types ${types}`,
    `types ${types} apart ${Math.min(3, apart)}`,
    `lemmas ${earlier.lemma} ${later.lemma}`,
    `same word ${earlier.lemma === later.lemma}`,
    `dates ${dates}`,
    `places ${places}`,
    `dates ${dates} places ${places}`,
    `doers ${shared(a.actors, b.actors)}`,
    `done to ${done}`,
    `done to ${done} types ${types}`,
    `crossed ${shared(a.actors, b.recipients)} ${shared(a.recipients, b.actors)}`,
    `told ${a.told_as} ${b.told_as}`,
    `modality ${a.certainty.modality} ${b.certainty.modality}`,
    `paragraphs ${Math.min(3, between.split(/\n\s*\n/).length - 1)}`,
    `paragraphs ${Math.min(3, between.split(/\n\s*\n/).length - 1)} done to ${done} places ${places}`,
    `turn ${/\b(?:meanwhile|another|other|also|elsewhere|in addition|moreover|on the other hand|previous|earlier|separate)\b/i.test(between)}`,
    `linked ${[...a.links, ...b.links].some(({ to }) => to === a.id || to === b.id)}`,
  ];
}

function shared(some: Claim["actors"], others: Claim["actors"]): string {
  if (some.length === 0 || others.length === 0) return "none given";
  return some.some(({ entity }) => entity !== null && others.some((other) => other.entity === entity))
    ? "same"
    : "other";
}

function datesAgree(a: Claim, b: Claim): string {
  if (!a.date?.start || !b.date?.start) return "open";
  return a.date.start === b.date.start
    ? "same"
    : (a.date.end ?? "") < b.date.start || (b.date.end ?? "") < a.date.start
      ? "other"
      : "overlap";
}

function placesAgree(a: Claim, b: Claim, { places }: Reading): string {
  const [first, second] = [a, b].map(({ place }) => places.find(({ id }) => id === place?.ref));
  if (!first || !second) return "open";
  if (first.name === second.name) return "same";
  if (first.country !== second.country) return "countries";
  return first.admin1 && first.admin1 === second.admin1 ? "area" : "other";
}

/** Groups of claims: each joins the group that it fits best, on average, or begins one. */
export function grouped(
  claims: readonly Violent[],
  suits: (earlier: Violent, later: Violent) => number,
  least: number,
): readonly (readonly Violent[])[] {
  const groups: Violent[][] = [];
  for (const claim of claims) {
    const fits = groups.map((group) => {
      const all = group
        .map((other) => suits(other, claim))
        .sort((a, b) => b - a)
        .slice(0, 3);
      return all.reduce((total, value) => total + value, 0) / all.length;
    });
    const best = Math.max(...fits, 0);
    const group = groups[fits.indexOf(best)];
    if (group && best >= least) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

export const pairFit =
  (weights: SparseWeights, reading: Reading, text: string) =>
  (earlier: Violent, later: Violent): number =>
    likelihood(weights, pairFeatures(earlier, later, reading, text));
