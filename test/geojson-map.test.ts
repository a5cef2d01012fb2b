import { expect, test } from "vitest";
import { mapClaims, perform } from "../src/serve/operations/index.ts";
import { exportedText } from "./exported.ts";
import { madeCase } from "./made-case.ts";
import { LATER, WIRE } from "./rich-case.ts";

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

test("the events of a GeoJSON file stand where the explorer's map has them, as wide as there", async () => {
  const one = await madeCase([WIRE, LATER]);
  const { features } = JSON.parse(await exportedText(one.case, { as: "geojson" })) as {
    features: readonly Feature[];
  };
  const context = { case: one.case, now: () => new Date("2024-03-07T08:00:00Z"), by: "amina" };
  const { places } = await perform(mapClaims, context, { kind: ["event"] });
  await one.close();
  const spots = (some: readonly Readonly<Record<string, unknown>>[], name: string) =>
    [
      ...new Set(some.map((at) => JSON.stringify([at[name], at.country, at.latitude, at.longitude, at.radius_km]))),
    ].sort();
  expect(places.length).toBe(2);
  expect(
    spots(
      features.map(({ properties }) => properties),
      "place",
    ),
  ).toEqual(spots(places, "name"));
  const events = new Map(places.map(({ name, events: count }) => [name, count]));
  for (const [name, count] of events)
    expect(features.filter(({ properties }) => properties.place === name)).toHaveLength(count);
});
