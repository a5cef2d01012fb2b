import { z } from "zod";
import { Assertion, Conflict, CredibilityGrade, Responsibility, Toll } from "../../../model/evidence.ts";
import { perform, showEvent } from "../../operations/index.ts";
import { toldClaim } from "../told-claim.ts";
import { tool } from "../tool.ts";
import { CITE, claims } from "./told-rows.ts";

export const event = tool({
  name: "event",
  title: "An event",
  about: `Shows one happening: every claim of it, who affirms and who denies it, who is said to have done it by whose word, tolls by origin, conflicts. Nothing is added up: give ranges and say whose they are. ${CITE}`,
  operations: [showEvent.name],
  writes: false,
  input: showEvent.input.pick({ event: true }),
  output: z.object({
    event: z.string(),
    summary: z.string(),
    claims,
    assertions: z.array(Assertion),
    responsibility: Responsibility,
    tolls: z.array(Toll),
    conflicts: z.array(Conflict),
    grade: CredibilityGrade,
  }),
  run: async (context, input) => {
    const { event: line, claims: lines, evidence } = await perform(showEvent, context, input);
    const { summary, assertions, responsibility, tolls, conflicts, grade } = evidence;
    return {
      ...{ event: line.id, summary, assertions, responsibility, tolls, conflicts, grade },
      claims: lines.map(toldClaim),
    };
  },
});
