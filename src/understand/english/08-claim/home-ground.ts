import type { Entity } from "../../../model/mention.ts";
import type { Draft, DraftClaim, DraftPlace } from "../../draft.ts";
import { firstByKey } from "../../tables.ts";

/** Who has its office in its own country alone: armies go abroad, police and courts do not. */
const AT_HOME = new Set(["COP", "JUD"]);
/** What they do on the spot; words may come from anywhere. */
const THERE = new Set(["COERCE", "SANCTION", "ASSAULT"]);

const entityOf = firstByKey(({ id }: Entity) => id);
const placeOf = firstByKey(({ id }: DraftPlace) => id);

type Needed = Pick<Draft, "entities" | "places" | "analysis">;

/**
 * "GENEVA -- … Malian police arrested 14 foreigners": the place that a deed has from the dateline, or from another sentence, is not
 * its own where police or a court of another country does it; that is left without a place.
 */
export function withoutForeignPlaces(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  return claims.map((claim) => (isOnForeignGround(claim, draft) ? { ...claim, place: null } : claim));
}

function isOnForeignGround({ kind, type, mode, actors, place, word }: DraftClaim, draft: Needed): boolean {
  if (kind !== "event" || !(THERE.has(type) || mode === "investigate") || place === null) return false;
  const found = placeOf(draft.places, place.ref);
  const told = draft.analysis.words[found?.words.first ?? -1]?.sentence;
  if (!found?.country || (place.how !== "dateline" && told === draft.analysis.words[word]?.sentence)) return false;
  const doers = actors.flatMap(({ entity }) => (entity ? entityOf(draft.entities, entity) : undefined) ?? []);
  const atHome = doers.filter(({ sectors, country }) => country && sectors.some((sector) => AT_HOME.has(sector)));
  return doers.length > 0 && atHome.length === doers.length && atHome.every(({ country }) => country !== found.country);
}
