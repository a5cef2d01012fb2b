import { QUAD_OF } from "../../model/vocabulary.ts";
import type { Draft, DraftClaim } from "../draft.ts";
import { type Part, partOf, type Side } from "./side.ts";

/** A claim that may tell what happens between the two, with the part that each plays in it. */
export interface Candidate {
  readonly claim: DraftClaim;
  readonly actor: Part;
  readonly recipient: Part;
  /** Higher is nearer to what is asked. */
  readonly score: number;
}

export interface Sides {
  readonly actor: Side | null;
  readonly recipient: Side | null;
}

/** How well a claim answers by the parts that the two play: doer and done to as asked, the other way round, or one alone. */
const FIT: Readonly<Record<string, number>> = {
  "actor recipient": 10,
  "actor actor": 9,
  "recipient recipient": 6,
  "recipient actor": 9,
  "actor other": 8,
  "actor content": 7,
  "content recipient": 7,
  "other recipient": 7,
  "recipient content": 5,
  "content actor": 5,
  "content content": 3,
  "actor outside": 3,
  "outside recipient": 3,
};

/** Event claims in the order in which they answer the question, the best first. */
export function candidatesFor(sides: Sides, draft: Draft): readonly Candidate[] {
  const found = draft.claims.filter(({ kind }) => kind === "event").map((claim) => candidateOf(claim, sides, draft));
  const acts = found.filter(({ claim, actor }) => actor === "actor" && SPOKEN.has(claim.quad));
  const ranked = found.map((own) => (isSpokenOf(own, acts, draft) ? { ...own, score: own.score - SPOKEN_OF } : own));
  return ranked.sort((a, b) => b.score - a.score || a.claim.word - b.claim.word);
}

/** Verbal cooperation and verbal conflict: what is said of a deed. */
const SPOKEN: ReadonlySet<number | null> = new Set([1, 3]);
const SPOKEN_OF = 4;

/** "refused to meet", "agreed to release", "threatened to attack": the first does the refusing, not what is refused. */
function isSpokenOf({ claim }: Candidate, acts: readonly Candidate[], { tree }: Pick<Draft, "tree">): boolean {
  return acts.some(({ claim: act }) => act.word !== claim.word && tree.under(claim.word, act.word));
}

function candidateOf(claim: DraftClaim, { actor, recipient }: Sides, draft: Draft): Candidate {
  const parts = {
    actor: actor ? partOf(actor, claim) : "outside",
    recipient: recipient ? partOf(recipient, claim) : "outside",
  } as const;
  const fit = FIT[`${parts.actor} ${parts.recipient}`] ?? 1;
  const steps = [actor, recipient].map((side) => (side ? stepsBetween(side.head, claim.word, draft) : 0));
  const far = steps.reduce((sum, own) => sum + Math.min(own, 10), 0);
  const coded = claim.type in QUAD_OF ? 1 : 0;
  return { claim, ...parts, score: fit + coded - far / 10 };
}

/** Steps in the tree from one word to the other; words of two sentences are far apart. */
export function stepsBetween(a: number, b: number, { tree }: Pick<Draft, "tree">): number {
  const [up, other] = [
    [a, ...tree.ancestors(a)],
    [b, ...tree.ancestors(b)],
  ];
  const meet = up.findIndex((at) => other.includes(at));
  return meet < 0 ? 20 : meet + other.indexOf(up[meet] ?? -1);
}
