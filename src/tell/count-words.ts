import type { Count } from "../model/claim.ts";

const UNITS: Readonly<Record<string, string>> = {
  t: "tonnes",
  kg: "kg",
  km: "km",
  USD: "dollars",
  EUR: "euros",
  GBP: "pounds",
};
/** Counts of things, not of people to whom something happened: the word stands behind the number alone. */
const THINGS = new Set(["participants", "troops", "events", "money", "weight", "distance", "area", "percent"]);

/** How many: "at least 12 civilians killed", "some 400 troops", "80,000 tonnes". */
export function countWords({ of, who, unit, low, high, approximate }: Count): string {
  const about = approximate && low !== null && high !== null ? "some " : "";
  const number = about + numberWords(low, high);
  if (unit) return `${number} ${UNITS[unit] ?? unit}`;
  if (of === "money" || of === "weight") return number;
  return THINGS.has(of) ? `${number} ${who ?? of}` : `${number} ${who ? `${who} ` : ""}${of}`;
}

function numberWords(low: number | null, high: number | null): string {
  const words = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });
  if (low !== null && high !== null) return low === high ? words(low) : `${words(low)} to ${words(high)}`;
  return low !== null ? `at least ${words(low)}` : high !== null ? `at most ${words(high)}` : "an unknown number of";
}
