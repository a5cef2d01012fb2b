import { countryNamed } from "./countries.ts";
import { foldName, placesNamed } from "./gazetteer.ts";
import { regionNamed } from "./regions.ts";

/** Whether a town of some size, a country or a region is called so. */
export function gazetteerKnows(name: string): boolean {
  const folded = foldName(name);
  if (!folded) return false;
  return (
    countryNamed(name) !== null ||
    regionNamed(folded) !== null ||
    placesNamed(folded).some(({ kind, population }) => "SCA".includes(kind) || (kind !== "T" && population >= 20_000))
  );
}
