import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { beliefs } from "./belief.ts";
import { believedPlaces, nearScore } from "./company.ts";
import { type Container, liesIn } from "./container.ts";
import { type Context, contextOf, mainCountry, sharesOf } from "./context.ts";
import { distanceKm } from "./distance.ts";
import { prior, WEIGHTS, type Weights } from "./weights.ts";

/** One name of the report with the places that it may mean. */
export interface Name {
  readonly candidates: readonly GazetteerPlace[];
  readonly containers: readonly Container[];
  /** Whether they are only a part of the name: "Kabul" of "Kabul airport". */
  readonly inside: boolean;
  /** Whether it stands for much else: a few capitals ("WA"), "East region". */
  readonly vague: boolean;
  /** Whether it names some spot on the map, known or not: not "the West". */
  readonly somewhere: boolean;
  /** How often it is named. */
  readonly count: number;
}

/** What a name is taken to mean. Without a place the confidence is that of the country. */
export interface Choice {
  readonly place: GazetteerPlace | null;
  readonly country: string | null;
  readonly confidence: number;
}

/** Below this share of the belief nothing is chosen: of what lies between a half and this, about two in five are wrong in local papers. */
const LEAST = 0.57;
/** The share of a country in a report below which a part of a name, or a short form, does not point there. */
const LEAST_SPOKEN = 0.1;
/** The share of a country in a report from which on a name that is not known is taken to lie there; in how much evidence. */
const LEAST_SHARE = 0.6;
const LEAST_EVIDENCE = 1.5;

/** What speaks for countries from outside the names: demonyms and the dateline; and the publisher's country. */
export interface Outside {
  readonly countries: ReadonlyMap<string, number>;
  readonly publisher: string | null;
}

/** For each name what is believed of it: the place meant, or only its country, or nothing. */
export function choosePlaces(names: readonly Name[], outside: Outside, weights: Weights = WEIGHTS): Choice[] {
  const { values, context } = weighed(names, outside, weights);
  return names.map((name, i) => {
    const believed = beliefs(values[i] ?? []);
    const place = placeChosen(name, believed);
    const doubtful = name.inside || name.vague || place?.place.spelling;
    // "Medina hospital" in a report on Somalia is not in Medina; "SA" there is not South Australia.
    if (
      place &&
      (!doubtful || "KR".includes(place.place.kind) || sharesOf(place.place, i, context).country >= LEAST_SPOKEN)
    )
      return { ...place, country: place.place.country };
    return { place: null, ...(name.somewhere ? countryChosen(name, i, believed, context) : NOWHERE) };
  });
}

const NOWHERE = { country: null, confidence: 0 };

/** The country in which most candidates' belief lies, else that of which the report speaks. */
function countryChosen(
  { candidates, inside, vague }: Name,
  self: number,
  believed: readonly number[],
  context: Context,
): { country: string | null; confidence: number } {
  const among = new Map<string, number>();
  if (!inside && !vague)
    candidates.forEach(({ country }, j) => {
      if (country) among.set(country, (among.get(country) ?? 0) + (believed[j] ?? 0));
    });
  const [first] = [...among].sort(([, a], [, b]) => b - a);
  if (first && first[1] >= LEAST_SHARE) return { country: first[0], confidence: countryConfidence(first[1]) };
  const main = mainCountry(self, context);
  return main && main.share >= LEAST_SHARE && main.evidence >= LEAST_EVIDENCE
    ? { country: main.country, confidence: countryConfidence(main.share) }
    : NOWHERE;
}

/** How often a mere country of that share proved right (docs/accuracy/places.md). */
const countryConfidence = (share: number): number => rounded(0.7 + 0.28 * Math.min(1, share));

const rounded = (share: number): number => Math.round(Math.min(1, share) * 100) / 100;

/**
 * The score of every candidate of every name, and last of a place that the gazetteer lacks: first each by itself, then
 * twice in the company of the others.
 */
export function weighed(names: readonly Name[], outside: Outside, weights: Weights) {
  const base = names.map((name) => name.candidates.map((place) => alone(place, name, outside, weights)));
  let values: number[][] = base.map((scores) => [...scores, weights.unlisted]);
  let context = contextOf(names, values, outside.countries);
  for (let round = 0; round < 2; round++) {
    const company = believedPlaces(names, values);
    const known = context;
    values = names.map(({ candidates }, i) => {
      const scores = candidates.map((place, j) => {
        const { country, area } = sharesOf(place, i, known);
        // Countries lie in no area, and are named in reports from any other country.
        const told =
          place.kind === "K" ? 0 : weights.sameArea * Math.sqrt(area) + weights.near * nearScore(place, i, company);
        return (base[i]?.[j] ?? 0) + weights.sameCountry * country + told;
      });
      const main = mainCountry(i, known);
      // a dump of a whole country lacks few of its places: that another is meant, of that country, speaks for nothing then
      const isListed = candidates.some(({ from, country }) => from !== undefined && country === main?.country);
      return [...scores, weights.unlisted + (isListed ? 0 : weights.unlistedHere * (main?.share ?? 0))];
    });
    context = contextOf(names, values, outside.countries);
  }
  return { values, context };
}

/** What speaks for a place but for the report's other names. */
function alone(place: GazetteerPlace, { containers }: Name, { publisher }: Outside, weights: Weights): number {
  const where = containers.some((container) => liesIn(place, container)) ? weights.contained : weights.outside;
  const home = publisher !== null && place.country === publisher ? weights.publisher : 0;
  return prior(place, weights) + (containers.length === 0 ? 0 : where) + home;
}

/** The best candidate with the belief in it and in those that are as good as the same spot. */
function placeChosen(
  { candidates, inside }: Name,
  believed: readonly number[],
): { place: GazetteerPlace; confidence: number } | null {
  const best = believed.indexOf(Math.max(...believed));
  const place = candidates[best];
  // The last belief is in a place that is not listed.
  if (!place) return null;
  const belief = candidates.reduce(
    (sum, other, i) =>
      distanceKm(place, other) < 40 && other.country === place.country ? sum + (believed[i] ?? 0) : sum,
    0,
  );
  if (belief < LEAST) return null;
  // One small town of that name in the gazetteer is no proof that no other is meant.
  const doubt = inside ? 0.7 : "KRSCA".includes(place.kind) || place.population > 50_000 ? 0.97 : 0.87;
  return { place, confidence: rounded(belief * doubt) };
}
