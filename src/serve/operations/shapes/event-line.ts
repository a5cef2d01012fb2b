import { z } from "zod";
import type { GroupRow } from "../../../store/queries/groups.ts";

/** An event of the case as lists show it. */
export const EventLine = z
  .strictObject({
    id: z.string(),
    label: z.string().describe("the happening in a few words"),
    type: z.string(),
    mode: z.string().nullable(),
    start: z.string().nullable().describe("first day on which it may have happened"),
    end: z.string().nullable().describe("last day on which it may have happened"),
    country: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    reports: z.int(),
    claims: z.int(),
  })
  .meta({ id: "EventLine", description: "An event as lists show it." });
export type EventLine = z.infer<typeof EventLine>;

export const eventLine = (row: GroupRow<"event">): EventLine => ({
  id: row.id,
  label: row.label,
  type: row.type,
  mode: row.mode,
  start: row.start_day,
  end: row.end_day,
  country: row.country,
  latitude: row.latitude,
  longitude: row.longitude,
  reports: row.reports,
  claims: row.claims,
});
