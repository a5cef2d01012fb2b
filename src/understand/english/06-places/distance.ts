interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const RADIUS = 6371;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points on the globe. */
export function distanceKm(a: Point, b: Point): number {
  const lat = rad(b.latitude - a.latitude);
  const lon = rad(b.longitude - a.longitude);
  const h = Math.sin(lat / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(lon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
