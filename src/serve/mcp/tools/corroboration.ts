import { z } from "zod";
import { Assertion, Conflict, CredibilityGrade } from "../../../model/evidence.ts";
import { perform, showClaim, showEvent } from "../../operations/index.ts";
import { ToldClaim, toldClaim } from "../told-claim.ts";
import { tool } from "../tool.ts";
import { CITE, claims } from "./told-rows.ts";

export const corroboration = tool({
  name: "corroboration",
  title: "Corroboration of a claim",
  about: `Says how far a claim stands alone: how many independent origins affirm it and how many deny it, at least and at most, with the reasons, and the grade that this suggests. Outlets that repeat one origin count once. ${CITE}`,
  operations: [showClaim.name, showEvent.name],
  writes: false,
  input: showClaim.input,
  output: z.object({
    claim: ToldClaim,
    event: z.string().nullable(),
    assertions: z.array(Assertion).describe("what the claim's event is said to be, and who stands where on each"),
    conflicts: z.array(Conflict).describe("claims that this one, or others of the event, cannot be so beside"),
    grade: CredibilityGrade.nullable(),
    others: claims.describe("the other claims of the event"),
  }),
  run: async (context, input) => {
    const { line, others } = await perform(showClaim, context, input);
    const shown = line.event === null ? null : await perform(showEvent, context, { event: line.event });
    return {
      claim: toldClaim(line),
      event: line.event,
      assertions: shown?.evidence.assertions ?? [],
      conflicts: shown?.evidence.conflicts ?? [],
      grade: shown?.evidence.grade ?? null,
      others: others.map(toldClaim),
    };
  },
});
