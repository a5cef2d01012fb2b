import type { Party } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { entityAt, mentionAt } from "../../../store/anchor.ts";

/** Where words stand in a report: whole words; of several places the one nearest to `around`. Throws `wrong-use`. */
export function wordsOfReport(text: string, words: string, around?: Pick<Span, "start" | "end">): Span {
  const places = placesOf(text, words);
  const away = ({ start, end }: Span) => (around ? Math.max(0, around.start - start, end - around.end) : 0);
  const [best, other] = places.sort((a, b) => away(a) - away(b) || a.start - b.start);
  if (!best) throw new HearsayError("wrong-use", `The report does not say ${JSON.stringify(words)}.`);
  if (!around && other)
    throw new HearsayError(
      "wrong-use",
      `The report says ${JSON.stringify(words)} ${places.length} times: give more words around the one that you mean.`,
    );
  return best;
}

/** A side of a claim by its words: the entity that they stand for, if any. */
export function partyAt(reading: Reading, span: Span): Party {
  return { entity: entityAt(reading, span), span, collective: mentionAt(reading, span)?.kind === "group" };
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === "") return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWhole = !isLetter(text[start - 1]) && !isLetter(text[end]);
    if (isWhole) places.push({ start, end, text: words });
  }
  return places;
}

const isLetter = (one: string | undefined) => one !== undefined && /[\p{L}\p{N}]/u.test(one);
