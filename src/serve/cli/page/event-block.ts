import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { onOneLine } from "../../../tell/on-one-line.ts";
import { sentenceOf } from "../../../tell/sentence.ts";
import { chainLine } from "./chain-line.ts";
import type { Colour } from "./colour.ts";
import { besideStatus, type PageOptions } from "./layout.ts";
import { reasonLines } from "./reasons.ts";

/** A claim by itself: the sentence, its chain, the words that it rests on, how sure we are of having read it, and its codes. */
export function eventBlock(claim: Claim, reading: Reading, options: PageOptions): readonly string[] {
  const { words, verbatim } = sentenceOf(claim, reading);
  const quoted = `“${onOneLine(claim.content.text)}”`;
  const type = claim.mode ? `${claim.type} ${claim.mode}` : claim.type;
  const part = claim.where === "body" ? "" : claim.where;
  const under = [`reading confidence ${claim.confidence.toFixed(2)}`, part, type].filter(Boolean).join(" · ");
  const lines: (readonly [string, Colour | null])[] = [
    [verbatim ? `“${words}”` : words, "bold"],
    [chainLine(claim.chain), null],
    ...(verbatim ? [] : ([[quoted, "dim"]] as const)),
    [under, "dim"],
    ...(options.explain ? reasonLines(claim, reading) : []),
  ];
  return [...besideStatus(claim.certainty.status, lines, options), ""];
}
