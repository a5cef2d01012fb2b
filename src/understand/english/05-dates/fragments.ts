import type { Unit } from "./meaning.ts";

/** Pieces of patterns that several parsers share; all without capturing groups. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
export const WEEKDAY_SHORT = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun)\\.?)`;
export const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
export const YEAR = "(?:1\\d{3}|20\\d{2})";
export const UNIT =
  "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centuries|century)";
const ONES =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d{1,2})?(?:\\s\\d/\\d)?|(?:${TENS})(?:[\\s-](?:${ONES}))?|(?:${ONES})(?:\\sand\\sa\\shalf)?|(?:a\\s|one\\s)?hundred|a\\sdozen)`;
export const VAGUE =
  "(?:several|many|some|few|a\\sfew|a\\scouple(?:\\sof)?|a\\snumber\\sof|dozens\\sof|hundreds\\sof|countless)";
export const PART_OF_DAY = "(?:morning|afternoon|evening|night|noon|midday)";
export const EARLY =
  "(?:early|earlier|mid|middle|late|later|the\\s(?:start|beginning|middle|end|close)\\sof|(?:the\\s)?(?:first|second)\\shalf\\sof)";

export const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
export const weekdayNamed = (word: string): number => DAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES.split("|").map((word, i) => [word, i + 1] as const),
  ...TENS.split("|").map((word, i) => [word, (i + 2) * 10] as const),
  ["hundred", 100] as const,
  ["a", 1] as const,
  ["an", 1] as const,
  ["dozen", 12] as const,
]);

/** The number that words stand for; null where they are vague. */
export function amountOf(words: string): number | null {
  const plain = words.trim().toLowerCase().replace(/,/g, "");
  const digits = plain.match(/^(\d+(?:\.\d+)?)(?:\s(\d)\/(\d))?$/);
  if (digits) return Number(digits[1]) + (digits[2] ? Number(digits[2]) / Number(digits[3]) : 0);
  if (/^(?:a )?couple(?: of)?$/.test(plain)) return 2;
  const half = plain.endsWith(" and a half") ? 0.5 : 0;
  const parts = plain
    .replace(" and a half", "")
    .split(/[\s-]+/)
    .filter((word) => word !== "a" || plain === "a");
  const values = parts.map((word) => WORDS[word]);
  if (values.length === 0 || values.some((value) => value === undefined)) return null;
  const sum = values.includes(100)
    ? values.reduce<number>((product, value) => product * (value ?? 1), 1)
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum + half;
}

/** The unit of "weeks", "nights", "fortnight" with the number of it that one is. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const plain = word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  if (plain === "night") return { unit: "day", times: 1 };
  if (plain === "fortnight") return { unit: "week", times: 2 };
  return { unit: plain as Unit, times: 1 };
}

const LETTER: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "Y",
  century: "Y",
};

/** The TIMEX3 value of a length of time; `null` many are "X". Decades and centuries are told in years, as TimeBank does. */
export function durationValue(amount: number | null, unit: Unit): string {
  const times = unit === "decade" ? 10 : unit === "century" ? 100 : unit === "quarter" ? 3 : 1;
  const letter = unit === "quarter" ? "M" : LETTER[unit];
  const time = letter.startsWith("T") ? "T" : "";
  const text = amount === null ? (unit === "decade" ? "X0" : "X") : String(Math.round(amount * times * 100) / 100);
  return `P${time}${text}${time ? letter.slice(1) : letter}`;
}

export const TIME_OF: Readonly<Record<string, string>> = {
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
};

/** early, mid or late as the words have it; null for "the first half of" and none. */
export function partOf(words: string | undefined): "early" | "mid" | "late" | null {
  const plain = (words ?? "").toLowerCase();
  if (/^(?:early|the (?:start|beginning))/.test(plain) && !plain.startsWith("earlier")) return "early";
  if (/^(?:mid|the middle)/.test(plain)) return "mid";
  return /^(?:late\b|late-|the (?:end|close))/.test(plain) ? "late" : null;
}
