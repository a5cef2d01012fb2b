import { BLAME } from "./incident-types.ts";
import type { Violent } from "./incidents.ts";

/** How far an incident got: from types, modality and stances of the claims of violence; blame was done, whatever the deed. */
export function stageOf(all: readonly Violent[]): "ACCOMPLISHED" | "ATTEMPTED" | "THREATENED" {
  const claims = all.filter(({ claim }) => !BLAME.has(claim.type));
  const threatens = ({ claim }: Violent) =>
    claim.type === "THREATEN" || claim.chain.some(({ stance }) => stance === "threatens");
  const attempts = ({ claim }: Violent) => claim.certainty.modality === "attempted";
  const done = claims.filter(
    (violent) => !threatens(violent) && !attempts(violent) && violent.claim.certainty.modality === "actual",
  );
  if (done.length > 0) return "ACCOMPLISHED";
  if (claims.some(threatens)) return "THREATENED";
  return claims.some(attempts) ? "ATTEMPTED" : "ACCOMPLISHED";
}

const AUTHORITIES = new Set(["official", "military", "security", "police", "politician"]);

/** How sure a report is of who did it: from chain, stance and status of the claims that name a doer. */
export function perpetratorConfidence(claims: readonly Violent[]): string {
  const named = claims.filter(({ claim }) => claim.actors.length > 0);
  const told = (named.length > 0 ? named : claims).map(({ claim }) => claim);
  const hops = told.flatMap(({ chain }) => chain);
  if (hops.some(({ stance }) => stance === "claims-responsibility" || stance === "admits"))
    return "CLAIMED OR ADMITTED";
  const alleged = told.filter(({ certainty }) => certainty.status === "alleged");
  if (alleged.length * 2 > told.length || (alleged.length > 0 && named.length === 0)) {
    const official = alleged.some(({ chain }) =>
      chain.some(({ type, kind }) => kind === "government" || AUTHORITIES.has(type ?? "")),
    );
    return official ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
  }
  if (told.every(({ certainty }) => certainty.status === "uncertain" || certainty.modality === "possible"))
    return "POSSIBLE";
  return "REPORTED AS FACT";
}
