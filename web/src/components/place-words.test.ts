import { expect, test } from "vitest";
import { placeWords } from "./place-words.ts";

const at = (name: string, country: string | null, how: "stated" | "dateline" | "actor") => ({
  name,
  country,
  how,
  latitude: null,
  longitude: null,
  radius_km: null,
  precision: "city",
});

test.each([
  [at("Gulu", "UGA", "stated"), "Gulu, Uganda"],
  [at("Uganda", "UGA", "stated"), "Uganda"],
  [at("Cairo", "EGY", "dateline"), "Cairo, Egypt (filed there)"],
  [at("Oslo", null, "actor"), "Oslo (whoever acts is there)"],
])("%j reads %s", (place, words) => {
  expect(placeWords(place)).toBe(words);
});

test("no place, no words", () => {
  expect(placeWords(null)).toBeNull();
});
