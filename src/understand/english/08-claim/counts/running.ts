import type { Count } from "../../../../model/claim.ts";
import { inSentence } from "../../../by-sentence.ts";
import type { Draft, DraftDate } from "../../../draft.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "dates" | "published">;

/**
 * A running total knows from when it counts ("400 killed since May") and up to when ("as of Monday", "by Tuesday
 * evening", "so far"). Money, weight and times are totals as well as people.
 */
export function withPeriod(counts: readonly Count[], word: number, draft: Needed): Count[] {
  if (counts.length === 0) return [];
  const { tree, analysis } = draft;
  const under = inSentence(draft.dates, word, analysis).filter(
    (date) => date.start !== null && tree.under(date.words.first, word),
  );
  const since = under.find((date) => isAfter(["since"], date, draft))?.start ?? null;
  const until = under.find((date) => isAfter(["as of", "as at", "by"], date, draft))?.end ?? null;
  const soFar = until ?? (isSoFar(word, draft) ? draft.published : null);
  if (since === null && soFar === null) return [...counts];
  return counts.map((each) => ({ ...each, since, as_of: soFar }));
}

function isAfter(openings: readonly string[], { words }: DraftDate, { analysis }: Needed): boolean {
  const before = [words.first - 2, words.first - 1].map((at) => analysis.words[at]?.lower ?? "");
  return openings.some((opening) => opening === before[1] || opening === before.join(" "));
}

/** "so far", "to date". */
function isSoFar(word: number, { tree, analysis }: Needed): boolean {
  const { first, after } = tree.subtree(word);
  return analysis.words.slice(first, Math.min(after, first + 80)).some(({ lower, index }) => {
    const next = analysis.words[index + 1]?.lower;
    return (lower === "so" && next === "far") || (lower === "to" && next === "date");
  });
}
