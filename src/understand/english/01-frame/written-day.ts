const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;
const BESIDE =
  /^(?:at|on|by|last|first|posted|published|updated|modified|created|date|from|am|pm|a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|c[sde]+t|p[sd]?t|m[sd]t|bst|ist|wat|eat|sast|[|@•·,:;–—-]+)$/i;
const CLOCK = /^\d{1,2}(?:[:.]\d{2}){0,2}(?:am|pm|a\.m\.|p\.m\.)?$/i;

/** A day as a page or a dateline writes it, and whether nothing else stands in the words. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The first year that two digits stand for in the century before: "31" is 1931, "30" is 2030, as elsewhere in a report's days. */
const OF_LAST_CENTURY = 31;

/** Reads "March 14", "3 May 2021", "12 MAR 90", "Mon, 11 March 2013 23:51 GMT", "2021-05-03"; null when other words are there. */
export function writtenDay(words: string): WrittenDay | null {
  if (words.length > 90) return null;
  let month: number | null = null;
  let day: number | null = null;
  let year: number | null = null;
  let beforeIt = "";
  for (const token of words.split(/[\s,|()]+/).filter(Boolean)) {
    const afterMonth = MONTH.test(beforeIt);
    beforeIt = token;
    const iso = token.match(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T.{0,20})?$/);
    if (iso) [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    else if (MONTH.test(token) && month === null) month = MONTHS.indexOf(token.slice(0, 3).toLowerCase()) + 1;
    else if (/^(?:1[89]|20)\d{2}$/.test(token) && year === null) year = Number(token);
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(token) && day === null) day = Number.parseInt(token, 10);
    else if (/^['’]?\d{2}$/.test(token) && day !== null && afterMonth && year === null) year = inFull(token);
    else if (!WEEKDAY.test(token) && !BESIDE.test(token.replace(/:$/, "") || ":") && !CLOCK.test(token)) return null;
  }
  return month && day && month <= 12 && day <= 31 ? { year, month, day } : null;
}

/** "90" is 1990. */
function inFull(twoDigits: string): number {
  const year = Number(twoDigits.slice(-2));
  return year < OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** The ISO day, its year taken from the day of publication where it is not written: the latest that is not after it. */
export function isoDay({ year, month, day }: WrittenDay, published: string | null): string | null {
  const spell = (y: number) => `${y}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (year !== null) return spell(year);
  if (!published) return null;
  const thisYear = Number(published.slice(0, 4));
  // A dateline may run a day or two ahead of a date of publication that was set in another time zone.
  const ahead = Date.parse(spell(thisYear)) - Date.parse(published) > 3 * 86_400_000;
  return spell(ahead ? thisYear - 1 : thisYear);
}
