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
  const cuesIn = new Map<number | undefined, number[]>();
  for (const { first } of known.flatMap(({ cues }) => cues)) {
    const sentence = analysis.words[first]?.sentence;
    cuesIn.set(sentence, [...(cuesIn.get(sentence) ?? []), first]);
  }
  const spoken = known.filter(({ sources }) => sources.length > 0).sort((a, b) => lastWord(a) - lastWord(b));
  const quotes = quotations(analysis);
  for (const quote of quotes) {
    const middle = (quote.first + quote.after) >> 1;
    if (quote.after - quote.first < 4 || told.has(middle)) continue;
    // The quotation's own sentence already has a cue beside it; a cue within is of somebody whom the speaker quotes.
    const near = [quote.first, quote.after - 1].flatMap((word) => cuesIn.get(analysis.words[word]?.sentence) ?? []);
    if (near.some((word) => word < quote.first || word >= quote.after)) continue;
    const from = firstWhere(spoken, (one) => lastWord(one) >= quote.first);
    const begun = spokenWithin(quote, spoken, from);
    const last = spoken[from - 1];
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
function spokenWithin(quote: WordRange, spoken: readonly Candidate[], from: number): Candidate | undefined {
  const to = firstWhere(spoken, (one) => lastWord(one) >= quote.after - 1);
  return spoken
    .slice(from, to)
    .findLast((one) => one.cues.every(({ after }) => after <= quote.first) && touch(one.contents, [quote]));
}

/** Words behind a quotation within which the cue that closes it stands. */
const CLOSING = 40;

/** Of somebody whose words are told within a quotation, the one who is quoted. */
function whoQuotes(
  inner: Candidate,
  spoken: readonly Candidate[],
  quotes: readonly WordRange[],
): Candidate | undefined {
  const cue = inner.cues[0]?.first ?? -1;
  const around = quotes[firstWhere(quotes, ({ after }) => after > cue)];
  if (!around || cue < around.first) return undefined;
  const outside = ({ cues }: Candidate) => !cues.some(({ first }) => around.first <= first && first < around.after);
  const from = firstWhere(spoken, (one) => lastWord(one) >= around.first);
  const to = firstWhere(spoken, (one) => lastWord(one) >= around.after + CLOSING);
  return spoken.slice(from, to).findLast((one) => outside(one) && touch(one.contents, [around]));
}

const lastWord = (candidate: Candidate) =>
  Math.max(...[...candidate.cues, ...candidate.contents].map((range) => range.after)) - 1;
const endOf = (candidate: Candidate, analysis: Draft["analysis"]) => analysis.words[lastWord(candidate)]?.end ?? 0;
