import { z } from "zod";
import { eventsTold, SPLITS } from "../../../store/queries/find/events-told.ts";
import { ClaimQuery, filterOf } from "../find-claims.ts";
import { operation } from "../operation.ts";
import { countedInTime } from "./counted-in-time.ts";
import { UNITS } from "./time-bins.ts";

const count = z.int();

/** How many events there were, over time. */
export const countEvents = operation({
  name: "count-events",
  says: "count events by day, week, month or year",
  about:
    "Counts the events of the claims that are found by stretches of time: by when they happened, or by when it was published, which are different questions. An event that is told less exactly than a stretch is long is counted apart, as one that may have happened in it. Without from and to the window leaves out what lies far off, and says how much that is.",
  writes: false,
  input: ClaimQuery.omit({ kind: true }).extend({
    time: z.enum(["happened", "published"]).default("happened").describe("by which of the two"),
    unit: z.enum(UNITS).optional().describe("how long a stretch is; the next longer one where there were too many"),
    split: z
      .enum(SPLITS)
      .optional()
      .describe("tell events apart by this; one told with several statuses counts under each"),
    from: z.iso.date().optional().describe("the window's first day"),
    to: z.iso.date().optional().describe("the window's last day"),
  }),
  output: z.strictObject({
    unit: z.enum(UNITS),
    from: z.string().nullable(),
    to: z.string().nullable(),
    bins: z.array(
      z.strictObject({
        start: z.string(),
        end: z.string(),
        events: count.describe("events that lie wholly in it"),
        claims: count,
        may_be: count.describe("events that may have happened in it, and are told less exactly"),
        parts: z.array(z.strictObject({ value: z.string(), events: count })),
      }),
    ),
    before: count.describe("events before the window"),
    after: count.describe("events after it"),
    undated: count.describe("events without a day"),
    events: count.describe("all that were found"),
    whole: z.boolean().describe("false where there are more claims than are looked at"),
  }),
  example: { split: "quad", unit: "month" },
  run: async ({ case: kept }, { time, unit, split = null, from, to, ...query }) =>
    kept.snapshot(async (one) => {
      const byPublished = time === "published";
      const { events, whole } = await eventsTold(one, await filterOf(one, query), { split, byPublished });
      return { ...countedInTime(events, { time, unit, from, to }), whole };
    }),
});
