import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";

/** How much each piece of evidence counts, in natural logarithms of odds; set on GeoWebNews and LGL (docs/accuracy/places.md). */
export interface Weights {
  /** A country's or a wide region's name, before anything else is known. */
  readonly country: number;
  readonly region: number;
  /** First- and second-level areas and towns: for each power of ten of inhabitants, and besides. */
  readonly people: number;
  readonly area: number;
  readonly district: number;
  readonly capital: number;
  readonly seat: number;
  readonly part: number;
  /** The town that our own list of places says is meant by a name. */
  readonly listed: number;
  /** A spelling that is not the place's main one. */
  readonly spelling: number;
  /** "Tripoli, Lebanon": a place in the container that the words behind the name tell, and one outside it. */
  readonly contained: number;
  readonly outside: number;
  /** The report's other names and its demonyms are of this country, of this first-level area, near by; each a share of one. */
  readonly sameCountry: number;
  readonly sameArea: number;
  readonly near: number;
  /** A place of that name which the gazetteer lacks, and besides by the share of the country of which the report speaks most. */
  readonly unlisted: number;
  readonly unlistedHere: number;
  /** The publisher's country. */
  readonly publisher: number;
}

export const WEIGHTS: Weights = {
  country: 10,
  region: 10,
  people: 0.95,
  area: 1.6,
  district: -0.5,
  capital: 2.2,
  seat: 1.9,
  part: -2.1,
  listed: 1.5,
  spelling: -0.6,
  contained: 8,
  outside: -0.87,
  sameCountry: 1.98,
  sameArea: 4.41,
  near: 3.23,
  unlisted: 2.64,
  unlistedHere: 3.6,
  publisher: 3,
};

/** How likely a place is meant when nothing else is known. */
export function prior(place: GazetteerPlace, weights: Weights): number {
  return byKind(place, weights) + (place.spelling ? weights.spelling : 0) + (place.listed ? weights.listed : 0);
}

function byKind({ kind, population }: GazetteerPlace, weights: Weights): number {
  if (kind === "K") return weights.country;
  if (kind === "R") return weights.region;
  const size = Math.log10(population + 10) * weights.people;
  if (kind === "S") return size + weights.area;
  if (kind === "T") return size + weights.district;
  if (kind === "C") return size + weights.capital;
  if (kind === "A") return size + weights.seat;
  if (kind === "B") return size + weights.seat / 2;
  return kind === "X" ? size + weights.part : size;
}
