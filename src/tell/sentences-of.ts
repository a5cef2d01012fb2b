import type { Reading } from "../model/reading.ts";
import { sentenceOf } from "./sentence.ts";

/** Every claim of a reading as a sentence, by the claim's id; the report's own words in quotation marks. */
export function sentencesOf(reading: Reading): ReadonlyMap<string, string> {
  return new Map(
    reading.claims.map((claim) => {
      const { words, verbatim } = sentenceOf(claim, reading);
      return [claim.id, verbatim ? `“${words}”` : words];
    }),
  );
}
