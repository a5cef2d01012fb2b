import type { Why } from "../../model/why.ts";
import type { Draft, DraftClaim } from "../draft.ts";
import { whyChain } from "./chain.ts";
import { whyCodes } from "./codes.ts";
import { whyCounts } from "./counts.ts";
import { whyStatus } from "./status.ts";
import { whyWhen } from "./when.ts";
import { whyWhere } from "./where.ts";
import { whyWho } from "./who.ts";

/** Reasons in a reader's order: what it is, who, by whose word, when, where, how many, how sure. */
export function explained(claim: DraftClaim, draft: Draft): Why[] {
  const status = whyStatus(claim, draft);
  const ofSureness = ({ rule }: Why) => /^(?:weigh|status|headline)\//.test(rule);
  return [
    ...claim.why.filter((why) => !ofSureness(why)),
    ...whyCodes(claim),
    ...whyWho(claim, draft),
    ...whyChain(claim, draft),
    ...whyWhen(claim, draft),
    ...whyWhere(claim, draft),
    ...whyCounts(claim),
    ...claim.why.filter(ofSureness).map((why) => (status && why.rule === status.rule ? status : why)),
  ];
}
