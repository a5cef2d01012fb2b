import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { ownWords } from "../../../tell/clause.ts";
import { chainLine } from "./chain-line.ts";
import type { Colour } from "./colour.ts";
import { besideStatus, type PageOptions } from "./layout.ts";
import { reasonLines } from "./reasons.ts";
import { wrap } from "./wrap.ts";

/** Statements under the chains that lead to them, each chain once. */
export function saidList(claims: readonly Claim[], reading: Reading, options: PageOptions): readonly string[] {
  const byChain = new Map<string, Claim[]>();
  for (const claim of claims) {
    const chain = chainLine(claim.chain);
    byChain.set(chain, [...(byChain.get(chain) ?? []), claim]);
  }
  return [...byChain].flatMap(([chain, said]) => [
    ...wrap(chain, options.width),
    ...said.flatMap((claim) => saidLines(claim, reading, options)),
    "",
  ]);
}

function saidLines(claim: Claim, reading: Reading, options: PageOptions): readonly string[] {
  const lines: (readonly [string, Colour | null])[] = [
    [`“${ownWords(claim.content.text)}” · ${claim.confidence.toFixed(2)}`, null],
    ...(options.explain ? reasonLines(claim, reading) : []),
  ];
  return besideStatus(claim.certainty.status, lines, options);
}
