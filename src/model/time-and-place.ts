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

export const DateExpression = z
  .strictObject({
    id: z.string().describe("its name within the reading: d1, d2 …"),
    span: Span.describe("the words for it"),
    type: z
      .enum(["DATE", "TIME", "DURATION", "SET"])
      .describe("a day or longer, a time of day, a duration, or something repeated (TIMEX3)"),
    value: z.string().describe('its TIMEX3 value: "2017-05", "P3D"'),
    start: z.string().nullable().describe("first day (ISO); null for DURATION and SET"),
    end: z.string().nullable().describe("last day (ISO, included); null for DURATION and SET"),
    precision: DatePrecision.describe("how exactly it is told"),
    anchor: z
      .enum(["published", "text", "none"])
      .describe("what it was reckoned from: the day of publication, a day in the text, or nothing"),
  })
  .meta({
    id: "DateExpression",
    description:
      "A time expression (TIMEX3); `start` and `end` are ISO days, both inclusive, null for DURATION and SET.",
  });
export type DateExpression = z.infer<typeof DateExpression>;

export const PlacePrecision = z.enum(["site", "city", "district", "province", "country", "region"]);

export const Place = z
  .strictObject({
    id: z.string().describe("its name within the reading: p1, p2 …"),
    span: Span.describe("the words for it"),
    name: z.string().describe("its name in the gazetteer, or as written"),
    geonames: z.number().int().nullable().describe("its number at GeoNames; null rather than a guess"),
    latitude: z.number().nullable().describe("degrees north; null rather than a guess"),
    longitude: z.number().nullable().describe("degrees east; null rather than a guess"),
    country: z.string().nullable().describe("ISO 3166 alpha-3; known at times without coordinates"),
    admin1: z.string().nullable().describe("the first-level division (province, state) in which it lies"),
    precision: PlacePrecision.describe("how large a thing it is"),
    radius_km: z.number().nullable().describe("the circle in which it lies, in kilometres, for regions and distances"),
    mention: z.string().nullable().describe("the mention of the reading that names it"),
    use: z
      .enum(["literal", "metonymic", "modifier", "demonym"])
      .describe(
        'the place itself, those who govern or live there, or what is of there ("Kabul airport", "the Syrian")',
      ),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe("that it is this place; without coordinates, that the country is right"),
  })
  .meta({
    id: "Place",
    description:
      "A place named in the text; coordinates in degrees, radius in kilometres, null rather than a guess. Without coordinates the country may still be known; the confidence is then that in the country. /",
  });
export type Place = z.infer<typeof Place>;

/** A place that was looked up by its name, as a reading would tell of it. */
export type PlaceCalled = Pick<
  Place,
  "name" | "geonames" | "latitude" | "longitude" | "country" | "admin1" | "precision" | "radius_km"
>;
