import type { Claim } from "../../model/claim.ts";
import type { Notice } from "./notices.ts";

/** What a notice calls the text that it puts right, as the source of what was wrong in it. */
const EARLIER =
  /\b(?:earlier|previous|original|prior|initial|first)\s+(?:news\s+)?(?:versions?|reports?|stor(?:y|ies)|articles?|dispatch(?:es)?|headlines?|texts?)\b/i;
const WRONGLY = /\b(?:incorrectly|wrongly|mistakenly|erroneously|in error|misstated|misreported)\b/i;

/**
 * Why a claim that stands in a correction notice does not stand: it repeats what an earlier text said, which is put right
 * here. Null for every other claim, also for what the notice says instead. `notices`: those of the text.
 */
export function toldAsCorrected(
  { predicate, content, chain }: Claim,
  text: string,
  notices: readonly Notice[],
): string | null {
  const notice = notices.find(
    ({ kind, span }) => kind === "corrects" && span.start <= predicate.start && predicate.end <= span.end,
  );
  if (!notice) return null;
  const bySource = chain.some(({ name, described, span }) => EARLIER.test(name ?? described ?? span?.text ?? ""));
  const sentence = text.slice(text.lastIndexOf(".", content.start - 1) + 1, predicate.end);
  return bySource || WRONGLY.test(sentence) ? `“${notice.span.text}”` : null;
}
