import type { Count } from "../model/claim.ts";

const UNITS: Readonly<Record<string, string>> = {
  t: "tonnes",
  kg: "kg",
  lb: "pounds",
  km: "km",
  USD: "dollars",
  EUR: "euros",
  GBP: "pounds",
};
/** Counts of things, not of people to whom something happened: the word stands behind the number alone. */
const THINGS = new Set(["participants", "troops", "events", "money", "weight", "distance", "area", "percent"]);

/** The counts that are not told yet, each once; a part stands behind its whole: "at least 100 killed, 8 of them children". */
export function tollWords(counts: readonly Count[], isTold: (count: Count) => boolean): readonly string[] {
  const whole = counts.map((count, at) => count.part_of ?? at);
  const order = counts.map((_, at) => at).sort((a, b) => (whole[a] ?? a) - (whole[b] ?? b) || a - b);
  const words = order.flatMap((at) => {
    const count = counts[at];
    if (!count || isTold(count)) return [];
    return [count.part_of !== null ? partWords(count) : countWords(count)];
  });
  return [...new Set(words)];
}

const partWords = ({ of, who, low, high, approximate }: Count): string =>
  `${aboutOf(approximate, low, high)}${numberWords(low, high)} of them ${who ?? of}`;

const aboutOf = (approximate: boolean, low: number | null, high: number | null): string =>
  approximate && low !== null && high !== null ? "some " : "";

/** How many: "at least 12 civilians killed", "some 400 troops", "80,000 tonnes". */
export function countWords({ of, who, unit, low, high, approximate }: Count): string {
  const number = aboutOf(approximate, low, high) + numberWords(low, high);
  if (unit) return `${number} ${UNITS[unit] ?? unit}`;
  if (of === "money" || of === "weight") return number;
  return THINGS.has(of) ? `${number} ${who ?? of}` : `${number} ${who ? `${who} ` : ""}${of}`;
}

function numberWords(low: number | null, high: number | null): string {
  const words = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });
  if (low !== null && high !== null) return low === high ? words(low) : `${words(low)} to ${words(high)}`;
  return low !== null ? `at least ${words(low)}` : high !== null ? `at most ${words(high)}` : "an unknown number of";
}
