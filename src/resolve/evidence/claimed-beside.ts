import type { EvidenceClaim } from "../../model/evidence-claim.ts";

/** What somebody is responsible for, up to where it happened or what else is told of it. */
const RESPONSIBLE = /\bresponsib\w+\s+(?:for|of)\s+(?:both|the|this|that|these|those|an?)?\s*([^,;:.“”"]+)/iu;
const BEHIND_HEAD = /\s+(?:on|in|at|of|near|that|which|against|outside|last|and|by|from|to|who)\b.*$/isu;
const DEEDS: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/**
 * Statements beside an event in which somebody claims it or admits it: "the group claimed responsibility for the attack" is
 * of the nearest deed in its report that is called so. Where that is another event, it says nothing of this one.
 */
export function claimedBeside(
  claims: readonly EvidenceClaim[],
  beside: readonly EvidenceClaim[],
): readonly EvidenceClaim[] {
  const own = new Set(claims);
  return beside.filter((statement) => {
    const head = deedClaimed(statement);
    if (head === null) return false;
    const nearest = [...claims, ...beside]
      .filter(({ report, claim }) => report.id === statement.report.id && DEEDS.has(claim.type) && tells(claim, head))
      .sort((a, b) => distance(a, statement) - distance(b, statement) || (a.claim.id < b.claim.id ? -1 : 1))[0];
    return nearest !== undefined && own.has(nearest);
  });
}

/** "attack" of "responsibility for the attack in Beni"; null for other statements. */
function deedClaimed({ claim }: EvidenceClaim): string | null {
  const stance = claim.chain.at(-1)?.stance;
  if (claim.kind !== "statement" || (stance !== "claims-responsibility" && stance !== "admits")) return null;
  const what = RESPONSIBLE.exec(claim.content.text)?.[1]?.replace(BEHIND_HEAD, "").trim();
  return what?.split(/\s+/).at(-1)?.toLowerCase() ?? null;
}

const tells = ({ content, predicate }: EvidenceClaim["claim"], head: string) =>
  `${content.text} ${predicate.text}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word === head || stem(word) === stem(head));

/** "bomb" of bombing, bombed and bombs. */
const stem = (word: string) => (word.length > 5 ? word.replace(/(?:ings?|ed|es|s)$/, "") : word.replace(/s$/, ""));

const distance = (a: EvidenceClaim, b: EvidenceClaim) => Math.abs(a.claim.predicate.start - b.claim.predicate.start);
