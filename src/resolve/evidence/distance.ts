import type { EvidencePlace } from "../../model/evidence-claim.ts";

/** Kilometres within which something told of a place may lie, by how large a thing the place is; null: no saying. */
const REACH_KM: Readonly<Record<EvidencePlace["precision"], number | null>> = {
  site: 10,
  city: 25,
  district: 60,
  province: 200,
  country: null,
  region: null,
};

/** Great-circle distance in kilometres (haversine, mean radius 6371 km); null where a coordinate is unknown. */
export function distanceKm(a: EvidencePlace, b: EvidencePlace): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * half(a.longitude, b.longitude);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether both may be said of one place: the same, one within the other, or so near that either name may be used. */
export function mayBeOnePlace(a: EvidencePlace, b: EvidencePlace): boolean {
  if (a.geonames !== null && a.geonames === b.geonames) return true;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const reaches = [REACH_KM[a.precision], REACH_KM[b.precision]];
  const apart = distanceKm(a, b);
  if (apart === null || reaches.includes(null)) return true;
  return apart <= reaches.reduce<number>((sum, km) => sum + (km ?? 0), 0);
}
