/** Somewhere that something happened, as precisely as it was told. */
export interface PlacePoint {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly radius_km: number | null;
  readonly precision: string;
  /** Whether the report says so of the claim; dateline and actor are suggestions. */
  readonly stated: boolean;
}

/** How large a place of each precision is taken to be where its radius is not told, in kilometres. */
const RADIUS_KM: Readonly<Record<string, number>> = {
  site: 2,
  city: 12,
  district: 35,
  province: 110,
  country: 400,
  region: 300,
};

/** The circle in which it lies: never a bare pin. */
export const radiusOf = ({ radius_km, precision }: Pick<PlacePoint, "radius_km" | "precision">): number =>
  radius_km ?? RADIUS_KM[precision] ?? 100;

/** Kilometres as degrees of a great circle. */
export const degreesOf = (km: number): number => km / 111.2;

/** Degrees that a map shows around its points at least, so that one can tell where it lies. */
export const AROUND_DEGREES = 4;
