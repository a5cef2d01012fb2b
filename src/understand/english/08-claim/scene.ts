import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { isPast } from "./when.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "published">;

/** Deeds that a report tells in a run; words spoken have days of their own. */
const DEEDS = new Set(["ASSAULT", "DIE", "COERCE", "MOVE", "MOBILIZE", "PROTEST", "RETREAT", "AID", "statement"]);
/** A report's own happening is not older than this at publication, in days. */
const RECENT = 45;

interface Scene {
  readonly date: Claim["date"];
  readonly place: Claim["place"];
}

/**
 * What is told in the past with no day or place of its own goes on where the report stands: on the day and at the place of
 * the deed told before it; before the first of these, of the first that is dated.
 */
export function withScenes(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  let scene: Scene = { date: null, place: null };
  const opening = claims.find((claim) => isDated(claim, draft));
  return claims.map((claim) => {
    if (isDated(claim, draft)) {
      const same = scene.date !== null && sameDays(scene.date, claim.date);
      const place = claim.place?.how === "stated" ? claim.place : same ? scene.place : null;
      scene = { date: claim.date, place };
      return same && claim.place?.how !== "stated" && place && DEEDS.has(claim.type) ? { ...claim, place } : claim;
    }
    if (!goesOn(claim, draft)) return claim;
    const here = scene.date ? scene : opening ? { date: opening.date, place: statedPlace(opening) } : scene;
    const own = claim.place?.how === "stated";
    if (own) scene = { ...here, place: claim.place };
    return {
      ...claim,
      date: claim.date?.how === "stated" || !here.date ? claim.date : { ...here.date, how: "tense" },
      place: own ? claim.place : (here.place ?? claim.place),
    };
  });
}

const statedPlace = ({ place }: DraftClaim) => (place?.how === "stated" ? place : null);

const sameDays = (a: Claim["date"], b: Claim["date"]) => a?.start === b?.start && a?.end === b?.end;

/** A deed of the report's own time with a day of its own. */
function isDated({ kind, type, date, word }: DraftClaim, draft: Needed): boolean {
  if (kind !== "event" || !DEEDS.has(type) || date?.how !== "stated" || !date.start || !date.end) return false;
  if (!draft.published) return isPast(word, draft);
  const age = (Date.parse(draft.published) - Date.parse(date.end)) / 86_400_000;
  const length = (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000;
  return age >= 0 && age <= RECENT && length <= 7;
}

/** Told in the past, not as background, and not "has ever": goes on with the scene. */
function goesOn(claim: DraftClaim, draft: Needed): boolean {
  if (claim.kind === "relation" || !DEEDS.has(claim.type) || claim.date?.how === "stated") return false;
  if (claim.told_as === "background" && claim.chain.length < 2) return false;
  if (claim.where === "headline") return true;
  const perfect = draft.tree
    .dependents(claim.word, "aux")
    .some((at) => ["has", "have", "'ve", "’ve"].includes(draft.analysis.words[at]?.lower ?? ""));
  return !perfect && isPast(claim.word, draft);
}
