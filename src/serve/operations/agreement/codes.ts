import type { Claim } from "../../../model/claim.ts";
import type { Judgement } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import { claimMeant, withCorrections } from "../judge/corrected-reading.ts";

/** What one person says of one claim: whether it was read rightly, and the claim as that person has it. */
export interface Code {
  readonly by: string;
  readonly verdict: "accept" | "reject" | "correct" | "undecided";
  /** Null where the claim was rejected or left open: its fields say nothing then. */
  readonly claim: Claim | null;
}

/** The codes of one report's claims, by claim: of each person what stands, the latest for each field. */
export function codesOf(
  reading: Reading,
  text: string,
  judgements: readonly Judgement[],
): ReadonlyMap<string, readonly Code[]> {
  const read = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const codes = new Map<string, Map<string, Code>>();
  for (const { by, decision } of [...judgements].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))) {
    if (decision.verdict !== "correct" && !isPlain(decision.verdict)) continue;
    if (!("on" in decision) || !("report" in decision.on)) continue;
    const id = claimMeant(reading, decision.on);
    const own = id === null ? undefined : read.get(id);
    if (id === null || !own) continue;
    const its = codes.get(id) ?? new Map<string, Code>();
    const before = its.get(by)?.claim ?? own;
    const corrected =
      decision.verdict === "correct" ? withCorrections(before, decision.corrections, { text, reading }) : null;
    if (decision.verdict === "correct") its.set(by, { by, verdict: "correct", claim: corrected ?? before });
    else if (decision.verdict === "accept")
      // who accepts what he corrected before keeps the correction
      its.set(
        by,
        its.get(by)?.verdict === "correct"
          ? { by, verdict: "correct", claim: before }
          : { by, verdict: "accept", claim: own },
      );
    else if (isPlain(decision.verdict)) its.set(by, { by, verdict: decision.verdict, claim: null });
    codes.set(id, its);
  }
  return new Map([...codes].map(([id, its]) => [id, [...its.values()]]));
}

const PLAIN = ["accept", "reject", "undecided"] as const;
const isPlain = (verdict: string): verdict is (typeof PLAIN)[number] => (PLAIN as readonly string[]).includes(verdict);
