import type { Claim } from "../../../model/claim.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft, DraftDate } from "../../draft.ts";

/** Moves a day by a length of time (TIMEX3 "P3D"); null where the length is vague. */
export function shiftedDay(day: string, length: string, sign: 1 | -1): string | null {
  const match = length.match(/^P(\d+)([DWMY])$/);
  if (!match) return null;
  const date = new Date(`${day}T00:00:00Z`);
  const by = sign * Number(match[1]);
  if (match[2] === "D") date.setUTCDate(date.getUTCDate() + by);
  else if (match[2] === "W") date.setUTCDate(date.getUTCDate() + by * 7);
  else if (match[2] === "M") date.setUTCMonth(date.getUTCMonth() + by);
  else date.setUTCFullYear(date.getUTCFullYear() + by);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** "a day after", "three weeks before": the length of time with the word that its other event hangs on, and which side it lies. */
export interface Distance {
  readonly length: DraftDate;
  readonly other: number;
  /** 1: the word's event is later than the other by that length; -1: earlier. */
  readonly sign: 1 | -1;
}

type Needed = Pick<Draft, "tree" | "analysis" | "dates">;

/** The distance in time that a clause or noun with "after" or "before" puts between a word's event and another. */
export function distanceOf(word: number, { tree, analysis, dates }: Needed): Distance | null {
  const found = analysis.words[word];
  if (!found) return null;
  const own = lengthBefore(word, { tree, analysis, dates });
  if (own && found.head >= 0) return { length: own.length, other: found.head, sign: own.after ? -1 : 1 };
  for (const at of tree.dependents(word, "advcl", "obl")) {
    const below = lengthBefore(at, { tree, analysis, dates });
    if (below) return { length: below.length, other: at, sign: below.after ? 1 : -1 };
  }
  return null;
}

function lengthBefore(
  word: number,
  { tree, analysis, dates }: Needed,
): { readonly length: DraftDate; readonly after: boolean } | null {
  const mark = tree
    .dependents(word, "mark", "case")
    .find((at) => ["after", "before"].includes(analysis.words[at]?.lower ?? ""));
  if (mark === undefined) return null;
  const lasting = ["for", "in", "within"];
  const length = inSentence(dates, word, analysis).find(
    ({ type, words }) =>
      type === "DURATION" && words.after === mark && !lasting.includes(analysis.words[words.first - 1]?.lower ?? ""),
  );
  return length ? { length, after: analysis.words[mark]?.lower === "after" } : null;
}

/** A date so much later or earlier than another: as precise as the length's unit. */
export function datedFrom(base: Claim["date"], { length, sign }: Distance): Claim["date"] {
  if (!base?.start || !base.end) return null;
  const start = shiftedDay(base.start, length.value, sign);
  const end = shiftedDay(base.end, length.value, sign);
  return start && end ? { ...base, ref: length.id, start, end } : null;
}
