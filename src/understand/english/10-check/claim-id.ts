import { createHash } from "node:crypto";
import type { DraftClaim } from "../../draft.ts";

/**
 * A claim's id: sha-256 over the report's hash, kind, predicate, parties, the chain's sources with their stances, and
 * polarity; stable across runs and machines. 24 hex digits of it.
 */
export function claimId(textHash: string, claim: DraftClaim): string {
  const at = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  const parties = [claim.actors, claim.recipients].map((side) => side.map(({ span }) => at(span)).join(","));
  const chain = claim.chain.map((hop) => `${hop.span ? at(hop.span) : hop.kind}:${hop.stance}`);
  const type = claim.kind === "relation" ? claim.type : "";
  const key = [
    textHash,
    claim.kind,
    type,
    at(claim.predicate),
    ...parties,
    chain.join(","),
    claim.certainty?.polarity ?? "",
  ];
  return `c_${createHash("sha256").update(key.join("|"), "utf8").digest("hex").slice(0, 24)}`;
}
