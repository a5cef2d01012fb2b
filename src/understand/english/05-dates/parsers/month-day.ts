import { isRealDay, pad } from "../calendar.ts";
import { DAY, MONTH, monthOf, PART_OF_DAY, TIME_OF, WEEKDAY_SHORT, YEAR } from "../fragments.ts";
import { type Found, type Meaning, type Parser, parser, type Which } from "../meaning.ts";

const LEAD = `(?:${WEEKDAY_SHORT}(?:\\s${PART_OF_DAY})?,?\\s)?`;
const AFTER_YEAR = `(?:,?\\s(?<year>${YEAR})(?!\\d|[.,]\\d))?`;
const SECOND = `(?:\\s?(?:-|–|—|to|and|through|or)\\s?(?<second>${DAY})(?!\\d|:\\d|%|,\\d{3}))?`;

/** The meaning of a day and month, with year or without; null for February 30. */
function meaningOf(month: number, day: string, year: string | undefined, which: Which = "open"): Meaning | null {
  const d = Number.parseInt(day, 10);
  if (!isRealDay(Number(year ?? 2000), month, d)) return null;
  return year ? { is: "date", value: `${year}-${pad(month)}-${pad(d)}` } : { is: "month", month, day: d, which };
}

/** "Friday, March 14, 2017", "Oct. 3rd", "May 3-5" as two days. */
export const monthDay: Parser = parser(
  "month-day",
  new RegExp(
    `\\b${LEAD}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s)?(?:(?<time>morning|night|evening)\\sof\\s)?(?<month>${MONTH})\\s(?<day>${DAY})(?!\\d|:\\d|%|,\\d{3}|\\.\\d|\\spercent)${SECOND}${AFTER_YEAR}`,
    "gd",
  ),
  (match) => days(match),
);

/** "14 March 2017", "the 14th of March", "3-5 May". */
export const dayMonth: Parser = parser(
  "day-month",
  new RegExp(`\\b${LEAD}(?:the\\s)?(?<day>${DAY})${SECOND}\\s(?:of\\s)?(?<month>${MONTH})(?![a-z])${AFTER_YEAR}`, "gd"),
  (match) => days(match),
);

function days(match: RegExpMatchArray): Omit<Found, never>[] | null {
  const { month = "", day = "", second, year, time, which = "open" } = match.groups ?? {};
  const at = (group: string) => match.indices?.groups?.[group] ?? [0, 0];
  const first = meaningOf(monthOf(month), day, year, which.toLowerCase() as Which);
  const begin = match.index ?? 0;
  const end = begin + match[0].length;
  if (!first) return null;
  const other = second ? meaningOf(monthOf(month), second, year) : null;
  const tail = time ? { time: TIME_OF[time] ?? null } : {};
  if (!other) return second ? null : [{ start: begin, end, meaning: first, ...tail }];
  // Each of the two takes the words up to the joint; the outer words go with the nearer one.
  return [
    {
      start: begin,
      end: Math.max(at("day")[1], at("month")[1] < at("second")[0] ? at("month")[1] : 0),
      meaning: first,
    },
    { start: at("second")[0], end, meaning: other },
  ];
}
