import type { Found } from "../meaning.ts";

const JOINT = /^(?:,?\s(?:on\s|at\s|around\s|about\s|late\s|early\s)?)$/;
const DAYS = new Set(["date", "month", "weekday", "shift", "feast"]);

/** "9 a.m. on Tuesday", "Tuesday at 9 a.m.": one expression, the day with its time. */
export function joinClock(found: readonly Found[], text: string): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    if (before && JOINT.test(text.slice(before.end, one.start))) {
      const [clock, day] = before.meaning.is === "clock" ? [before, one] : [one, before];
      if (clock.meaning.is === "clock" && DAYS.has(day.meaning.is) && isDay(day)) {
        joined[joined.length - 1] = { ...day, start: before.start, end: one.end, time: clock.meaning.time };
        continue;
      }
    }
    joined.push(one);
  }
  return joined;
}

const isDay = ({ meaning, time }: Found): boolean =>
  !(time ?? "").includes(":") &&
  (meaning.is === "weekday" ||
    meaning.is === "feast" ||
    (meaning.is === "month" && meaning.day !== null) ||
    (meaning.is === "shift" && meaning.unit === "day") ||
    (meaning.is === "date" && /-\d\d-\d\d$/.test(meaning.value)));
