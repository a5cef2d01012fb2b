import { expect, test } from "vitest";
import { withoutOverlap } from "./map-labels.ts";

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
