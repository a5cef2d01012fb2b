import { amountOf, durationValue, NUMBER, unitOf } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

const WORDS: Readonly<Record<string, string>> = {
  daily: "P1D",
  nightly: "P1D",
  hourly: "PT1H",
  weekly: "P1W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** "daily", "every day", "each year", "every two weeks", "annually". */
export const set: Parser = parser(
  "set",
  new RegExp(
    `\\b(?:(?<word>daily|nightly|hourly|weekly|monthly|annually|yearly)\\b(?!\\s(?:[A-Z]|newspaper|paper|life))|(?:every|each)\\s(?:(?<amount>${NUMBER}|other|few)\\s)?(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade)s?\\b)`,
    "g",
  ),
  (match) => {
    const { word, amount, unit = "day" } = match.groups ?? {};
    if (word) return { meaning: { is: "set", value: WORDS[word] ?? "P1D" } };
    const count = !amount ? 1 : amount === "other" ? 2 : amountOf(amount);
    return { meaning: { is: "set", value: durationValue(count, unitOf(unit).unit) } };
  },
);
