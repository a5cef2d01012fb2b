import { z } from "zod";
import { ToldClaim, toldClaim } from "../told-claim.ts";

/** What every tool asks of whoever repeats its answers. */
export const CITE =
  "Say who says so whenever you repeat a claim: the chain belongs to it. Nothing here is a fact of ours.";

export const claims = z.array(ToldClaim);

/** Rows of claims, with how many there are in all. */
export const Rows = z.object({ claims, counted: z.int().describe("how many there are in all") });

export const rowsTold = ({
  claims: lines,
  counted,
}: {
  claims: Parameters<typeof toldClaim>[0][];
  counted: number;
}) => ({
  claims: lines.map(toldClaim),
  counted,
});
