import { addDays, dayOf, daysBetween, isRealDay, pad, partsOf, weekdayOf } from "./calendar.ts";
import { feastDay } from "./feast-day.ts";
import type { Which } from "./meaning.ts";
import { feasts } from "./parsers/feast.ts";
import type { Of, Setting, Told } from "./setting.ts";
import type { Tense } from "./tense.ts";

/** What recurs and is named (a month, a weekday, a season, a quarter, a feast): which of them is meant. */
const spelled = (year: number | string, month: number, day: number | null) =>
  `${year}-${pad(month)}${day ? `-${pad(day)}` : ""}`;

export function monthValue({ month, day, which, by = 0 }: Of<"month">, setting: Setting): Told {
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

export function weekdayValue(
  { weekday, which }: Of<"weekday">,
  { published, anchor, narrative, tense }: Setting,
): Told {
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

export function seasonValue({ season, which }: Of<"season">, { published, anchor, narrative, tense }: Setting): Told {
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

export function quarterValue(
  { quarter, shift }: Of<"quarter">,
  { published, anchor, narrative, tense }: Setting,
): Told {
  if (narrative && shift === null && anchor.year !== null)
    return { value: `${anchor.year}-${quarter}`, anchor: "text" };
  if (!published) return { value: `XXXX-${quarter}`, anchor: "none" };
  const { year, month } = partsOf(published);
  const begins = quarter.startsWith("Q") ? Number(quarter[1]) * 3 - 2 : Number(quarter[1]) * 6 - 5;
  const back = shift === null && begins - month > (tense === "past" ? 0 : 3) ? -1 : (shift ?? 0);
  return { value: `${year + back}-${quarter}`, anchor: "published" };
}

export function feastValue({ feast, which, year }: Of<"feast">, setting: Setting): Told {
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
