import { z } from "zod";
import { Span } from "./span.ts";

export const DatePrecision = z.enum([
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
]);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** A time expression (TIMEX3); `start` and `end` are ISO days, both inclusive, null for DURATION and SET. */
export const DateExpression = z.strictObject({
  id: z.string(),
  span: Span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: DatePrecision,
  anchor: z.enum(["published", "text", "none"]),
});
export type DateExpression = z.infer<typeof DateExpression>;

export const PlacePrecision = z.enum(["site", "city", "district", "province", "country", "region"]);

/**
 * A place named in the text; coordinates in degrees, radius in kilometres, null rather than a guess. Without coordinates the
 * country may still be known; the confidence is then that in the country.
 */
export const Place = z.strictObject({
  id: z.string(),
  span: Span,
  name: z.string(),
  geonames: z.number().int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  precision: PlacePrecision,
  radius_km: z.number().nullable(),
  mention: z.string().nullable(),
  use: z.enum(["literal", "metonymic", "modifier", "demonym"]),
  confidence: z.number().min(0).max(1),
});
export type Place = z.infer<typeof Place>;
