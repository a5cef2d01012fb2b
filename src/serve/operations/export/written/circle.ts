export type Position = readonly [longitude: number, latitude: number];

/** Rings of polygons, each closed and counterclockwise, as RFC 7946 has them. */
export type Polygons = readonly (readonly Position[])[];

const EARTH_KM = 6371.0088;
const CORNERS = 48;
const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;
const rounded = (value: number) => Math.round(value * 1e5) / 1e5;

/**
 * A circle on the globe as polygons: one, or two where it reaches over the line of change of date, which RFC 7946
 * (section 3.1.9) wants cut there. Degrees and kilometres.
 */
export function circle([longitude, latitude]: Position, radius_km: number): Polygons {
  const [distance, middle] = [radius_km / EARTH_KM, radians(latitude)];
  const corners = Array.from({ length: CORNERS }, (_, at): Position => {
    const bearing = -(2 * Math.PI * at) / CORNERS;
    const north = Math.asin(
      Math.sin(middle) * Math.cos(distance) + Math.cos(middle) * Math.sin(distance) * Math.cos(bearing),
    );
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(distance) * Math.cos(middle),
      Math.cos(distance) - Math.sin(middle) * Math.sin(north),
    );
    return [longitude + degrees(east), degrees(north)];
  });
  const whole = clipped(clipped(corners, -180, 1), 180, -1);
  const beyondEast = moved(clipped(corners, 180, 1), -360);
  const beyondWest = moved(clipped(corners, -180, -1), 360);
  return [whole, beyondEast, beyondWest].filter((ring) => ring.length > 2).map(closed);
}

/** The part of a ring on one side of a meridian: 1 east of it, -1 west (Sutherland and Hodgman). */
function clipped(ring: readonly Position[], meridian: number, side: 1 | -1): readonly Position[] {
  const inside = ([x]: Position) => (x - meridian) * side >= 0;
  return ring.flatMap((corner, at) => {
    const before = ring[(at + ring.length - 1) % ring.length] ?? corner;
    const crosses = inside(before) !== inside(corner);
    const share = (meridian - before[0]) / (corner[0] - before[0]);
    const crossing: readonly Position[] = crosses ? [[meridian, before[1] + share * (corner[1] - before[1])]] : [];
    return inside(corner) ? [...crossing, corner] : crossing;
  });
}

const moved = (ring: readonly Position[], by: number): readonly Position[] => ring.map(([x, y]) => [x + by, y]);

function closed(ring: readonly Position[]): readonly Position[] {
  const [first] = ring;
  const rounds = ring.map(([x, y]): Position => [rounded(x), rounded(y)]);
  return first ? [...rounds, [rounded(first[0]), rounded(first[1])]] : [];
}
