import { type Span, spanOf } from "../../../model/span.ts";
import type { Draft } from "../../draft.ts";
import { isHyphen } from "../../hyphens.ts";

type Needed = Pick<Draft, "analysis" | "text">;

/** "a 16-year-old": the first of the words that hyphens make one. */
export function hyphenedFrom(word: number, { words }: Pick<Draft["analysis"], "words">): number {
  return isHyphen(word - 1, words) ? hyphenedFrom(word - 2, { words }) : word;
}

/** The words of an event: "cease-fire", where it is a noun that the list of events has as one; else the word alone. */
export function eventSpan(word: number, { analysis, text }: Needed): Span {
  const found = analysis.words[word];
  const first = analysis.words[hyphenedFrom(word, analysis)];
  const whole = first && first !== found && found?.upos === "NOUN" && found.lemma.startsWith(first.lower);
  return spanOf(text, (whole ? first : found)?.start ?? 0, found?.end ?? 0);
}
