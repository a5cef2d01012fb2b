import { EVENT_NAMES } from "../../model/type-names.ts";
import type { EventType } from "../../model/vocabulary.ts";
import type { EventDays, EventParty, EventPlace, EventProfile } from "./profile.ts";

/** What is known of an event from all that is taken for it. */
export interface EventDescription {
  /** A few words for it: "killing: gunmen, villagers; Maradi, 2021-03-12". */
  readonly label: string;
  readonly type: string;
  readonly mode: string | null;
  readonly stage: EventProfile["stage"];
  readonly extent: EventProfile["extent"];
  /** First and last day on which it may have happened; from stated days alone where there are any. */
  readonly days: EventDays | null;
  /** Places told of, those stated first, the most exact first. */
  readonly places: readonly EventPlace[];
}

/** Describes an event by the profiles of its nodes; the order in which they are given changes nothing. */
export function describeEvent(profiles: readonly EventProfile[]): EventDescription {
  const type = commonest(profiles.map((profile) => profile.type).filter((one) => one !== "statement")) ?? "statement";
  const ofType = profiles.filter((profile) => profile.type === type);
  const mode = commonest(ofType.flatMap((profile) => profile.mode ?? []));
  const days = rangeOf(profiles.flatMap((profile) => profile.days ?? []));
  const places = placesOf(profiles.flatMap((profile) => profile.place ?? []));
  const [stage, extent] = [commonest(profiles.map((one) => one.stage)), commonest(profiles.map((one) => one.extent))];
  return {
    label: labelOf(ofType.length > 0 ? ofType : profiles, { type, days, place: places[0] ?? null }),
    type,
    mode,
    stage: stage ?? "happened",
    extent: extent ?? "one",
    days,
    places,
  };
}

/** The value that comes most often, of equals the first in the alphabet. */
function commonest<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function rangeOf(all: readonly EventDays[]): EventDays | null {
  const stated = all.filter((days) => days.stated);
  const used = stated.length > 0 ? stated : all;
  if (used.length === 0) return null;
  const starts = used.flatMap(({ start }) => start ?? []).sort();
  const ends = used.flatMap(({ end }) => end ?? []).sort();
  return { start: starts[0] ?? null, end: ends.at(-1) ?? null, stated: stated.length > 0 };
}

function placesOf(all: readonly EventPlace[]): readonly EventPlace[] {
  const distinct = new Map(all.map((place) => [JSON.stringify(place), place]));
  const size = ({ radius }: EventPlace) => radius ?? Number.POSITIVE_INFINITY;
  return [...distinct]
    .sort(
      ([a, x], [b, y]) =>
        Number(y.stated) - Number(x.stated) || (size(x) === size(y) ? 0 : size(x) - size(y)) || (a < b ? -1 : 1),
    )
    .map(([, place]) => place);
}

interface Told {
  readonly type: string;
  readonly days: EventDays | null;
  readonly place: EventPlace | null;
}

function labelOf(profiles: readonly EventProfile[], { type, days, place }: Told): string {
  const word = commonest(profiles.map(({ lemma }) => lemma)) ?? EVENT_NAMES[type as EventType] ?? type;
  const side = (pick: (profile: EventProfile) => readonly EventParty[]) =>
    commonest(profiles.flatMap((profile) => pick(profile).map(({ head }) => head)));
  const parties = [side(({ doers }) => doers), side(({ sufferers }) => sufferers)];
  const around = [place?.name ?? null, days?.start ?? days?.end ?? null];
  const listed = [parties, around].map((parts) => [...new Set(parts.filter((part) => part !== null))].join(", "));
  const details = listed.filter((part) => part !== "").join("; ");
  return details === "" ? word : `${word}: ${details}`;
}
