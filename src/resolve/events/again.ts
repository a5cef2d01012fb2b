import { createHash } from "node:crypto";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { unite } from "../unite.ts";

/**
 * What the claims have in common that a reading links same-as, by claim: a hash over the clause that tells of it first, so
 * that copies of a report have the same. Claims that are told once are left out.
 */
export function toldAgain({ claims }: Pick<Reading, "claims">): ReadonlyMap<string, string> {
  const pairs = claims.flatMap(({ id, links }) =>
    links.flatMap(({ as, to }) => (as === "same-as" ? [[id, to] as const] : [])),
  );
  if (pairs.length === 0) return new Map();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = unite([...new Set(pairs.flat())], pairs);
  const firsts = new Map<string, Claim>();
  for (const [id, group] of groups) {
    const [claim, first] = [byId.get(id), firsts.get(group)];
    if (claim && (!first || claim.content.start < first.content.start)) firsts.set(group, claim);
  }
  return new Map([...groups].map(([id, group]) => [id, keyOf(firsts.get(group))]));
}

const keyOf = (first: Claim | undefined): string =>
  createHash("sha256").update(`${first?.type} ${first?.content.text}`).digest("base64url").slice(0, 12);
