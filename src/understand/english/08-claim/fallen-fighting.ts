import type { Draft } from "../../draft.ts";
import type { Finding } from "./finding.ts";
import { isPassive } from "./syntax.ts";

type Needed = Pick<Draft, "tree">;

/**
 * "Nine soldiers were killed fighting rebels", "died battling pirates": told once, by those whom they fought; the dead are not told of
 * a second time as those who attack.
 */
export function withFallenFighting(findings: readonly Finding[], { tree }: Needed): readonly Finding[] {
  const fights = new Map<number, Finding>();
  for (const finding of findings) {
    const { head = -1 } = tree.words[finding.word] ?? {};
    if (isMeanwhileFighting(finding.word, tree) && isFalling(head, tree)) fights.set(head, finding);
  }
  const told = new Set<Finding>();
  const merged = findings.map((finding) => {
    const fight = fights.get(finding.word);
    if (!fight || !["DIE", "ASSAULT"].includes(finding.type)) return finding;
    told.add(fight);
    const against = fight.recipientHeads.filter((at) => isAgainst(at, fight.word, tree));
    const apart = finding.type === "ASSAULT" && finding.actors.length > 0;
    if (apart || against.length === 0) return finding;
    return { ...finding, type: "ASSAULT", actors: fight.recipients, actorHeads: against };
  });
  return merged.filter((_, at) => !told.has(findings[at] as Finding));
}

const FIGHTING = new Set(["fight", "battle", "combat"]);
const FALLS = new Set(["die", "perish", "fall"]);
const HARMED = new Set(["kill", "wound", "injure", "hurt"]);

/** "fighting rebels", "while battling rebels": no clause of its own. */
function isMeanwhileFighting(word: number, tree: Draft["tree"]): boolean {
  const { lemma = "", lower = "", relation = "" } = tree.words[word] ?? {};
  if (!FIGHTING.has(lemma) || !lower.endsWith("ing") || !/^(?:advcl|xcomp|acl)$/.test(relation)) return false;
  const marks = tree.dependents(word, "mark").map((at) => tree.words[at]?.lower);
  return tree.dependents(word, "nsubj", "aux").length === 0 && marks.every((mark) => mark === "while");
}

function isFalling(word: number, tree: Draft["tree"]): boolean {
  const { lemma = "" } = tree.words[word] ?? {};
  return FALLS.has(lemma) || (HARMED.has(lemma) && isPassive(word, tree));
}

/** Whom they fight, or fight against; not for or alongside whom. */
function isAgainst(head: number, fight: number, tree: Draft["tree"]): boolean {
  const marks = tree.dependents(head, "case").map((at) => tree.words[at]?.lower ?? "");
  const isObject = tree.words[head]?.head === fight && tree.words[head]?.relation === "obj";
  return isObject || marks.includes("against");
}
