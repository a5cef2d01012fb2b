import { happenedOf } from "../view/affirmed.ts";
import type { ClaimOut, EventOut, PlaceOut } from "../view/out.ts";
import { distinct, doersOf, doneToOf, type SideOut } from "./side-out.ts";

/** An event as tables of the field have it: what those say who affirm it, at one place. */
export interface EventTold {
  readonly event: EventOut;
  /** The claims that affirm it, copies too, the earliest published first; all, where nobody affirms it. */
  readonly claims: readonly ClaimOut[];
  readonly lead: ClaimOut;
  readonly doers: readonly SideOut[];
  readonly doneTo: readonly SideOut[];
  /** Where it happened; null where nothing is stated, or asked for. */
  readonly place: PlaceOut | null;
}

/** Null for an event without a claim. */
export function eventTold(event: EventOut, { wider }: { readonly wider: boolean }): EventTold | null {
  const affirming = event.claims.filter(({ stand }) => stand.kind === "affirms");
  const claims = [...(affirming.length > 0 ? affirming : event.claims)].sort(byDay);
  const [lead] = claims;
  if (!lead) return null;
  const places = event.places.filter(({ how }) => wider || how === "stated");
  return {
    event,
    claims,
    lead,
    doers: distinct(claims.flatMap(doersOf)),
    doneTo: distinct(claims.flatMap(doneToOf)),
    place: places.find(({ latitude }) => latitude !== null) ?? places[0] ?? null,
  };
}

const byDay = (a: ClaimOut, b: ClaimOut): number => {
  const [x, y] = [a.report.published ?? "9", b.report.published ?? "9"];
  return x < y ? -1 : x > y ? 1 : a.report.id - b.report.id;
};

/** A doer with whom it is done to; null where that side is not told. */
export interface Pair {
  readonly doer: SideOut | null;
  readonly doneTo: SideOut | null;
}

/** Pairs that the claims tell, each once: one of which a side is missing goes into one that has it. */
export function pairsOf({ claims }: EventTold): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const claim of claims) {
    const [doers, others] = [doersOf(claim), doneToOf(claim)];
    for (const doer of doers.length > 0 ? doers : [null])
      for (const doneTo of others.length > 0 ? others : [null]) pairs.set(keyOf({ doer, doneTo }), { doer, doneTo });
  }
  const all = [...pairs.values()];
  return all.filter((pair) => !all.some((other) => other !== pair && holds(other, pair)));
}

const keyOf = ({ doer, doneTo }: Pair) => `${doer?.key ?? ""}\n${doneTo?.key ?? ""}`;

/** Whether one pair says all that another does, and more. */
const holds = (whole: Pair, part: Pair): boolean =>
  (part.doer === null || part.doer.key === whole.doer?.key) &&
  (part.doneTo === null || part.doneTo.key === whole.doneTo?.key) &&
  keyOf(whole) !== keyOf(part);

/** Days from the first to the last on which it may have happened, both counted; null where one of them is open. */
export function daysWide({ start, end }: EventOut): number | null {
  if (start === null || end === null) return null;
  const width = (Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000;
  return Number.isFinite(width) && width >= 0 ? width + 1 : null;
}

/** Columns that stand behind a table's own where it is asked for wider: how sure, by whose word, how day and place were got. */
export const WIDER: readonly (readonly [
  name: string,
  says: string,
  of: (told: EventTold) => string | number | null,
])[] = [
  ["hearsay_event", "the event's id in the case", ({ event }) => event.id],
  ["status", "how sure its claims sound", ({ event }) => words(event.claims.map(({ line }) => line.status))],
  [
    "affirming_least",
    "so many independent origins certainly affirm it",
    ({ event }) => happenedOf(event)?.affirming.least ?? 0,
  ],
  ["affirming_most", "more cannot be", ({ event }) => happenedOf(event)?.affirming.most ?? 0],
  [
    "origins",
    "who affirms it",
    ({ event }) => words((happenedOf(event)?.affirming.origins ?? []).map(({ name }) => name)),
  ],
  [
    "denying_least",
    "so many independent origins certainly deny it",
    ({ event }) => happenedOf(event)?.denying.least ?? 0,
  ],
  ["denying_most", "more cannot be", ({ event }) => happenedOf(event)?.denying.most ?? 0],
  [
    "deniers",
    "who denies it",
    ({ event }) => words((happenedOf(event)?.denying.origins ?? []).map(({ name }) => name)),
  ],
  [
    "date_how",
    "stated, tense (the day of which the report was speaking) or published (no later than that)",
    ({ claims }) => words(claims.flatMap(({ line }) => line.happened?.how ?? [])),
  ],
  ["place_how", "stated; dateline and actor only suggest it", ({ place }) => place?.how ?? null],
];

const words = (all: readonly string[]): string | null => [...new Set(all)].join("; ") || null;
