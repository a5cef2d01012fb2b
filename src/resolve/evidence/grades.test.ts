import { expect, test } from "vitest";
import { reliabilityOf, suggestGrade } from "./grades.ts";

const side = (least: number, most = least) => ({ least, most });

const TABLE: readonly (readonly [string, [number, number], [number, number], string])[] = [
  ["nobody affirms it", [0, 0], [0, 0], "6"],
  ["only denied", [0, 0], [1, 1], "6"],
  ["two certainly independent", [2, 2], [0, 0], "1"],
  ["two that may be one", [1, 2], [0, 0], "2"],
  ["ten that may be one", [1, 10], [0, 0], "2"],
  ["one alone", [1, 1], [0, 0], "3"],
  ["two, and one who denies it", [2, 3], [1, 1], "3"],
  ["two, and two who deny it", [2, 2], [1, 2], "4"],
  ["one against one", [1, 1], [1, 1], "4"],
  ["one against two that may be one", [1, 1], [1, 2], "4"],
  ["one against two", [1, 1], [2, 2], "5"],
  ["up to two against two", [1, 2], [2, 2], "4"],
];

test.each(TABLE)("credibility: %s", (_, affirming, denying, expected) => {
  const { suggested, credibility, by } = suggestGrade({ affirming: side(...affirming), denying: side(...denying) });
  expect([suggested, credibility, by]).toEqual([expected, "6", null]);
});

test("1 is suggested only where at least two are certainly independent, never better than 2 where they only may be", () => {
  for (let least = 0; least <= 3; least += 1) {
    for (let most = least; most <= 5; most += 1) {
      const { suggested } = suggestGrade({ affirming: side(least, most), denying: side(0) });
      expect(suggested === "1").toBe(least >= 2);
    }
  }
});

test("the reason is a sentence with the figures", () => {
  expect(suggestGrade({ affirming: side(1, 2), denying: side(0) }).says).toBe(
    "One to two origins affirm it. 2 (probably true) is suggested: several origins affirm it that may be one, and nobody denies it.",
  );
  expect(suggestGrade({ affirming: side(1), denying: side(1) }).says).toBe(
    "One origin affirms it, one origin denies it. 4 (doubtful) is suggested: it is denied, and no more origins certainly affirm it than can deny it.",
  );
});

test("a person's grade wins, the suggestion stays beside it", () => {
  const given = { credibility: "4", by: "R. Ahmed", at: "2024-06-05T10:00:00Z" } as const;
  expect(suggestGrade({ affirming: side(2), denying: side(0) }, given)).toMatchObject({ ...given, suggested: "1" });
});

const set = (source: string, reliability: "A" | "B" | "C", topic: string | null, at: string) => ({
  source,
  reliability,
  topic,
  at,
  by: "R. Ahmed",
});
const GIVEN = [
  set("Horn Wire", "B", null, "2024-06-01"),
  set("Horn Wire", "C", null, "2024-06-02"),
  set("Horn Wire", "A", "tolls", "2024-05-01"),
];
const RELIABILITY: readonly (readonly [string, string | null, string | null, string])[] = [
  ["Horn Wire", null, null, "C"],
  ["Horn Wire", null, "2024-06-01", "B"],
  ["Horn Wire", null, "2024-05-31", "F"],
  ["Horn Wire", "tolls", null, "A"],
  ["Horn Wire", "elections", null, "C"],
  ["Citizen", null, null, "F"],
];

test.each(RELIABILITY)("reliability of %s on %s as of %s", (source, topic, asOf, expected) => {
  const question = { source, topic, asOf };
  expect(reliabilityOf(question, GIVEN).reliability).toBe(expected);
  expect(reliabilityOf(question, [...GIVEN].reverse()).reliability).toBe(expected);
});
