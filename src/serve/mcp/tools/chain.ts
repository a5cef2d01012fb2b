import { z } from "zod";
import { TracedStatement } from "../../../model/evidence.ts";
import { perform, showClaim } from "../../operations/index.ts";
import { ToldClaim, toldClaim } from "../told-claim.ts";
import { tool } from "../tool.ts";
import { CITE } from "./told-rows.ts";

export const chain = tool({
  name: "chain",
  title: "The chain of a claim",
  about: `Follows a claim to its origin: who says so by whose word, why it was read so, and which cited reports the case holds and what they say themselves. ${CITE}`,
  operations: [showClaim.name, "trace"],
  writes: false,
  input: showClaim.input,
  output: z.object({
    claim: ToldClaim,
    before: z.string().describe("the words before it"),
    after: z.string().describe("the words after it"),
    why: z.array(z.string()).describe("why it was read so"),
    trace: z.array(TracedStatement),
  }),
  run: async (context, input) => {
    const { line, claim, context: around, trace } = await perform(showClaim, context, input);
    return {
      claim: toldClaim(line),
      before: around.before,
      after: around.after,
      why: claim.why.map(({ says }) => says),
      trace,
    };
  },
});
