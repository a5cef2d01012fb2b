import { z } from "zod";
import type { ActorProfile } from "../../../resolve/actors/index.ts";
import type { CopyProfile } from "../../../resolve/copies/index.ts";
import type { EventProfile } from "../../../resolve/events/index.ts";
import type { StoryProfile } from "../../../resolve/stories/story-profile.ts";
import { forgetReports } from "../../../store/queries/forget.ts";
import { reportNumbers } from "../../../store/queries/reports.ts";
import type { UsesChanged } from "../../../store/queries/uses.ts";
import { authorOf, operation } from "../operation.ts";
import { resettle, usedBy } from "../resolve/resettle.ts";

/** Takes reports out of a case with all that came from them. */
export const forget = operation({
  name: "forget",
  says: "take reports out of a case with all that came from them",
  about:
    "Takes reports out of the case: text, reading, claims, index, judgements on their words, what briefs and batches took from them, and what actors and events knew from them alone; then overwrites the free pages of the file. The log keeps that so many were forgotten, when and by whom, and not which. This cannot be undone.",
  writes: true,
  input: z.strictObject({ reports: z.array(z.string()).min(1).describe("the reports' ids") }),
  output: z.strictObject({
    reports: z.int().describe("how many were forgotten"),
    judgements: z.int().describe("how many judgements went with them"),
    missing: z.array(z.string()).describe("ids that the case does not hold"),
  }),
  example: { reports: ["report-that-must-go"] },
  run: async (context, { reports }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    const forgotten = await context.case.transaction(async (one) => {
      const known = await reportNumbers(one, reports);
      const used = await usedBy(one, [...known.values()]);
      const { uses, ...counts } = await forgetReports(one, reports, { at, by });
      await resettle(one, {
        used,
        copies: uses.get("copies") as UsesChanged<CopyProfile>,
        stories: uses.get("stories") as UsesChanged<StoryProfile>,
        actors: uses.get("actors") as UsesChanged<ActorProfile>,
        events: uses.get("events") as UsesChanged<EventProfile>,
      });
      return { ...counts, missing: reports.filter((id) => !known.has(id)) };
    });
    await context.case.purge();
    return forgotten;
  },
});
