import { expect, test } from "vitest";
import { publisherCountry } from "./publisher-country.ts";

const CASES: [string | null, string | null, string | null][] = [
  ["The Guardian", null, "GBR"],
  ["Reuters", "https://www.reuters.com/x", null],
  ["A paper that no list has", "https://paper.co.uk/a", "GBR"],
  ["paper.ie", null, "IRL"],
  ["paper.com", null, null],
  [null, "https://startup.io/a", null],
  [null, null, null],
];
test.each(CASES)("%s %s", (publisher, url, expected) => expect(publisherCountry({ publisher, url })).toBe(expected));
