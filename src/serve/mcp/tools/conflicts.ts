import { z } from "zod";
import { Conflict } from "../../../model/evidence.ts";
import { findClaimsOperation, findConflicts, perform } from "../../operations/index.ts";
import { ToldClaim, toldClaim } from "../told-claim.ts";
import { tool } from "../tool.ts";
import { CITE } from "./told-rows.ts";

/** So many claims of an event are looked through for those that a conflict names. */
const CLAIMS = 500;

export const conflicts = tool({
  name: "conflicts",
  title: "Conflicts",
  about: `${findConflicts.about} Each conflict comes with the claims that cannot all be so. ${CITE}`,
  operations: [findConflicts.name, findClaimsOperation.name],
  writes: false,
  input: findConflicts.input,
  output: z.object({
    events: z.array(
      z.object({
        event: z.string().describe("for the tools event and compare_sources"),
        conflicts: z.array(Conflict.pick({ about: true, says: true }).extend({ claims: z.array(ToldClaim) })),
      }),
    ),
    looked_at: z.int().describe("how many events were looked at"),
  }),
  run: async (context, input) => {
    const { events, looked_at } = await perform(findConflicts, context, input);
    const told = [];
    for (const { event, conflicts: found } of events) {
      const asked = { event: event.id, copies: true, limit: CLAIMS };
      const { claims } = await perform(findClaimsOperation, context, asked);
      const lines = new Map(claims.map((line) => [`${line.report} ${line.claim}`, line]));
      told.push({
        event: event.id,
        conflicts: found.map(({ about, says, claims: refs }) => ({
          ...{ about, says },
          claims: refs.flatMap(({ report, claim }) => {
            const line = lines.get(`${report} ${claim}`);
            return line ? [toldClaim(line)] : [];
          }),
        })),
      });
    }
    return { events: told, looked_at };
  },
});
