import type { Stance } from "../../../model/certainty.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { hasMark } from "./syntax.ts";

type Link = NonNullable<DraftClaim["linksTo"]>[number];

/** Ties claims of one sentence: an accusation to what it alleges, a deed to its condition, its reason and its purpose. */
export function linked(
  claims: readonly DraftClaim[],
  stances: ReadonlyMap<number, Stance>,
  { tree }: Pick<Draft, "tree">,
): readonly DraftClaim[] {
  const sentenceOf = ({ word }: DraftClaim) => tree.words[word]?.sentence ?? -1;
  const beside = new Map<number, { readonly other: DraftClaim; readonly to: number }[]>();
  for (const [to, other] of claims.entries()) {
    const list = beside.get(sentenceOf(other));
    if (list) list.push({ other, to });
    else beside.set(sentenceOf(other), [{ other, to }]);
  }
  return claims.map((claim) => {
    const links: Link[] = [];
    for (const { other, to } of beside.get(sentenceOf(claim)) ?? []) {
      const as = claim.word === other.word ? null : linkBetween(claim, other, stances, tree);
      if (as) links.push({ to, as });
    }
    return links.length > 0 ? { ...claim, linksTo: links } : claim;
  });
}

function linkBetween(
  from: DraftClaim,
  to: DraftClaim,
  stances: ReadonlyMap<number, Stance>,
  tree: Draft["tree"],
): Link["as"] | null {
  // "…, a charge Abu Dhabi denies": whose answer it is, nobody accused anybody of.
  if (!tree.under(to.word, from.word) || to.why.some(({ rule }) => rule === "answer")) return null;
  const stance = stances.get(from.word);
  const longer = to.chain.length > from.chain.length;
  if (stance === "alleges" && longer) return "alleges";
  if (stance === "denies" && longer) return "denies";
  const word = tree.words[to.word];
  if (word?.relation !== "advcl" || word.head !== from.word) return null;
  if (hasMark(to.word, "if", tree) || hasMark(to.word, "unless", tree)) return "if";
  if (hasMark(to.word, "because", tree)) return "because-of";
  if (hasMark(to.word, "after", tree)) return "in-response-to";
  return hasMark(to.word, "to", tree) ? "in-order-to" : null;
}
