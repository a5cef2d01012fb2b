import { expect, test } from "vitest";
import type { RoomName } from "../model/resolution.ts";
import { beginning, firstKeyOf, keyNumber, partsOf, periodOf, topicNumber } from "./key-number.ts";

const keyOf = (room: RoomName, topic: string, period: number) =>
  keyNumber(period === 0 ? beginning(room, topic) : period, topicNumber(room, topic));

test("keys are whole numbers that a double holds, other keys, periods and rooms other numbers", () => {
  const numbers = Array.from({ length: 20_000 }, (_, at) => keyOf("events", `violence|a_${at}`, at % 100));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
  expect(keyOf("actors", "p ali", 0)).not.toBe(keyOf("copies", "p ali", 0));
});

test("cases hold these numbers: they stay as they are", () => {
  expect(keyOf("events", "violence|a_1", 2712)).toBe(11_652_207_323_041);
  expect(keyOf("stories", "days 1|kano market", 0)).toBe(2_941_651_780_511_818);
});

test("keys of one period lie side by side, and tell it", () => {
  const numbers = ["a", "b", "c"].map((topic) => keyOf("events", topic, 2712));
  expect(numbers.every((number) => firstKeyOf(2712) <= number && number < firstKeyOf(2713))).toBe(true);
  expect(periodOf(numbers[0] ?? 0)).toBe(2712);
  expect(partsOf(numbers[0] ?? 0)).toEqual({ first: 2712, topic: topicNumber("events", "a") });
});

test("keys without a time lie behind all periods, those that begin alike up to the bar side by side", () => {
  const numbers = ["a", "b", "c"]
    .flatMap((rest) => [`days 1|${rest}`, `days 2|${rest}`])
    .map((topic) => keyOf("events", topic, 0));
  expect(numbers.map(periodOf)).toEqual(numbers.map(() => null));
  const beginnings = numbers.map((number) => partsOf(number).first);
  expect(new Set(beginnings).size).toBe(2);
  expect(beginnings[0]).toBe(beginnings[2]);
});
