import type { Claim } from "../../../model/claim.ts";
import type { Draft, DraftPlace } from "../../draft.ts";

type Needed = Pick<Draft, "tree" | "places" | "analysis" | "frame">;

const NEAR = new Set(["near", "outside", "around", "beside", "off"]);
const PATH: Readonly<Record<string, "from" | "to">> = {
  from: "from",
  to: "to",
  into: "to",
  toward: "to",
  towards: "to",
};

/** Where an event took place: a place of its own clause; else the dateline's, as a suggestion. */
export function placeOf(
  word: number,
  actors: ReadonlySet<number>,
  eventWords: ReadonlySet<number>,
  draft: Needed,
): { readonly place: Claim["place"]; readonly others: Claim["other_places"] } {
  const own = draft.places
    .filter(({ use }) => use !== "demonym")
    .filter((place) => belongsTo(place, word, actors, eventWords, draft));
  const others: Claim["other_places"] = [];
  const at: { readonly place: DraftPlace; readonly preposition: string }[] = [];
  for (const place of own) {
    const preposition = prepositionOf(place, word, draft);
    const role = PATH[preposition];
    if (role) others.push({ ref: place.id, role });
    else at.push({ place, preposition });
  }
  const best = at.find(({ preposition }) => preposition !== "") ?? at[0];
  if (best) {
    const relation = NEAR.has(best.preposition) ? "near" : best.preposition === "between" ? "between" : "at";
    for (const { place } of at) if (place !== best.place) others.push({ ref: place.id, role: "also" });
    return { place: { ref: best.place.id, how: "stated", relation, radius_km: best.place.radius_km }, others };
  }
  const ref = draft.frame.dateline?.ref ?? null;
  return { place: ref === null ? null : { ref, how: "dateline", relation: "at", radius_km: null }, others };
}

function belongsTo(
  place: DraftPlace,
  word: number,
  actors: ReadonlySet<number>,
  eventWords: ReadonlySet<number>,
  { tree }: Needed,
): boolean {
  const head = tree.headOf(place.words);
  if (!tree.under(head, word)) return false;
  for (const at of [head, ...tree.ancestors(head)]) {
    if (at === word) return true;
    if (actors.has(at) || (at !== head && (tree.words[at]?.upos === "VERB" || eventWords.has(at)))) return false;
  }
  return false;
}

/** The preposition nearest above a place: "near" of "near the town of X". */
function prepositionOf(place: DraftPlace, word: number, { tree }: Needed): string {
  const head = tree.headOf(place.words);
  let found = "";
  for (const at of [head, ...tree.ancestors(head)]) {
    if (at === word) break;
    const mark = tree.dependents(at, "case").map((c) => tree.words[c]?.lower ?? "")[0];
    if (mark && mark !== "of") found ||= mark;
  }
  return found;
}
