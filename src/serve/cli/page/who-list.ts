import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { sentenceOf } from "../../../tell/sentence.ts";
import { chainLine } from "./chain-line.ts";
import type { Colour } from "./colour.ts";
import { besideStatus, type PageOptions } from "./layout.ts";
import { reasonLines } from "./reasons.ts";

/** Relations and roles, one a line, the same one once; with the chain where somebody other than the publisher says so. */
export function whoList(claims: readonly Claim[], reading: Reading, options: PageOptions): readonly string[] {
  const seen = new Set<string>();
  const lines = claims.flatMap((claim) => {
    const chain = claim.chain.length > 1 ? chainLine(claim.chain) : "";
    const words = sentenceOf(claim, reading).words.replace(/\.$/, "");
    const line = [words, chain, claim.confidence.toFixed(2)].filter(Boolean).join(" · ");
    const key = [claim.certainty.status, words, chain].join("\n");
    if (seen.has(key)) return [];
    seen.add(key);
    const shown: (readonly [string, Colour | null])[] = [[line, null]];
    return besideStatus(
      claim.certainty.status,
      [...shown, ...(options.explain ? reasonLines(claim, reading) : [])],
      options,
    );
  });
  return lines.length > 0 ? [...lines, ""] : [];
}
