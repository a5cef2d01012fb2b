import { isRealDay, pad } from "../calendar.ts";
import { type Parser, parser } from "../meaning.ts";

/** "2017-05-03", with a time or not. */
export const iso: Parser = parser(
  "iso",
  /\b(?<year>1\d{3}|20\d{2})-(?<month>\d{2})-(?<day>\d{2})(?:[T\s](?<time>\d{2}:\d{2}))?(?![\d-])/g,
  (match) => {
    const { year, month, day, time } = match.groups ?? {};
    if (!isRealDay(Number(year), Number(month), Number(day))) return null;
    return { meaning: { is: "date", value: `${year}-${month}-${day}` }, time: time ? `T${time}` : null };
  },
);

/** "11/02/89", "25.12.2013": month first where slashes part them and the month is one, day first with dots. */
export const numeric: Parser = parser(
  "numeric",
  /(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.])(?<b>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})(?![\d/]|\.\d)/g,
  (match) => {
    const { a, b, sep, year = "" } = match.groups ?? {};
    const full = year.length === 4 ? Number(year) : Number(year) > 30 ? 1900 + Number(year) : 2000 + Number(year);
    const [x, y] = [Number(a), Number(b)];
    const [month, day] = sep === "." || x > 12 ? [y, x] : [x, y];
    if (sep === "." && year.length !== 4) return null;
    return isRealDay(full, month, day) ? { meaning: { is: "date", value: `${full}-${pad(month)}-${pad(day)}` } } : null;
  },
);
