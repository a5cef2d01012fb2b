import type { Word } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Stretch } from "./in-capitals.ts";

/** A mark before a point of a list: "• Two aid workers killed", "- Convoy attacked". */
const POINT = /^[^\S\n]*(?:[•●▪◦‣*·]|[-–—](?=\s))[^\S\n]*\S/gmu;

/** By index the words of headlines and of the points of lists: both leave out helpers and articles. */
export interface TerseWords {
  readonly headline: ReadonlySet<number>;
  readonly point: ReadonlySet<number>;
}

/** Those words of a text; each look at the words is one walk. */
export function terseWords(
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
  { parts }: Draft["frame"],
): TerseWords {
  const headlines = parts.filter(({ kind }) => kind === "headline" || kind === "standfirst");
  const points = [...text.matchAll(POINT)].map(({ index, 0: mark }) => {
    const end = text.indexOf("\n", index + mark.length);
    return { start: index, end: end < 0 ? text.length : end };
  });
  return { headline: wordsIn(headlines, words), point: wordsIn(points, words) };
}

/** The words that begin in some stretches, in one walk over both. */
function wordsIn(stretches: readonly Stretch[], words: readonly Word[]): ReadonlySet<number> {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  const found = new Set<number>();
  let at = 0;
  for (const { index, start } of words) {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    if ((sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= start) found.add(index);
  }
  return found;
}
