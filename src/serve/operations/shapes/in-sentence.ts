import { z } from "zod";
import type { Reading } from "../../../model/reading.ts";
import { overlaps, type Span } from "../../../model/span.ts";

/** Words of a report within their sentence, with the sentence before it. */
export const InSentence = z
  .strictObject({ before: z.string(), words: z.string(), after: z.string() })
  .meta({ id: "InSentence", description: "Words of a report, with what stands around them in their sentence." });
export type InSentence = z.infer<typeof InSentence>;

/** So many characters are shown on a side at most, cut at words. */
const MOST = 320;

/** Words within the sentences that they touch. */
export function inSentence(text: string, { sentences }: Pick<Reading, "sentences">, words: Span): InSentence {
  const touched = sentences.filter((sentence) => overlaps(sentence, words));
  const start = Math.min(words.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(words.end, ...touched.map((sentence) => sentence.end));
  const [before, after] = [text.slice(start, words.start), text.slice(words.end, end)];
  return {
    before: before.length > MOST ? before.slice(-MOST).replace(/^\S*\s/, "… ") : before,
    words: text.slice(words.start, words.end),
    after: after.length > MOST ? after.slice(0, MOST).replace(/\s\S*$/, " …") : after,
  };
}
