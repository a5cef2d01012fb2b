import { YEAR } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "the third quarter of 1989", "fiscal first quarter", "this year's second half", "fourth-quarter". */
export const quarter: Parser = parser(
  "quarter",
  new RegExp(
    `\\b(?:(?:the|its|their|a)\\s)?(?:(?<rel>(?:this|last|next)\\syear['’]s)\\s)?(?:(?<lead>${YEAR})(?:['’]s)?\\s)?(?:fiscal\\s|latest\\s)?(?:(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?:\\s|-)(?:fiscal[\\s-])?(?<what>quarter|half)|Q(?<q>[1-4])\\b)(?:\\s(?:of\\s)?(?:fiscal\\s)?(?:(?<year>${YEAR})(?!\\d)|(?<after>(?:this|last|next)\\syear|the\\syear)))?`,
    "gi",
  ),
  (match) => {
    const { rel, lead, nth = "", what, q, year, after } = match.groups ?? {};
    const count = q ?? String(NTH[nth.toLowerCase()] ?? Number.parseInt(nth, 10));
    const half = what?.toLowerCase() === "half";
    if (half && (Number(count) > 2 || !(rel || lead || year || after))) return null;
    const code = `${half ? "H" : "Q"}${count}`;
    const full = lead ?? year;
    if (full) return { meaning: { is: "date", value: `${full}-${code}` } };
    const word = (rel ?? after ?? "").toLowerCase();
    const shift = word.startsWith("last") ? -1 : word.startsWith("next") ? 1 : word ? 0 : null;
    return { meaning: { is: "quarter", quarter: code, shift } };
  },
);

/** "the quarter", "the latest period": the quarter last spoken of. */
export const theQuarter: Parser = parser(
  "the-quarter",
  /\bthe\s(?:latest\s|same\s|most\srecent\s)?(?:quarter|(?<=latest\s)period)\b(?!-|\s(?:of|century|million|mile))/gi,
  () => ({
    meaning: { is: "shift", unit: "quarter", by: 0, from: "text" },
  }),
);
