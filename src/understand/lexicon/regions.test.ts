import { expect, test } from "vitest";
import { foldName } from "./gazetteer.ts";
import { regionNamed } from "./regions.ts";
import { readTable } from "./table.ts";

const PRECISIONS = ["site", "city", "district", "province", "region"];

test("every row of places.tsv leads to a point on the globe", () => {
  const bad = readTable("places.tsv").filter((row) => {
    const place = regionNamed(foldName((row.name ?? "").split("|")[0] ?? ""));
    if (!place || !PRECISIONS.includes(row.precision ?? "")) return true;
    return !(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180) || (!row.same_as && !row.latitude);
  });
  expect(bad.map((row) => row.name)).toEqual([]);
});

test("no name stands for two places", () => {
  const names = readTable("places.tsv").flatMap((row) => [...new Set((row.name ?? "").split("|").map(foldName))]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
