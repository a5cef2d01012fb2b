import { expect, test } from "vitest";
import { keyNumber } from "./key-number.ts";

test("keys are whole numbers that a double holds, other keys and rooms other numbers", () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `days ${at % 100}|violence|a_${at}`);
  const numbers = keys.map((key) => keyNumber("events", key));
  expect(new Set(numbers).size).toBe(keys.length);
  expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
  expect(keyNumber("actors", "p ali")).not.toBe(keyNumber("copies", "p ali"));
});

test("keys that begin alike up to the bar lie side by side", () => {
  const numbers = ["a", "b", "c"]
    .flatMap((topic) => [`days 1|${topic}`, `days 2|${topic}`])
    .map((key) => keyNumber("events", key));
  const beginnings = numbers.map((number) => Math.floor(number / 2 ** 32));
  expect(new Set(beginnings).size).toBe(2);
  expect(beginnings[0]).toBe(beginnings[2]);
});
