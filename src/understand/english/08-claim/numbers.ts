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
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1_000_000,
};

/** "tens of thousands": ten thousand at least. */
const TIMES: Readonly<Record<string, number>> = { tens: 10, dozens: 10, hundreds: 100 };

/** The number that a run of words gives: "two hundred", "1,500", "twenty-nine"; null where it gives none. */
export function numberOf(words: readonly string[]): number | null {
  let total = 0;
  let part: number | null = null;
  for (const word of words.flatMap((each) => each.toLowerCase().split("-")).filter(Boolean)) {
    const digits = /^\d[\d,]*(\.\d+)?$/.test(word) ? Number(word.replaceAll(",", "")) : null;
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

/** Bounds of a number with the words before it. */
export function boundsOf(number: readonly string[], wordsBefore: string): Bounds | null {
  const before = wordsBefore.replace(/\ban?\s+$/, "");
  const vague = VAGUE[number.at(-1)?.toLowerCase() ?? ""];
  const tens = before.match(/\b(tens|dozens|hundreds) of\s+$/)?.[1];
  if (vague !== undefined) return { low: vague * (TIMES[tens ?? ""] ?? 1), high: null, approximate: true };
  const value = numberOf(number);
  if (value === null) return null;
  for (const { words, low, high, approximate } of BEFORE)
    if (words.test(before)) return { low: low ? value : null, high: high ? value : null, approximate };
  return { low: value, high: value, approximate: false };
}

const BEFORE = [
  {
    words: /\b(?:at least|no fewer than|not less than|minimum of|no less than)\s*$/,
    low: true,
    high: false,
    approximate: false,
  },
  {
    words: /\b(?:more than|over|upwards of|above|in excess of|several|a few|many)\s*$/,
    low: true,
    high: false,
    approximate: true,
  },
  {
    words: /\b(?:up to|as many as|at most|no more than|fewer than|less than|under)\s*$/,
    low: false,
    high: true,
    approximate: true,
  },
  {
    words: /\b(?:about|around|some|nearly|almost|roughly|approximately|an estimated|close to|close on)\s*$/,
    low: true,
    high: true,
    approximate: true,
  },
] as const;
