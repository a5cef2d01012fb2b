import type { DateExpression } from "../../../model/time-and-place.ts";
import type { Anchor } from "./anchor.ts";
import { addDays, addMonths, dayOf, daysBetween, isRealDay, pad, partsOf, weekdayOf, weekOf } from "./calendar.ts";
import { feastDay } from "./feast-day.ts";
import type { Found, Meaning, Which } from "./meaning.ts";
import { feasts } from "./parsers/feast.ts";
import type { Tense } from "./tense.ts";

export interface Setting {
  readonly published: string | null;
  readonly anchor: Anchor;
  /** Whether dates hang on each other rather than on the day of writing. */
  readonly narrative: boolean;
  readonly tense: Tense;
  /** Whether the date before stands in the same sentence. */
  readonly sameSentence: boolean;
  /** Whether only "and", "to" or the like stands between the two. */
  readonly joined: boolean;
}

export interface Resolved {
  readonly type: DateExpression["type"];
  readonly value: string;
  readonly anchor: DateExpression["anchor"];
}

type Of<K extends Meaning["is"]> = Extract<Meaning, { is: K }>;
type Told = { value: string; anchor: DateExpression["anchor"] };

/** The TIMEX3 value of an expression in its setting. */
export function resolve(found: Found, setting: Setting): Resolved {
  const { meaning } = found;
  if (meaning.is === "duration") return { type: "DURATION", value: meaning.value, anchor: "none" };
  if (meaning.is === "set") return { type: "SET", value: meaning.value, anchor: "none" };
  const { value, anchor } = valueIn(meaning, setting);
  const timed =
    found.time && /^(?:\d{4}|XXXX)-\d\d-\d\d$|^XXXX-(?:WXX-\d|XX-XX)$/.test(value) ? value + found.time : value;
  return { type: timed.includes("T") && !/_REF$/.test(timed) ? "TIME" : "DATE", value: timed, anchor };
}

function valueIn(meaning: Exclude<Meaning, Of<"duration" | "set">>, setting: Setting): Told {
  switch (meaning.is) {
    case "date":
      return { value: meaning.value, anchor: "none" };
    case "reference":
      return { value: meaning.value, anchor: "published" };
    case "month":
      return monthValue(meaning, setting);
    case "weekday":
      return weekdayValue(meaning, setting);
    case "shift":
      return shiftValue(meaning, setting);
    case "year-shift":
      return yearShift(meaning, setting);
    case "season":
      return seasonValue(meaning, setting);
    case "quarter":
      return quarterValue(meaning, setting);
    case "feast":
      return feastValue(meaning, setting);
    case "clock": {
      // "on Sunday … We found her at midnight": told in the past, the hour is the day's that was spoken of.
      const goesOn = setting.sameSentence || setting.narrative || setting.tense === "past";
      const day = (goesOn ? setting.anchor.day : null) ?? setting.published;
      return { value: (day ?? "XXXX-XX-XX") + meaning.time, anchor: day === setting.published ? "published" : "text" };
    }
  }
}

const spelled = (year: number | string, month: number, day: number | null) =>
  `${year}-${pad(month)}${day ? `-${pad(day)}` : ""}`;

function monthValue({ month, day, which, by = 0 }: Of<"month">, setting: Setting): Told {
  const { published, anchor, narrative, joined } = setting;
  if (which === "told" && anchor.year !== null)
    return { value: spelled(pad(anchor.year + by, 4), month, day), anchor: "text" };
  const leans = narrative || (joined && anchor.written);
  if (which === "open" && leans && anchor.year !== null) {
    // A story goes on: February after November is the next year's.
    const before = anchor.month?.startsWith(pad(anchor.year, 4)) ? Number(anchor.month.slice(5)) : month;
    return { value: spelled(pad(anchor.year + (before - month >= 7 ? 1 : 0), 4), month, day), anchor: "text" };
  }
  if (!published) return { value: spelled("XXXX", month, day), anchor: "none" };
  const now = partsOf(published);
  if (which === "this") return { value: spelled(now.year, month, day), anchor: "published" };
  const target = (year: number) =>
    isRealDay(year, month, day ?? 1) ? dayOf(year, month, day ?? 1) : dayOf(year, month, 28);
  const years = [now.year - 1, now.year, now.year + 1];
  const today = day ? published : `${published.slice(0, 7)}-01`;
  const gap = (year: number) => daysBetween(today, target(year));
  const past = years.findLast((year) => gap(year) < (which === "last" ? -31 : day ? 2 : 1)) ?? now.year;
  const next = years.find((year) => gap(year) >= (which === "next" ? 1 : 0)) ?? now.year;
  if (which === "last") return { value: spelled(past, month, day), anchor: "published" };
  const ahead =
    which === "next" ||
    (setting.tense === "future" && gap(next) < 330) ||
    // A day some weeks ahead is that one whatever the tense: one of last year would be given its year.
    gap(next) <= (day ? 60 : setting.tense === "past" ? 31 : 62);
  return { value: spelled(ahead ? next : past, month, day), anchor: "published" };
}

function weekdayValue({ weekday, which }: Of<"weekday">, { published, anchor, narrative, tense }: Setting): Told {
  const told = narrative && anchor.day !== null;
  const base = told ? anchor.day : published;
  if (!base) return { value: `XXXX-WXX-${weekday}`, anchor: "none" };
  const from = weekdayOf(base);
  const back = (from - weekday + 7) % 7;
  const on = (weekday - from + 7) % 7;
  const by =
    which === "last"
      ? -(back || 7)
      : which === "next"
        ? on || 7
        : which === "this"
          ? tense === "past"
            ? -back
            : on
          : told || tense === "future"
            ? on
            : -back;
  return { value: addDays(base, by), anchor: told ? "text" : "published" };
}

