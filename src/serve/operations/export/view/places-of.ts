import type { ClaimOut, PlaceOut } from "./out.ts";

const HOW = ["stated", "dateline", "actor"] as const;

/** The places that claims give for what they tell, each once: those stated first, the most exact first. */
export function placesOf(claims: readonly ClaimOut[]): readonly PlaceOut[] {
  const places = new Map<string, PlaceOut>();
  for (const { line, evidence, reading } of claims) {
    const how = line.place?.how;
    const place = reading.places.find(({ id }) => id === evidence.claim.place?.ref);
    if (!how || !place) continue;
    const { name, country, admin1, geonames, latitude, longitude, precision } = place;
    const radius_km = evidence.claim.place?.radius_km ?? place.radius_km;
    const out = { name, country, admin1, geonames, latitude, longitude, radius_km, precision, how };
    places.set(JSON.stringify(out), out);
  }
  return [...places]
    .sort(([a, x], [b, y]) => HOW.indexOf(x.how) - HOW.indexOf(y.how) || size(x) - size(y) || (a < b ? -1 : 1))
    .map(([, place]) => place);
}

/** What cannot be found on a map comes last; a thing without a radius is a point of its sort. */
const LARGE: Readonly<Record<string, number>> = {
  site: 1,
  city: 5,
  district: 50,
  province: 150,
  country: 600,
  region: 300,
};
const size = ({ latitude, radius_km, precision }: PlaceOut): number =>
  latitude === null ? 1e6 : (radius_km ?? LARGE[precision] ?? 1e3);
