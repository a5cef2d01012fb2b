import { expect, test } from "vitest";
import { countryPlace } from "../../lexicon/gazetteer.ts";
import { partToldOf, withoutDirection } from "./part-of.ts";

const CASES: [string, string][] = [
  ["in south-western ", "south-western Nigeria"],
  ["in the north-east ", "north-east Nigeria"],
  ["in northern ", "northern Nigeria"],
  ["in central ", "central Nigeria"],
  ["in Midwestern ", "Nigeria"],
  ["moved east ", "Nigeria"],
  ["in western-backed ", "Nigeria"],
  ["in ", "Nigeria"],
];
test.each(CASES)("%sNigeria", (before, expected) => {
  const nigeria = countryPlace("NGA", "Nigeria");
  expect(nigeria && partToldOf(nigeria, `${before}Nigeria`, before.length, before.length + 7).name).toBe(expected);
});

const NAMES: [string, string][] = [
  ["eastern Libya", "Libya"],
  ["the south-western Red Sea", "Red Sea"],
  ["Northern Nigeria", "Nigeria"],
  ["Eastern Cape", "Eastern Cape"],
  ["South Sudan", "South Sudan"],
  ["Northern Ireland", "Northern Ireland"],
  ["Western Union", "Western Union"],
  ["Central African Republic", "Central African Republic"],
];
test.each(NAMES)("%s", (words, expected) => expect(withoutDirection(words).name).toBe(expected));
