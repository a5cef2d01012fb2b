import { expect, test } from "vitest";
import { firstKeyOf, keyNumber, periodOf, topicOf } from "./key-number.ts";

test("keys are whole numbers that a double holds, other keys, periods and rooms other numbers", () => {
  const numbers = Array.from({ length: 20_000 }, (_, at) => keyNumber("events", `violence|a_${at}`, at % 100));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
  expect(keyNumber("actors", "p ali", 0)).not.toBe(keyNumber("copies", "p ali", 0));
});

test("keys of one period lie side by side, and tell it", () => {
  const numbers = ["a", "b", "c"].map((topic) => keyNumber("events", topic, 2712));
  expect(numbers.every((number) => firstKeyOf(2712) <= number && number < firstKeyOf(2713))).toBe(true);
  expect(periodOf(numbers[0] ?? 0)).toBe(2712);
  expect(topicOf(numbers[0] ?? 0)).toBe(topicOf(keyNumber("events", "a", 2713)));
});

test("keys without a time lie behind all periods, those that begin alike up to the bar side by side", () => {
  const numbers = ["a", "b", "c"]
    .flatMap((rest) => [`days 1|${rest}`, `days 2|${rest}`])
    .map((topic) => keyNumber("events", topic, 0));
  expect(numbers.map(periodOf)).toEqual(numbers.map(() => null));
  const beginnings = numbers.map((number) => Math.floor(number / 2 ** 32));
  expect(new Set(beginnings).size).toBe(2);
  expect(beginnings[0]).toBe(beginnings[2]);
});
