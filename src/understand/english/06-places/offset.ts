import { bearingOf, pointFrom } from "./bearings.ts";

/** "40 km (25 miles) south of", "some 10 kilometres to the north-east of the town of", "a few miles west of". */
const BEFORE =
  /(?:(?:about|some|around|nearly|roughly|over|just)\s)?(\d[\d,]*(?:\.\d+)?|an?|a few|several|a dozen|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-]?(km|kms|kilomet(?:re|er)s?|miles?|mi)\b\.?\s(?:\([^)]{1,25}\)\s|\[[^\]]{1,25}\]\s)?(?:(?:to|in) the\s)?(north|south|east|west|(?:north|south)[\s-]?(?:east|west))\s(?:from|of)\s(?:the\s)?(?:(?:\p{Ll}+\s){0,2}(?:town|city|village|capital|port|camp|border)\s(?:of\s)?)?(?:the\s)?$/iu;

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "a 1,an 1,a few 4,several 5,a dozen 12,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,twelve 12,fifteen 15,twenty 20,thirty 30,forty 40,fifty 50,sixty 60,seventy 70,eighty 80,ninety 90"
    .split(",")
    .map((pair) => [pair.replace(/ \d+$/, ""), Number(pair.match(/\d+$/)?.[0])]),
);
const MILE_KM = 1.609;
/** Farther off nobody locates an event by a town. */
const MOST_KM = 400;

/** What the words before a place's name say of a point at some distance from it. */
export interface Offset {
  /** Where those words begin. */
  readonly start: number;
  readonly km: number;
  readonly at: (from: { latitude: number; longitude: number }) => { latitude: number; longitude: number };
}

export function offsetBefore(text: string, start: number): Offset | null {
  const from = Math.max(0, start - 90);
  const before = text.slice(from, start);
  const match = before.match(BEFORE);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  const amount = WORDS[match[1].toLowerCase()] ?? Number(match[1].replace(/,/g, ""));
  const km = Math.round(amount * (/^mi/i.test(match[2]) ? MILE_KM : 1));
  const bearing = bearingOf(match[3]);
  if (!bearing || !(km > 0) || km > MOST_KM) return null;
  return { start: from + (match.index ?? 0), km, at: (point) => pointFrom(point, bearing, km) };
}
