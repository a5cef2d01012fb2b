import { z } from "zod";
import { countWaitingClaims, judgementsSince } from "../../../store/queries/review.ts";
import { operation } from "../operation.ts";
import { claimsWaiting } from "./claims-waiting.ts";
import { pairsWaiting } from "./pairs-waiting.ts";
import { WaitingClaimItem, type WaitingItem, WaitingPairItem } from "./waiting.ts";

/** What waits for somebody to look at it, in the order in which a look is worth most. */
export const review = operation({
  name: "review",
  says: "list what waits for review: doubtful claims and pairs, the most consequential first",
  about:
    "Lists claims whose reading is doubtful and pairs of actors or of events that may be one, nobody having judged them. The order is doubt times consequence. A claim weighs (1 - reading confidence) x gravity: 4 for conflict in deeds, 3 for other deeds, 2 for words and relations, 1 for plain statements, half of it for background; from 1 on it waits. The 400 weightiest are weighed once more by 1 + log2 of the reports that tell of their event. A pair weighs its nearness to even, 0 to 1, times 1 + log2(1 + the claims of the smaller of the two). Claims of copies wait with their originals. What is weighed alike comes in the order in which it was kept, so the list is the same whoever asks; what a reviewer left open is not asked of that reviewer again. With second, claims that others judged and this reviewer did not, without what they decided: so two people can be compared.",
  writes: false,
  input: z.strictObject({
    what: z.enum(["all", "claims", "pairs"]).default("all").describe("claims, pairs, or both by weight"),
    limit: z.int().min(1).max(100).default(20).describe("how many at most"),
    report: z.string().optional().describe("claims of this report alone"),
    reviewer: z.string().min(1).optional().describe("who reviews (default: whoever asks)"),
    second: z.boolean().default(false).describe("claims that others judged and the reviewer did not"),
  }),
  output: z.strictObject({
    items: z.array(z.discriminatedUnion("kind", [WaitingClaimItem, WaitingPairItem])),
    waiting: z.strictObject({
      claims: z.int(),
      pairs: z.int().describe("of the thousand nearest to even"),
    }),
    done: z.strictObject({
      today: z.int().describe("judgements made today, by everybody"),
      mine: z.int().describe("those of the reviewer among them"),
    }),
  }),
  example: { limit: 5 },
  run: async ({ case: kept, now, by }, { what, limit, report = null, reviewer = by, second }) =>
    kept.snapshot(async (one) => {
      const today = now().toISOString().slice(0, 10);
      const claims = what === "pairs" ? [] : await claimsWaiting(one, { limit, reviewer, report, second });
      const without = what === "claims" || second || report !== null;
      const pairs = await pairsWaiting(one, without ? 0 : limit);
      const items: WaitingItem[] = [...claims, ...pairs.items].sort((a, b) => b.weight - a.weight).slice(0, limit);
      return {
        items,
        waiting: { claims: await countWaitingClaims(one), pairs: pairs.waiting },
        done: {
          today: await judgementsSince(one, today),
          mine: reviewer === null ? 0 : await judgementsSince(one, today, reviewer),
        },
      };
    }),
});
