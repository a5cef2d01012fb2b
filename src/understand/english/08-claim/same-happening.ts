import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftClaim, DraftPlace } from "../../draft.ts";

type Needed = Pick<Draft, "places" | "tree">;

/** The date of all the claims of one key and mode; null where they differ. */
type Dated = Map<string | null, Claim["date"]>;

/** A short mention of a happening that the report dates elsewhere takes that date, where only one fits. */
export function withDatesOfTheSame(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  const places = new Map(draft.places.map((place) => [place.id, place]));
  const dated = new Map<string, Dated>();
  for (const claim of claims) {
    if (claim.kind !== "event" || claim.date?.how !== "stated") continue;
    for (const key of keysOf(claim, places)) {
      const known: Dated = dated.get(key) ?? new Map();
      const other = known.get(claim.mode);
      known.set(claim.mode, other === undefined || sameDays(other, claim.date) ? claim.date : null);
      dated.set(key, known);
    }
  }
  return claims.map((claim) => {
    if (claim.kind !== "event" || claim.date?.how === "stated" || isOften(claim.word, draft)) return claim;
    for (const key of keysOf(claim, places)) {
      if (key.includes(" at ") && (claim.told_as === "background" || isPerfect(claim.word, draft))) continue;
      const date = onlyDate(dated.get(key), claim.mode);
      if (date) return { ...claim, date };
    }
    return claim;
  });
}

/** "has repeatedly bombed the town": many times, and none of them the one that has a day. */
const isOften = (word: number, draft: Needed): boolean => has(OFTEN, word, draft);

/** "has bombed the town": at some time or other. */
const isPerfect = (word: number, draft: Needed): boolean => has(PERFECT, word, draft);

const has = (forms: ReadonlySet<string>, word: number, { tree }: Needed): boolean =>
  tree.dependents(word, "aux", "advmod").some((at) => forms.has(tree.words[at]?.lower ?? ""));

const OFTEN = new Set("often repeatedly frequently regularly sometimes always".split(" "));
const PERFECT = new Set(["has", "have"]);

function onlyDate(dated: Dated | undefined, mode: string | null): Claim["date"] {
  const fitting = [...(dated ?? [])].flatMap(([other, date]) => (!mode || !other || mode === other ? [date] : []));
  const first = fitting[0] ?? null;
  return fitting.every((date) => sameDays(date, first)) ? first : null;
}

const sameDays = (a: Claim["date"], b: Claim["date"]) =>
  a !== null && b !== null && a.start === b.start && a.end === b.end;

/** Killing and dying are one happening told from two sides. */
const FAMILY: Readonly<Record<string, string>> = { DIE: "ASSAULT" };

/** What a claim is known again by: its kind of deed with those it befell, or, for violence, with its place. */
function keysOf(claim: DraftClaim, places: ReadonlyMap<string, DraftPlace>): readonly string[] {
  const family = FAMILY[claim.type] ?? claim.type;
  const hit = claim.type === "DIE" && claim.recipients.length === 0 ? claim.actors : claim.recipients;
  const keys = hit.flatMap(({ entity }) => (entity ? [`${family} > ${entity}`] : []));
  const place = claim.place?.how === "stated" ? places.get(claim.place.ref) : undefined;
  if (family === "ASSAULT" && place && place.precision !== "country" && place.precision !== "region")
    keys.push(`${family} at ${place.geonames ?? place.name}`);
  return keys;
}
