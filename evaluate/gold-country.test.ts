import { expect, test } from "vitest";
import { type GoldPlace, goldCountry } from "./gold-country.ts";
import { classOf } from "./place-errors.ts";

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const CASES: [GoldPlace, string | null][] = [
  [{ ...at(48.86, 2.35), name: "Europe" }, null],
  [{ ...at(7.2, 21.1), name: "Northern Africa" }, null],
  [{ ...at(-30, 25), name: "Republic of South Africa" }, "ZAF"],
  [{ ...at(36, 18), name: "Mediterranean Sea" }, null],
  [{ ...at(51.8, 1.15), name: "Burnham-on-Sea" }, "GBR"],
  [{ ...at(52.52, 13.4), name: null }, "DEU"],
  [{ ...at(31.9, 35.2), name: "Nablus", country: "Palestinian Territory" }, "PSE"],
  [{ ...at(43, 34), name: "Black Sea", feature: "SEA" }, null],
  [{ ...at(35, 38), name: "Syrian Arab Republic" }, "SYR"],
];
test.each(CASES)("%j", (place, expected) => expect(goldCountry(place)).toBe(expected));

test("what was missed falls into classes", () => {
  const paris = { words: "Paris", at: at(33.66, -95.56), country: "USA" };
  expect(classOf({ ...paris, answer: { country: "FRA", precision: "city" } }, 161)).toBe("homonym in another country");
  expect(classOf({ ...paris, answer: null }, 161)).toBe("listed, evidence too weak: abstained");
  expect(classOf({ ...paris, words: "Qwertyville", answer: null }, 161)).toBe("name not listed: abstained");
  expect(classOf({ ...paris, words: "Qwerty Street", answer: null }, 161)).toBe("site or water not listed: abstained");
});
