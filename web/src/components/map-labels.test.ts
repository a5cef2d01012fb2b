import { expect, test } from "vitest";
import { labelAt, withoutOverlap } from "./map-labels.ts";

const label = (text: string, x: number, y: number, end = false) => ({ text, x, y, end });
const rows = (...labels: ReturnType<typeof label>[]) => withoutOverlap(labels).map(({ y }) => y);

test("names that would cover each other stand one below the other", () => {
  expect(rows(label("Nangarhar", 50, 40), label("eastern Afghanistan", 60, 44), label("Afghanistan", 70, 46))).toEqual([
    40, 56, 70,
  ]);
});

test("names side by side or far apart stay where they are, to the left of their places too", () => {
  expect(rows(label("Gao", 10, 40), label("Kidal", 100, 42))).toEqual([40, 42]);
  expect(rows(label("Gao", 100, 40, true), label("Kidal", 101, 40))).toEqual([40, 40]);
});

test.each([
  ["in the middle, to the right", 100, "Gao", { x: 109, y: 44, end: false }],
  ["near the right edge, to the left", 260, "Gao", { x: 251, y: 44, end: true }],
  ["in the middle, too long to the right, to the left", 180, "Anderamboukane district", { x: 171, y: 44, end: true }],
  ["too long for either side, below", 150, "East Anderamboukane district", { x: 296, y: 60, end: true }],
])("the name of a point %s", (_, x, text, at) => {
  expect(labelAt({ x, y: 40 }, text, 300)).toEqual({ text, ...at });
});
