import type { Draft } from "../../draft.ts";
import { firstWhere } from "../../first-where.ts";
import { quotations } from "../../quotations.ts";
import { type Candidate, wordsOf } from "./candidate.ts";

/**
 * Whole quoted sentences without a cue of their own go on with the speaker before them: the rest of a quotation that
 * runs over paragraphs, or a second quotation in the speaker's paragraph.
 */
export function openQuotes(
  { analysis, text }: Pick<Draft, "analysis" | "text">,
  known: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  const told = wordsOf(known.flatMap(({ contents, cues }) => [...contents, ...cues]));
  const cued = new Set(known.flatMap(({ cues }) => cues.map(({ first }) => analysis.words[first]?.sentence)));
  const spoken = known.filter(({ sources }) => sources.length > 0).sort((a, b) => lastWord(a) - lastWord(b));
  for (const quote of quotations(analysis)) {
    const middle = (quote.first + quote.after) >> 1;
    if (quote.after - quote.first < 4 || told.has(middle)) continue;
    // The quotation's own sentence already has a cue beside it.
    if ([quote.first, quote.after - 1].some((word) => cued.has(analysis.words[word]?.sentence))) continue;
    const before = spoken[firstWhere(spoken, (one) => lastWord(one) >= quote.first) - 1];
    const gap = before ? text.slice(endOf(before, analysis), analysis.words[quote.first]?.start ?? 0) : "";
    if (!before || (gap.match(/\n\s*\n/g) ?? []).length > 1) continue;
    const goesOn: Candidate = { ...before, contents: [quote], score: before.score * 0.8, rule: "open-quote" };
    found.push(goesOn);
    spoken.splice(
      firstWhere(spoken, (one) => lastWord(one) > lastWord(goesOn)),
      0,
      goesOn,
    );
  }
  return found;
}

const lastWord = (candidate: Candidate) =>
  Math.max(...[...candidate.cues, ...candidate.contents].map((range) => range.after)) - 1;
const endOf = (candidate: Candidate, analysis: Draft["analysis"]) => analysis.words[lastWord(candidate)]?.end ?? 0;
