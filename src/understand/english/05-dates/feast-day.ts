import { addDays, dayOf, lastOfMonth, weekdayOf } from "./calendar.ts";

/** The day of a feast's rule (lexicon/feasts.tsv) in a year; null where the rule is none. */
export function feastDay(rule: string, year: number): string | null {
  const fixed = rule.match(/^(\d\d)-(\d\d)$/);
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  const nth = rule.match(/^(\d\d)-(-1|\d)-(\d)$/);
  if (nth) {
    const [month, count, weekday] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
    if (count > 0) {
      const first = dayOf(year, month, 1);
      return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
    }
    const last = dayOf(year, month, lastOfMonth(year, month));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const easter = rule.match(/^easter([+-]\d+)$/);
  return easter ? addDays(easterOf(year), Number(easter[1])) : null;
}

/** Gregorian Easter (the anonymous algorithm, Meeus 1991). */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
