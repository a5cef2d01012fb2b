import type { Problem } from "../model/reading.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The ISO day of a publication date as given; common written forms are read, anything else is a problem. */
export function publicationDay(given: string | null): { day: string | null; problem: Problem | null } {
  if (!given?.trim()) return { day: null, problem: null };
  const iso = given.match(/^\s*(\d{4})-(\d{2})-(\d{2})(?=$|[T\s])/);
  if (iso) return valid(iso[1], iso[2], iso[3], given);
  const written = given.match(/(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/);
  if (written) return valid(written[3], monthOf(written[2]), written[1], given);
  const american = given.match(/([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/);
  if (american) return valid(american[3], monthOf(american[1]), american[2], given);
  const plain = given.match(/^\s*(\d{4})[/.]?(\d{2})[/.]?(\d{2})/);
  if (plain) return valid(plain[1], plain[2], plain[3], given);
  return valid(undefined, undefined, undefined, given);
}

const monthOf = (name = "") => String(MONTHS.indexOf(name.toLowerCase()) + 1);

function valid(year: string | undefined, month: string | undefined, day: string | undefined, given: string) {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  if (real) return { day: date.toISOString().slice(0, 10), problem: null };
  const message = `“${given.slice(0, 60)}” is no date that Hearsay knows; give the day of publication as YYYY-MM-DD.`;
  return { day: null, problem: { code: "published-not-read", message, span: null } };
}
