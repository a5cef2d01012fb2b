import { PART_OF_DAY, TIME_OF } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

const BY: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "today", "late yesterday", "tomorrow morning", "the day before yesterday", "tonight". */
export const dayWord: Parser = parser(
  "day-word",
  new RegExp(
    `\\b(?:(?<outer>the\\sday\\s(?:before\\syesterday|after\\stomorrow))|(?:(?:early|late|earlier|later)\\s)?(?<word>yesterday|today|tomorrow|tonight)(?:(?:['’]s)?\\s(?<time>${PART_OF_DAY})\\b)?)`,
    "gi",
  ),
  (match) => {
    const { outer, word = "", time } = match.groups ?? {};
    const by = outer ? (/before/i.test(outer) ? -2 : 2) : (BY[word.toLowerCase()] ?? 0);
    const tonight = word.toLowerCase() === "tonight" ? "TNI" : null;
    return {
      meaning: { is: "shift", unit: "day", by, from: "published" },
      time: time ? (TIME_OF[time.toLowerCase()] ?? null) : tonight,
    };
  },
);

/** "the day before", "a day earlier" without what it was before: told from the day spoken of. */
export const dayBefore: Parser = parser(
  "day-before",
  /\b(?:on\s)?the\s(?<unit>day|week|month|year)\s(?<way>before|after)(?=\s*(?:[.,;:)"”]|$|\n))/gi,
  (match) => {
    const { unit = "", way = "" } = match.groups ?? {};
    const by = way.toLowerCase() === "before" ? -1 : 1;
    return { meaning: { is: "shift", unit: unit.toLowerCase() as "day", by, from: "text" } };
  },
);

/** "this morning", "last night", "that evening", "the next morning". */
export const partOfDay: Parser = parser(
  "part-of-day",
  /\b(?:(?:early|late|earlier|later)\s)?(?<which>this|last|that(?:\ssame)?|the\s(?:same|next|following|previous))\s(?<time>morning|afternoon|evening|night)\b/gi,
  (match) => {
    const { which = "", time = "" } = match.groups ?? {};
    const plain = which.toLowerCase();
    const told = /that|same|following|next|previous/.test(plain);
    const by = /last|previous/.test(plain) ? -1 : /following|next/.test(plain) ? 1 : 0;
    return {
      meaning: { is: "shift", unit: "day", by, from: told ? "text" : "published" },
      time: TIME_OF[time.toLowerCase()] ?? null,
    };
  },
);

/** "the same day", "that day", "the next day", "the following week", "the previous year". */
export const sameDay: Parser = parser(
  "same-day",
  /\b(?:(?:earlier|later|early|late)\s)?(?:on\s)?(?<which>that(?:\s(?:same|very))?|the\s(?:same|very\ssame|next|following|previous|preceding|ensuing)|next)\s(?<unit>day|week|month|year|weekend)\b(?!\s(?:ago|before|after))/gi,
  (match) => {
    const { which = "", unit = "" } = match.groups ?? {};
    const plain = which.toLowerCase();
    if (plain === "next" && unit.toLowerCase() !== "day") return null;
    const by = /next|following|ensuing/.test(plain) ? 1 : /previous|preceding/.test(plain) ? -1 : 0;
    return { meaning: { is: "shift", unit: unit.toLowerCase() as "day", by, from: "text" } };
  },
);
