import { onOneLine } from "../../../../tell/on-one-line.ts";
import type { ClaimLine } from "../../../operations/shapes/claim-line.ts";
import { besideStatus, type PageOptions } from "../../page/layout.ts";
import { chainBehind } from "./claim-block.ts";

/** A claim in a line on its report's page: the sentence, who says so behind the publisher, its id. */
export function claimRow(claim: ClaimLine, options: PageOptions): readonly string[] {
  const told = [claim.sentence.replace(/\.$/, ""), chainBehind(claim), claim.judged, claim.claim];
  return besideStatus(claim.status, [[onOneLine(told.filter(Boolean).join(" · ")), null]], options);
}
