import type { Count } from "../../model/claim.ts";
import { foldName } from "./fold-name.ts";
import { boundsInWords, dayInWords } from "./in-words.ts";

/** What is said of people: "12 were killed". Anything else is a number of something: "the number of troops was 400". */
const HAPPENS_TO_PEOPLE: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "missing",
  "arrested",
  "abducted",
  "released",
  "surrendered",
  "displaced",
]);

/** Words for people that tell no sort of people: "12 people", "12 victims" and "12" count the same. */
const ANYBODY: ReadonlySet<string> = new Set([
  "people",
  "persons",
  "person",
  "individuals",
  "victims",
  "souls",
  "others",
]);

/** Which people are counted; null for anybody. */
export function whoOf(count: Pick<Count, "who">): string | null {
  const who = count.who === null ? "" : foldName(count.who);
  return who === "" || ANYBODY.has(who) ? null : who;
}

/** What a count counts, without its number. */
export interface Counted {
  readonly of: string;
  readonly who: string | null;
  readonly unit: string | null;
  readonly since: string | null;
  readonly part: boolean;
}

export function countedBy(count: Count): Counted {
  return { of: count.of, who: whoOf(count), unit: count.unit, since: count.since, part: count.part_of !== null };
}

/** The same for counts of the same people over the same period; totals and parts are apart. */
export function countedKey({ of, who, unit, since, part }: Counted): string {
  return [of, who ?? "", unit ?? "", since ?? "", part ? "part" : ""].join(":");
}

/** "killed", "children injured", "killed since 1 June 2024", "troops". */
export function countedInWords({ of, who, since, part }: Counted): string {
  const period = since ? ` since ${dayInWords(since)}` : "";
  return `${who ? `${who} ` : ""}${of}${period}${part ? ", as a part of another count" : ""}`;
}

/** "that at least 12 were killed", "that the number of troops was 400". */
export function tollInWords(toll: Counted & { readonly low: number | null; readonly high: number | null }): string {
  const number = boundsInWords(toll);
  const period = toll.since ? ` since ${dayInWords(toll.since)}` : "";
  const part = toll.part ? ", as a part of another count" : "";
  if (HAPPENS_TO_PEOPLE.has(toll.of)) {
    const verb = toll.low === 1 && toll.high === 1 ? "was" : "were";
    return `that ${toll.high === 0 ? "no" : number} ${toll.who ?? "people"} ${verb} ${toll.of}${period}${part}`;
  }
  return `that the number of ${toll.who ? `${toll.who} (${toll.of})` : toll.of} was ${number}${toll.unit ? ` ${toll.unit}` : ""}${period}${part}`;
}
