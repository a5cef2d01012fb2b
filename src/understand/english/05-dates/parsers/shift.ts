import { amountOf, EARLY, NUMBER, partOf, UNIT, unitOf, VAGUE } from "../fragments.ts";
import { type Parser, parser, type ReadResult } from "../meaning.ts";

/** "last week", "earlier this year", "early next month", "the end of this year", "this past weekend", "late last year". */
export const lastNext: Parser = parser(
  "last-next",
  new RegExp(
    `\\b(?:(?<lead>${EARLY}|late)\\s(?:in\\s)?)?(?<which>last|next|this|this\\spast|this\\scoming|the\\s(?:last|current|present|coming)|current|past)\\s(?<unit>week|weekend|month|quarter|year|decade|century)\\b(?!['’]s\\s(?:first|second|third|fourth)|-)`,
    "gi",
  ),
  (match) => {
    const { lead, which = "", unit = "" } = match.groups ?? {};
    const plain = which.toLowerCase();
    if (plain === "past" || plain === "the last") return null;
    const by = /last|past/.test(plain) ? -1 : /next|coming/.test(plain) ? 1 : 0;
    return { meaning: { is: "shift", unit: unitOf(unit).unit, by, from: "published" }, part: partOf(lead) };
  },
);

/** "two days ago", "a year earlier", "three weeks later", "several years ago", "six months from now". */
export const ago: Parser = parser(
  "ago",
  new RegExp(
    `\\b(?:(?:more|less|little\\smore)\\sthan\\s|(?:nearly|almost|about|around|some|over|just|barely|only|exactly|roughly|at\\sleast)\\s)?(?<amount>${NUMBER}|${VAGUE}|an?|many)?\\s?(?<unit>${UNIT})\\s(?<way>ago|earlier|later|before|after(?:wards?)?|from\\s(?:now|today)|hence|previously)\\b`,
    "gi",
  ),
  (match, text): ReadResult => {
    const { amount, unit = "", way = "" } = match.groups ?? {};
    const direction = way.toLowerCase();
    const after = text.slice((match.index ?? 0) + match[0].length);
    // "two days before the vote", "a week after he fled" are lengths, told from an event.
    if (/^(?:before|after)$/.test(direction) && !/^\s*(?:[.,;:)"”]|$)/.test(after)) return null;
    if (!amount && !/^(?:years|decades|months|weeks|days|centuries|hours|minutes)$/i.test(unit)) return null;
    if (direction === "previously" && !amount) return null;
    const back = /ago|earlier|before|previously/.test(direction);
    const count = amount ? amountOf(amount) : null;
    if (count === null) return { meaning: { is: "reference", value: back ? "PAST_REF" : "FUTURE_REF" } };
    const { unit: kind, times } = unitOf(unit);
    const by = (back ? -1 : 1) * count * times;
    const from = /ago|now|today|hence/.test(direction) ? "published" : "text";
    if (!Number.isInteger(by) || /second|minute|hour/.test(kind))
      return { meaning: { is: "reference", value: back ? "PAST_REF" : "FUTURE_REF" } };
    return {
      meaning: kind === "year" && count === 1 ? { is: "year-shift", by, from } : { is: "shift", unit: kind, by, from },
    };
  },
);

/** "the year-ago quarter", "year-earlier", "a year-earlier period". */
export const yearAgo: Parser = parser(
  "year-ago",
  /\b(?:the\s|a\s)?year-(?:ago|earlier)(?:\s(?:period|quarter|month))?\b/gi,
  () => ({
    meaning: { is: "year-shift", by: -1, from: "text" },
  }),
);

/** "over the weekend", "the weekend": the last one, unless its clause looks ahead. */
export const theWeekend: Parser = parser("the-weekend", /\bthe\sweekend\b(?!\s(?:of|before|after))/gi, () => ({
  meaning: { is: "shift", unit: "weekend", by: -1, from: "published" },
}));
