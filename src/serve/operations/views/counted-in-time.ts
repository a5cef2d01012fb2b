import type { EventTold } from "../../../store/queries/find/events-told.ts";
import { type Bin, binsOf, bounded, daysFrom, type Unit, unitFor } from "./time-bins.ts";

interface Part {
  readonly value: string;
  readonly events: number;
}

export interface TimeBin extends Bin {
  /** Events that lie wholly in it. */
  readonly events: number;
  readonly claims: number;
  /** Events that may have happened in it, but are told less exactly than it is long. */
  readonly may_be: number;
  readonly parts: Part[];
}

export interface CountedInTime {
  readonly unit: Unit;
  readonly from: string | null;
  readonly to: string | null;
  readonly bins: TimeBin[];
  /** Events that lie wholly before or after the window. */
  readonly before: number;
  readonly after: number;
  /** Events without a day. */
  readonly undated: number;
  readonly events: number;
}

interface CountOptions {
  readonly time: "happened" | "published";
  readonly unit?: Unit | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Counts events by stretches of time. An event that is told less exactly than a stretch is long ("in 2024", on a scale of
 * days) is not put on its first day: it is counted apart, in every stretch in which it may have happened. By publication
 * an event counts in every stretch in which a report told of it.
 */
export function countedInTime(told: readonly EventTold[], { time, ...asked }: CountOptions): CountedInTime {
  const days = told.map((row) => ({
    ...row,
    start: dayOf(time === "published" ? row.published : row.start),
    end: dayOf(time === "published" ? row.published : (row.end ?? row.start)),
  }));
  const dated = days.filter((row): row is Dated => row.start !== null && row.end !== null);
  const window = windowOf(dated, asked);
  const events = idsOf(told).size;
  const undated = events - idsOf(dated).size;
  if (!window) {
    const { from = null, to = null } = asked;
    return { unit: asked.unit ?? "day", from, to, bins: [], before: 0, after: 0, undated, events };
  }
  const unit = bounded(asked.unit ?? unitFor(window.from, window.to), window.from, window.to);
  const bins = binsOf(window.from, window.to, unit);
  const [from, to] = [bins[0]?.start ?? window.from, bins.at(-1)?.end ?? window.to];
  return {
    unit,
    from,
    to,
    bins: countedInto(bins, dated),
    before: idsOf(dated.filter(({ end }) => end < from)).size,
    after: idsOf(dated.filter(({ start }) => start > to)).size,
    undated,
    events,
  };
}

type Dated = EventTold & { readonly start: string; readonly end: string };

/** Days alone: moments are cut. */
const dayOf = (day: string | null): string | null => day?.slice(0, 10) ?? null;

const idsOf = (rows: readonly { readonly event: string }[]) => new Set(rows.map(({ event }) => event));

function countedInto(bins: readonly Bin[], dated: readonly Dated[]): TimeBin[] {
  const counts = bins.map(() => ({ events: new Set<string>(), claims: 0, parts: new Map<string, Set<string>>() }));
  const wide = new Map<string, Dated>();
  for (const row of dated) {
    const at = placeOf(bins, row.start);
    const [bin, count] = [bins[at], counts[at]];
    if (!bin || !count || row.end > bin.end) {
      wide.set(row.event, row);
      continue;
    }
    // days behind the last stretch are counted as after the window
    if (row.start > bin.end) continue;
    count.events.add(row.event);
    count.claims += row.claims;
    if (row.value !== null)
      count.parts.set(row.value, (count.parts.get(row.value) ?? new Set<string>()).add(row.event));
  }
  const mayBe = overlapping(bins, [...wide.values()]);
  return bins.map((bin, at) => {
    const { events, claims, parts } = counts[at] ?? NOTHING;
    return {
      ...bin,
      events: events.size,
      claims,
      may_be: mayBe[at] ?? 0,
      parts: [...parts]
        .map(([value, ids]) => ({ value, events: ids.size }))
        .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1)),
    };
  });
}

const NOTHING = { events: new Set<string>(), claims: 0, parts: new Map<string, Set<string>>() };

/** How many of some spans of days touch each stretch: one step up where a span begins, one down behind its end. */
function overlapping(bins: readonly Bin[], spans: readonly Dated[]): readonly number[] {
  const steps = new Array<number>(bins.length + 1).fill(0);
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(0, placeOf(bins, start)), placeOf(bins, end)];
    if (last < first || (bins[first]?.end ?? "") < start) continue;
    steps[first] = (steps[first] ?? 0) + 1;
    steps[last + 1] = (steps[last + 1] ?? 0) - 1;
  }
  let standing = 0;
  return bins.map((_, at) => {
    standing += steps[at] ?? 0;
    return standing;
  });
}

/** The last stretch that begins on or before a day; -1 where none does. */
function placeOf(bins: readonly Bin[], day: string): number {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle]?.start ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Years have four digits: what is asked for beyond them is cut. */
const within = (day: string): string => (day < EARLIEST ? EARLIEST : day > LATEST ? LATEST : day);
const [EARLIEST, LATEST] = ["0001-01-08", "9998-12-31"];

/**
 * The window asked for. Without one: from the first event to the last, but where a twentieth of the events lies so far
 * off that the others would stand in less than half of the picture, without these.
 */
function windowOf(dated: readonly Dated[], { from, to }: Pick<CountOptions, "from" | "to">) {
  const starts = dated.map(({ start }) => start).sort();
  const ends = dated.map(({ end }) => end).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first === undefined || last === undefined) return from && to && from <= to ? { from, to } : null;
  const twentieth = Math.floor(starts.length / 20);
  const [usual = first, usualLast = last] = [starts[twentieth], ends[ends.length - 1 - twentieth]];
  const middle = daysFrom(usual, usualLast);
  const begin = from ?? (daysFrom(first, usual) > middle ? usual : first);
  const end = to ?? (daysFrom(usualLast, last) > middle ? usualLast : last);
  return begin <= end ? { from: within(begin), to: within(end) } : null;
}