function shiftValue(meaning: Of<"shift">, { published, anchor }: Setting): Told {
  const { unit, from } = meaning;
  const fine = unit === "day" || unit === "week" || unit === "weekend";
  const whole = unit === "month" ? (anchor.month ?? anchor.day) : anchor.year === null ? null : pad(anchor.year, 4);
  const held = fine ? anchor.day : whole && `${whole}-01-01`.slice(0, 10);
  const told = from === "text" && held !== null && unit !== "quarter";
  // "two days later" without a day to count from is not two days after publication.
  const lost = from === "text" && !told && fine;
  const base = told ? (held.length === 10 ? held : `${held}-01`.slice(0, 10)) : lost ? null : published;
  if (!base)
    return {
      value: unit === "day" ? "XXXX-XX-XX" : unit === "month" ? "XXXX-XX" : unit === "week" ? "XXXX-WXX" : "XXXX",
      anchor: "none",
    };
  return { value: shifted(base, meaning, anchor), anchor: told ? "text" : "published" };
}

function shifted(base: string, { unit, by: units, from }: Of<"shift">, anchor: Anchor): string {
  let by = units;
  const { year, month } = partsOf(base);
  switch (unit) {
    case "week":
      return weekOf(addDays(base, by * 7));
    case "weekend":
      return `${weekOf(addDays(base, by * 7))}-WE`;
    case "month":
      return addMonths(base, by).slice(0, 7);
    case "quarter": {
      if (from === "text" && by === 0) {
        // "the quarter" of a report on results is the last one spoken of, else the last one that is over.
        if (anchor.quarter !== null) return anchor.quarter;
        by = -1;
      }
      const quarters = year * 4 + Math.floor((month - 1) / 3) + by;
      return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`;
    }
    case "year":
      return pad(year + by, 4);
    case "decade":
      return Math.abs(by) > 1 || by < 0 ? pad(year + by * 10, 4) : `${Math.floor(year / 10) + by}X`;
    case "century":
      return pad(Math.floor(year / 100) + by, 2);
    default:
      return addDays(base, by);
  }
}

/** "a year earlier" beside a quarter or a month is that quarter or month of the year before. */
function yearShift({ by, from }: Of<"year-shift">, { published, anchor, sameSentence }: Setting): Told {
  const near = anchor.value?.match(/^(\d{4})(-Q\d|-\d\d)$/);
  if (near && (sameSentence || near[2]?.startsWith("-Q")))
    return { value: `${Number(near[1]) + by}${near[2]}`, anchor: "text" };
  const base =
    from === "text" && anchor.year !== null ? anchor.year : published ? partsOf(published).year : anchor.year;
  return base === null ? { value: "XXXX", anchor: "none" } : { value: pad(base + by, 4), anchor: from };
}

function seasonValue({ season, which }: Of<"season">, { published, anchor, narrative, tense }: Setting): Told {
  if (narrative && anchor.year !== null && which !== "last" && which !== "next")
    return { value: `${pad(anchor.year, 4)}-${season}`, anchor: "text" };
  if (!published) return { value: `XXXX-${season}`, anchor: "none" };
  const { year, month } = partsOf(published);
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1;
  const begun = month >= begins;
  const within = begun && month < begins + 3;
  const past = year - (which === "last" ? (begun && !within ? 0 : 1) : begun ? 0 : 1);
  const next = year + (begun && (which === "next" || !within) ? 1 : 0);
  const ahead = which === "next" || (which === "open" && tense === "future");
  return { value: `${which === "this" ? year : ahead ? next : past}-${season}`, anchor: "published" };
}

function quarterValue({ quarter, shift }: Of<"quarter">, { published, anchor, narrative, tense }: Setting): Told {
  if (narrative && shift === null && anchor.year !== null)
    return { value: `${anchor.year}-${quarter}`, anchor: "text" };
  if (!published) return { value: `XXXX-${quarter}`, anchor: "none" };
  const { year, month } = partsOf(published);
  const begins = quarter.startsWith("Q") ? Number(quarter[1]) * 3 - 2 : Number(quarter[1]) * 6 - 5;
  const back = shift === null && begins - month > (tense === "past" ? 0 : 3) ? -1 : (shift ?? 0);
  return { value: `${year + back}-${quarter}`, anchor: "published" };
}

function feastValue({ feast, which, year }: Of<"feast">, setting: Setting): Told {
  const rule = feasts().rules.get(feast) ?? "";
  const { published, anchor, narrative, tense } = setting;
  const fixed = year ?? (narrative ? anchor.year : null);
  if (fixed !== null) return { value: feastDay(rule, fixed) ?? "XXXX-XX-XX", anchor: year === null ? "text" : "none" };
  if (!published) return { value: "XXXX-XX-XX", anchor: "none" };
  const now = partsOf(published).year;
  const days = [now - 1, now, now + 1].flatMap((y) => feastDay(rule, y) ?? []);
  const past = days.findLast((day) => day <= published);
  const next = days.find((day) => day >= published);
  return { value: pickDay(which, tense, published, past, next) ?? "XXXX-XX-XX", anchor: "published" };
}

function pickDay(
  which: Which,
  tense: Tense,
  published: string,
  past: string | undefined,
  next: string | undefined,
): string | undefined {
  if (which === "last") return past;
  if (which === "next" || tense === "future") return next;
  const soon = next !== undefined && daysBetween(published, next) <= 45;
  return tense === "past" || !soon ? past : next;
}
