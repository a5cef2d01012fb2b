import { partOf, YEAR } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";
import { countsThings } from "./counts-things.ts";

const LED =
  /(?:\b(?:in|since|until|till|by|from|of|during|before|after|for|through|to|and|between|year|fiscal|as|or|late|early|mid|around|about|the|was|is|pre|post|circa|spring|summer|autumn|fall|winter|again|elections?|than|on)|[-–—(,/;:•]|^)\s?$/i;
/** "1998", "the end of 2011", "fiscal 1989", "1941-45" as two years; a number that counts things is none. */
export const year: Parser = parser(
  "year",
  new RegExp(
    `(?<![\\w$£€.,/:-]|[$£€]\\s|\\bNo\\.?\\s)(?:(?<lead>(?:[Tt]he\\s)?(?:[Ee]arly|[Mm]id|[Ll]ate|start\\sof|beginning\\sof|middle\\sof|end\\sof|close\\sof)(?:\\sin)?[\\s-])?(?<fiscal>(?:the\\s)?(?:fiscal(?:\\syear)?|year|FY)\\s)?)(?<year>${YEAR})(?:[-–](?<second>\\d{4}|\\d{2})(?!\\d|-))?(?![\\w%]|[.,]\\d|-\\d|-[a-z])`,
    "gd",
  ),
  (match, text) => {
    const { lead, fiscal, year: first = "", second } = match.groups ?? {};
    const begin = match.index ?? 0;
    const at = match.indices?.groups?.year?.[0] ?? begin;
    const end = begin + match[0].length;
    const before = text.slice(Math.max(0, at - 16), at);
    if (!lead && !fiscal && (countsThings(text, at, end) || !plausible(Number(first), before))) return null;
    const meaning = { is: "date", value: first } as const;
    const part = partOf(lead?.replace(/^the\s/i, (the) => the.toLowerCase()));
    if (!second) return { meaning, part };
    const other = second.length === 2 ? first.slice(0, 2) + second : second;
    if (Number(other) <= Number(first)) return { meaning, end: at + 4 };
    return [
      { meaning, end: at + 4 },
      { meaning: { is: "date", value: other }, start: end - second.length, end },
    ];
  },
);

/** Years of our time stand anywhere; older numbers only where a word like "in" leads to them. */
const plausible = (value: number, before: string): boolean =>
  value >= 1900 && value <= 2069 ? !/[$£€#]\s?$/.test(before) : LED.test(before);

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ONES = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

/** "nineteen ninety-six", "two thousand (and) four", as broadcasts are written down. */
export const spokenYear: Parser = parser(
  "spoken-year",
  new RegExp(
    `\\b(?:the\\syear\\s)?(?:(?<century>eighteen|nineteen|twenty)\\s(?:(?<teen>${TEENS.join("|")})|(?<tens>${TENS.join("|")})(?:[\\s-](?<ones>${ONES.join("|")}))?|(?:oh|o)[\\s-](?<oh>${ONES.join("|")}))|(?:(?<=the\\syear\\s)two\\sthousand|two\\sthousand\\s(?:and\\s)?(?<past>${ONES.join("|")})(?=[\\s.,;]))(?!\\s(?:people|men|troops|soldiers|years|dollars|miles)))\\b`,
    "gi",
  ),
  (match, text) => {
    const { century, teen = "", tens = "", ones = "", oh = "", past } = match.groups ?? {};
    if (!century && !past) return { meaning: { is: "date", value: "2000" } };
    const led = LED.test(text.slice(Math.max(0, (match.index ?? 0) - 16), match.index)) || /^the/i.test(match[0]);
    const of = (list: readonly string[], word: string) => list.indexOf(word.toLowerCase());
    if (past) return led ? { meaning: { is: "date", value: `200${of(ONES, past) + 1}` } } : null;
    const hundreds = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[century?.toLowerCase() ?? ""] ?? 1900;
    const rest = teen ? of(TEENS, teen) + 10 : oh ? of(ONES, oh) + 1 : (of(TENS, tens) + 2) * 10 + of(ONES, ones) + 1;
    // "twenty ten" and the like count things as often as years.
    return hundreds < 2000 || led ? { meaning: { is: "date", value: String(hundreds + rest) } } : null;
  },
);

/** "'98", "the class of '68" after a preposition. */
export const shortYear: Parser = parser(
  "short-year",
  /(?<=\b(?:in|of|since|until|from|summer|spring|by|and|to)\s)['’`](?<year>\d{2})(?![\d\w])/gi,
  (match) => {
    const year = Number(match.groups?.year);
    return { meaning: { is: "date", value: String(year > 30 ? 1900 + year : 2000 + year) } };
  },
);

/** "the 1990s", "the late 1980s", "the '60s", "the sixties". */
export const decade: Parser = parser(
  "decade",
  /\b(?:the\s)?(?:(?<lead>early|mid|late|middle)(?:\sto\slate)?[\s-])?(?:(?<year>1[0-9]\d0|20\d0)['’]?s\b|['’]?(?<short>[2-9]0)['’]?s\b|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b)/gi,
  (match, text) => {
    const { lead, year, short, word } = match.groups ?? {};
    if (year) return { meaning: { is: "date", value: `${year.slice(0, 3)}X` }, part: partOf(lead) };
    // "in his 60s" is an age.
    if (
      !/^the\b/i.test(match[0]) ||
      /\b(?:in|temperatures?)\s(?:their|his|her|its)\s/i.test(
        text.slice(Math.max(0, (match.index ?? 0) - 12), match.index),
      )
    )
      return null;
    const tens =
      short?.[0] ??
      String(
        ["twen", "thir", "for", "fif", "six", "seven", "eigh", "nine"].findIndex((stem) =>
          word?.toLowerCase().startsWith(stem),
        ) + 2,
      );
    return { meaning: { is: "date", value: `19${tens}X` }, part: partOf(lead) };
  },
);

/** "the 19th century", "the early twentieth century". */
export const century: Parser = parser(
  "century",
  /\b(?:the\s)?(?:(?<lead>early|mid|late|middle)[\s-])?(?:(?<nth>\d{1,2})(?:st|nd|rd|th)|(?<word>fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\s-]century\b/gi,
  (match) => {
    const { lead, nth, word } = match.groups ?? {};
    const named = [
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth",
      "twenty-first",
    ].indexOf(word?.toLowerCase() ?? "");
    const count = nth ? Number(nth) : named + 15;
    return count > 0 && count < 30
      ? { meaning: { is: "date", value: String(count - 1).padStart(2, "0") }, part: partOf(lead) }
      : null;
  },
);

/** "479 BC", "AD 70". */
export const era: Parser = parser(
  "era",
  /\b(?:(?<lead>early|mid|late)[\s-])?(?:(?<year>\d{1,4})\s?(?<after>BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.)(?!\w)|(?:AD|A\.D\.)\s(?<ad>\d{1,4})\b)/g,
  (match) => {
    const { lead, year, after = "", ad } = match.groups ?? {};
    const value = (ad ?? year ?? "").padStart(4, "0");
    return { meaning: { is: "date", value: /^B/.test(after) ? `BC${value}` : value }, part: partOf(lead) };
  },
);
