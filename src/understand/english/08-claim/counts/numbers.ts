/** Bounds that words set: "at least 30", "dozens of", "some 200", "up to 24". */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
/** Least numbers that vague words stand for, as event coders take them (ACLED codebook 2023: dozens 12, hundreds 100). */
const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1_000_000,
};

/** "tens of thousands": ten thousand at least. */
const TIMES: Readonly<Record<string, number>> = { tens: 10, dozens: 10, hundreds: 100 };

const HALF = new Set(["half"]);

/** The number that a run of words gives: "two hundred", "1,500", "1 500", "twenty-nine"; null where it gives none. */
export function numberOf(words: readonly string[]): number | null {
  let total = 0;
  let part: number | null = null;
  for (const word of grouped(words).flatMap(partsOf)) {
    const digits = /^\d[\d,]*(\.\d+)?$/.test(word) ? Number(word.replaceAll(",", "")) : null;
    if (HALF.has(word)) {
      part = (part ?? 0) + 0.5;
      continue;
    }
    const value: number | undefined = digits ?? TENS[word] ?? (SMALL.includes(word) ? SMALL.indexOf(word) : undefined);
    const scale = SCALE[word];
    if (value !== undefined) part = (part ?? 0) + value;
    else if (word === "dozen") part = (part ?? 1) * 12;
    else if (scale === 100) part = (part ?? 1) * 100;
    else if (scale !== undefined) {
      total += (part ?? 1) * scale;
      part = null;
    } else if (word !== "and" && word !== "a") return null;
    else if (word === "a" && part === null) part = null;
    if (scale !== undefined && scale !== 100) part ??= 0;
  }
  return part === null ? null : total + part;
}

/** "12 000", "20, 000": thousands that are written apart are one number. */
function grouped(words: readonly string[]): readonly string[] {
  const apart = words.length > 1 && /^\d{1,3}$/.test(words[0] ?? "");
  return apart && words.slice(1).every((word) => /^(?:\d{3}|,)$/.test(word))
    ? [words.filter((word) => word !== ",").join("")]
    : words;
}

/** "twenty-nine" is two words of one number; "300-400" is no number but a range. */
function partsOf(word: string): readonly string[] {
  return /^\d.*-/.test(word) ? [word] : word.toLowerCase().split("-").filter(Boolean);
}

/** "300-400" in one word. */
function rangeOf(words: readonly string[]): Bounds | null {
  const [low, high] = words.length === 1 ? (words[0]?.split(/[-–]/).map((each) => numberOf([each])) ?? []) : [];
  return typeof low === "number" && typeof high === "number" && low < high ? { low, high, approximate: true } : null;
}

/** Bounds of a number with the words before it, and those after it ("or more"). */
export function boundsOf(number: readonly string[], wordsBefore: string, wordsAfter = ""): Bounds | null {
  const range = rangeOf(number);
  if (range !== null) return range;
  const before = wordsBefore.replace(/\b(?:a total of|an?)\s+$/, "");
  const vague = VAGUE[number.at(-1)?.toLowerCase() ?? ""];
  const tens = before.match(/\b(tens|dozens|hundreds) of\s+$/)?.[1];
  if (vague !== undefined) return { low: vague * (TIMES[tens ?? ""] ?? 1), high: null, approximate: true };
  const value = numberOf(number);
  if (value === null) return null;
  if (/^\s*(?:\+|or more\b|and counting\b)/.test(wordsAfter)) return { low: value, high: null, approximate: false };
  if (/^\s*or so\b/.test(wordsAfter)) return { low: value, high: value, approximate: true };
  for (const { words, low, high, approximate } of BEFORE)
    if (words.test(before)) return { low: low ? value : null, high: high ? value : null, approximate };
  return { low: value, high: value, approximate: false };
}

const BEFORE = [
  {
    words: /\b(?:at least|no fewer than|not fewer than|not less than|a minimum of|minimum of|no less than)\s*$/,
    low: true,
    high: false,
    approximate: false,
  },
  {
    words:
      /(?<!just |no |not )\b(?:more than|over|upwards of|above|in excess of|north of|exceeding|several|a few|many)\s*$/,
    low: true,
    high: false,
    approximate: true,
  },
  {
    words:
      /\b(?:up to|as many as|at most|no more than|not more than|not over|not exceeding|a maximum of|fewer than|less than|(?<!just )under)\s*$/,
    low: false,
    high: true,
    approximate: true,
  },
  {
    words:
      /\b(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|close on|just over|just under|more or less|in the region of)\s*$/,
    low: true,
    high: true,
    approximate: true,
  },
] as const;
