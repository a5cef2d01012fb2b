import type { Draft } from "../../draft.ts";
import { belongs } from "./belongs.ts";
import type { Finding } from "./finding.ts";
import { isPassive } from "./syntax.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "mentions">;

/** "A grenade hurled at a cafe by a boy killed two": the hurling and the killing are one deed, of whoever hurled it. */
export function withThrownWeapons(findings: readonly Finding[], around: Needed): readonly Finding[] {
  const throws = new Map<number, Finding>();
  for (const finding of findings) if (isThrow(finding, around)) throws.set(weaponOf(finding, around), finding);
  if (throws.size === 0) return findings;
  const told = new Set<Finding>();
  const merged = findings.map((finding) => {
    const subject = around.tree.dependents(finding.word, "nsubj").find((at) => throws.has(at));
    const thrown = throws.get(subject ?? -1);
    const harms = finding.type === "ASSAULT" && !isPassive(finding.word, around.tree);
    if (!thrown || subject === undefined || !harms) return finding;
    told.add(thrown);
    const { actors, actorHeads } = thrown;
    return { ...finding, actors, actorHeads, mode: finding.mode ?? thrown.mode };
  });
  return merged.filter((_, at) => !told.has(findings[at] as Finding));
}

/** How a weapon comes where it does harm. */
export const THROWS = new Set("fire hurl throw launch lob toss drop plant detonate lay place release".split(" "));
const WEAPONS = ["weapon", "missile", "grenade", "bomb", "stones"];

const weaponOf = ({ word }: Finding, { tree }: Needed): number => tree.words[word]?.head ?? -1;

/** A participle that tells how a weapon came there. */
function isThrow({ word, type }: Finding, around: Needed): boolean {
  const { lemma = "", relation = "", head = -1 } = around.tree.words[word] ?? {};
  if (type !== "ASSAULT" || !THROWS.has(lemma) || relation !== "acl" || !isPassive(word, around.tree)) return false;
  return WEAPONS.some((name) => belongs(head, name, around));
}
