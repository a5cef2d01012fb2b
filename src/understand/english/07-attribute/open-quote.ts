import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { firstWhere } from "../../first-where.ts";
import { quotations } from "../../quotations.ts";
import { type Candidate, touch, wordsOf } from "./candidate.ts";

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
  const cueAt = known.flatMap(({ cues }) => cues.map(({ first }) => first));
  const spoken = known.filter(({ sources }) => sources.length > 0).sort((a, b) => lastWord(a) - lastWord(b));
  const quotes = quotations(analysis);
  for (const quote of quotes) {
    const middle = (quote.first + quote.after) >> 1;
    if (quote.after - quote.first < 4 || told.has(middle)) continue;
    // The quotation's own sentence already has a cue beside it; a cue within is of somebody whom the speaker quotes.
    const beside = new Set(
      cueAt.filter((word) => word < quote.first || word >= quote.after).map((word) => analysis.words[word]?.sentence),
    );
    if ([quote.first, quote.after - 1].some((word) => beside.has(analysis.words[word]?.sentence))) continue;
    const begun = spokenWithin(quote, spoken);
    const last = spoken[firstWhere(spoken, (one) => lastWord(one) >= quote.first) - 1];
    const before = begun ?? (last && (whoQuotes(last, spoken, quotes) ?? last));
    const gap = before ? text.slice(endOf(before, analysis), analysis.words[quote.first]?.start ?? 0) : "";
    if (!before || (gap.match(/\n\s*\n/g) ?? []).length > 1) continue;
    const rest = begun ? { first: lastWord(begun) + 1, after: quote.after } : quote;
    const goesOn: Candidate = { ...before, contents: [rest], score: before.score * 0.8, rule: "open-quote" };
    found.push(goesOn);
    spoken.splice(
      firstWhere(spoken, (one) => lastWord(one) > lastWord(goesOn)),
      0,
      goesOn,
    );
  }
  return found;
}

/** Who says the beginning of a quotation, by a cue before it: the rest is his too. */
const spokenWithin = (quote: WordRange, spoken: readonly Candidate[]): Candidate | undefined =>
  spoken.findLast(
    (one) =>
      one.cues.every(({ after }) => after <= quote.first) &&
      touch(one.contents, [quote]) &&
      lastWord(one) < quote.after - 1,
  );

/** Of somebody whose words are told within a quotation, the one who is quoted. */
function whoQuotes(
  inner: Candidate,
  spoken: readonly Candidate[],
  quotes: readonly WordRange[],
): Candidate | undefined {
  const cue = inner.cues[0]?.first ?? -1;
  const around = quotes.find(({ first, after }) => first <= cue && cue < after);
  if (!around) return undefined;
  const outside = ({ cues }: Candidate) => !cues.some(({ first }) => around.first <= first && first < around.after);
  return spoken.findLast((one) => outside(one) && touch(one.contents, [around]));
}

const lastWord = (candidate: Candidate) =>
  Math.max(...[...candidate.cues, ...candidate.contents].map((range) => range.after)) - 1;
const endOf = (candidate: Candidate, analysis: Draft["analysis"]) => analysis.words[lastWord(candidate)]?.end ?? 0;
