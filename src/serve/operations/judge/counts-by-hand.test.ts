import { expect, test } from "vitest";
import type { Count } from "../../../model/claim.ts";
import { countsByHand } from "./counts-by-hand.ts";

const TEXT = "Twelve people, three of them children, were killed near Djibo and some 40 hurt.";
const spanIn = (words: unknown) => {
  const start = TEXT.indexOf(String(words));
  return start < 0 ? undefined : { start, end: start + String(words).length, text: String(words) };
};
const count = (words: string, number: number, more: Partial<Count> = {}): Count => ({
  ...{ of: "killed", who: null, unit: null, low: number, high: number, approximate: false, part_of: null },
  ...{ as_of: null, since: null, span: spanIn(words) ?? { start: 0, end: 0, text: "" }, ...more },
});
const THERE = [count("Twelve people", 12), count("three", 3, { who: "children", part_of: 0 })];

test.each<[string, unknown, readonly Partial<Count>[] | undefined]>([
  ["another number", [{ count: 0, low: 13, high: 13 }, { count: 1 }], [{ low: 13 }, { who: "children", part_of: 0 }]],
  ["one taken away: its part stands alone", [{ count: 1 }], [{ who: "children", part_of: null }]],
  ["another order", [{ count: 1 }, { count: 0 }], [{ low: 3, part_of: 1 }, { low: 12 }]],
  [
    "one by its words",
    [{ count: 0 }, { words: "some 40", of: "injured", low: 40, high: 40, approximate: true }],
    [{ low: 12 }, { of: "injured", low: 40, approximate: true, span: { start: 66, end: 73, text: "some 40" } }],
  ],
  ["an open end", [{ count: 0, high: null }], [{ low: 12, high: null }]],
  ["none", [], []],
  ["one that is not there", [{ count: 5 }], undefined],
  ["words that the report does not have", [{ words: "fifty", of: "killed" }], undefined],
  ["counts as a reading holds them", THERE, undefined],
  ["no list", "12", undefined],
])("%s", (_, value, expected) => {
  const counts = countsByHand(value, THERE, spanIn);
  expect(counts?.length).toBe(expected?.length);
  if (expected) expect(counts).toMatchObject(expected);
});
