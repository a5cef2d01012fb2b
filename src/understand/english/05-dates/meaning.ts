import type { Part } from "./extent.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";
/** Which one is meant: the past one, the coming one, the one we are in, or what the clause's tense says. */
export type Which = "last" | "next" | "this" | "open";
/** "of that year": in the year spoken of, or so many on. */
export type WhichMonth = Which | "told";

/** What the words of a time expression say, before it is known when they were written. */
export type Meaning =
  /** A finished TIMEX3 value: "2017-05-03", "199X". */
  | { readonly is: "date"; readonly value: string }
  /** Month and perhaps day without year. */
  | {
      readonly is: "month";
      readonly month: number;
      readonly day: number | null;
      readonly which: WhichMonth;
      readonly by?: number;
    }
  | { readonly is: "weekday"; readonly weekday: number; readonly which: Which }
  /** So many units from the day of writing ("ago", "last", "next"). */
  | { readonly is: "shift"; readonly unit: Unit; readonly by: number; readonly from: "published" | "text" }
  | { readonly is: "season"; readonly season: string; readonly which: Which }
  | { readonly is: "quarter"; readonly quarter: string; readonly shift: number | null }
  /** A year's day that is named, as month and day or by a rule. */
  | { readonly is: "feast"; readonly feast: string; readonly which: Which; readonly year: number | null }
  /** The same length of time as the last date spoken of, so many years away ("a year earlier" beside a quarter). */
  | { readonly is: "year-shift"; readonly by: number; readonly from: "published" | "text" }
  /** PRESENT_REF, PAST_REF, FUTURE_REF, durations and sets, which resolve to nothing. */
  | { readonly is: "reference"; readonly value: string }
  | { readonly is: "duration"; readonly value: string }
  | { readonly is: "set"; readonly value: string }
  /** A time of day on the day of another expression or of writing. */
  | { readonly is: "clock"; readonly time: string };

/** One expression found by a parser. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly part?: Part | null;
  /** TMO, TAF, TEV, TNI or T15:00, added to a day. */
  readonly time?: string | null;
}

/** A finder of one kind of expression; patterns are linear and carry the flags g, i, d where they need them. */
export interface Parser {
  readonly name: string;
  readonly find: (text: string) => readonly Found[];
}

/** A parser from a pattern and a reading of its match; null where it is none after all. */
export function parser(
  name: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray, text: string) => ReadResult,
): Parser {
  return {
    name,
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const found = read(match, text);
        if (!found) return [];
        const list = Array.isArray(found) ? found : [found];
        return list.map((one) => ({ start: match.index, end: match.index + match[0].length, ...one }));
      }),
  };
}

type Piece = Omit<Found, "start" | "end"> & { readonly start?: number; readonly end?: number };
export type ReadResult = Piece | Piece[] | null;
