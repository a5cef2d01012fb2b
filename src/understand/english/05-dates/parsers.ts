import type { Parser } from "./meaning.ts";
import { clock } from "./parsers/clock.ts";
import { dayBefore, dayWord, partOfDay, sameDay } from "./parsers/day-word.ts";
import { bareDuration, duration } from "./parsers/duration.ts";
import { feast } from "./parsers/feast.ts";
import { iso, numeric } from "./parsers/iso.ts";
import { month } from "./parsers/month.ts";
import { dayMonth, monthDay } from "./parsers/month-day.ts";
import { quarter, theQuarter } from "./parsers/quarter.ts";
import { season } from "./parsers/season.ts";
import { set } from "./parsers/set.ts";
import { ago, lastNext, theWeekend, yearAgo } from "./parsers/shift.ts";
import { vague } from "./parsers/vague.ts";
import { everyWeekday, weekday } from "./parsers/weekday.ts";
import { century, decade, era, shortYear, spokenYear, year } from "./parsers/year.ts";

/** All finders; of two finds that overlap the longer wins, and of equal ones that of the earlier parser. */
export const PARSERS: readonly Parser[] = [
  // Days and months by name, the surest.
  iso,
  numeric,
  monthDay,
  dayMonth,
  month,
  // Longer stretches before the bare year that they hold.
  quarter,
  season,
  era,
  decade,
  century,
  year,
  shortYear,
  spokenYear,
  feast,
  // Told from the day of writing or from the narrative.
  everyWeekday,
  weekday,
  dayWord,
  partOfDay,
  sameDay,
  dayBefore,
  ago,
  yearAgo,
  lastNext,
  theWeekend,
  theQuarter,
  clock,
  // Lengths and repetitions after "ago" and "every", whose words they share.
  set,
  duration,
  bareDuration,
  vague,
];
