import { expect, test } from "vitest";
import { degreesOf, radiusOf } from "./place-circles.ts";

test.each([
  [{ radius_km: 177, precision: "region" }, 177],
  [{ radius_km: null, precision: "city" }, 12],
  [{ radius_km: null, precision: "site" }, 2],
  [{ radius_km: null, precision: "sea" }, 100],
])("%j lies within %i km", (place, km) => {
  expect(radiusOf(place)).toBe(km);
});

test("a quarter of the way round the earth is 90 degrees", () => {
  expect(degreesOf(10_008)).toBeCloseTo(90, 0);
});
