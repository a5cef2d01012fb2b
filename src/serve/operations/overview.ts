import { z } from "zod";
import { countCase } from "../../store/queries/count-case.ts";
import { latestReports, mostTold } from "../../store/queries/latest.ts";
import { operation } from "./operation.ts";
import { EventLine, eventLine } from "./shapes/event-line.ts";

const ReportLine = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  added: z.string(),
  claims: z.int(),
});

/** What a case holds, what is new in it, what is told most. */
export const overview = operation({
  name: "overview",
  says: "show what a case holds, what is new, and what is told most",
  about:
    "Counts reports, claims, actors, events and stories, lists the reports added last and the events that most reports tell of.",
  writes: false,
  input: z.strictObject({ limit: z.int().min(1).max(100).default(12).describe("reports and events listed") }),
  output: z.strictObject({
    counts: z.strictObject({
      reports: z.int(),
      claims: z.int(),
      actors: z.int(),
      events: z.int().describe("plain statements left out, as in lists of events"),
      stories: z.int(),
      copies: z.int(),
      judgements: z.int(),
    }),
    latest: z.array(ReportLine),
    events: z.array(EventLine),
  }),
  example: {},
  run: async ({ case: kept }, { limit }) =>
    kept.snapshot(async (one) => ({
      counts: await countCase(one),
      latest: (await latestReports(one, limit)).map(({ key, title, publisher, published, added_at, claims }) => ({
        id: key,
        title,
        publisher,
        published,
        added: added_at,
        claims,
      })),
      events: (await mostTold(one, limit)).map(eventLine),
    })),
});
