import type { Draft } from "../../draft.ts";
import { belongs } from "./belongs.ts";
import type { Finding } from "./finding.ts";
import { isNegated } from "./syntax.ts";

/** Whether what looks like an event tells how things are: a livelihood, or that nothing moved. */
export const isState = (finding: Finding, draft: Draft): boolean =>
  isStillness(finding, draft) || isLivelihood(finding, draft);

/** "a boy selling tea", "who sells yams": what somebody lives on; deals have another side, or goods that are news. */
function isLivelihood({ type, word, recipientHeads, recipients }: Finding, draft: Draft): boolean {
  if (type !== "TRADE" || !/^acl/.test(draft.tree.words[word]?.relation ?? "")) return false;
  const dealt = recipients.some(({ entity }) => entity !== null && draft.tree.dependents(word, "obl").length > 0);
  return !dealt && !recipientHeads.some((head) => DEALT.some((name) => belongs(head, name, draft)));
}

const DEALT = ["goods", "weapon", "money", "cargo", "contract", "body", "vehicle", "place", "living"];

/** "have not left the camp", "never helped them": that nothing moved is a state, told as a statement. */
function isStillness({ type, word }: Finding, { tree }: Draft): boolean {
  return STILL.has(type) && isNegated(word, tree);
}

const STILL = new Set(["MOVE", "TRADE", "AID"]);
