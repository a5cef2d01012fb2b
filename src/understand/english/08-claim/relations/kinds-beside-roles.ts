import type { Finding } from "../finding.ts";

/** "Omar Said, a columnist": a columnist is what he does, told once as his role and not again as what he is. */
export function withoutKindsBesideRoles(findings: readonly Finding[]): readonly Finding[] {
  const roles = new Set(findings.filter(({ type }) => ROLES.has(type)).flatMap(holdersAt));
  return findings.filter((finding) => finding.type !== "kind_of" || !holdersAt(finding).some((at) => roles.has(at)));
}

const ROLES: ReadonlySet<string> = new Set(["holds_role", "leads", "member_of"]);

/** Who is told of at which word: "e1 at 4". */
const holdersAt = ({ actors, word }: Finding): readonly string[] =>
  actors.flatMap(({ entity }) => (entity === null ? [] : `${entity} at ${word}`));
