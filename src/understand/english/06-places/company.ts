import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { beliefs } from "./belief.ts";
import { distanceKm } from "./distance.ts";

/** At this distance company counts for a third. */
const NEAR_KM = 120;
/** How many names are looked at for company; a list of all the world's towns must not take for ever. */
const COMPANY = 80;

export interface Believed {
  readonly place: GazetteerPlace;
  readonly belief: number;
}

/** What each name is believed to mean so far, countries and wide regions left out. */
export function believedPlaces(
  names: readonly { readonly candidates: readonly GazetteerPlace[] }[],
  all: readonly (readonly number[])[],
): (readonly Believed[])[] {
  return names.slice(0, COMPANY).map(({ candidates }, i) => {
    const shares = beliefs(all[i] ?? []);
    return candidates.flatMap((place, j) => {
      const belief = shares[j] ?? 0;
      return belief >= 0.05 && !"KR".includes(place.kind) ? [{ place, belief }] : [];
    });
  });
}

/** How much company a place has, 0 to 1: other names of the report that are believed to lie near by. */
export function nearScore(place: GazetteerPlace, self: number, company: readonly (readonly Believed[])[]): number {
  if ("KR".includes(place.kind)) return 0;
  let sum = 0;
  company.forEach((others, i) => {
    if (i === self) return;
    let best = 0;
    for (const other of others) {
      const apart = distanceKm(place, other.place);
      if (apart < NEAR_KM * 5) best = Math.max(best, other.belief * Math.exp(-apart / NEAR_KM));
    }
    sum += best;
  });
  return 1 - Math.exp(-sum);
}
