import { expect, test } from "vitest";
import { krippendorffAlpha, nominal, percentAlike } from "./alpha.ts";

/** The reliability data of Krippendorff (2011), section D: twelve units, four observers, some values missing. */
const CODERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const UNITS = Array.from({ length: 12 }, (_, at) => CODERS.flatMap((coder) => coder[at] ?? []));

test.each([
  ["nominal", nominal, 0.743],
  ["interval", (a: number, b: number) => (a - b) ** 2, 0.849],
] as const)("the published example, %s", (_, distance, alpha) => {
  expect(krippendorffAlpha(UNITS, distance)).toBeCloseTo(alpha, 3);
});

test.each<[string, readonly string[][], number | null, number | null]>([
  [
    "full agreement",
    [
      ["a", "a"],
      ["b", "b"],
    ],
    1,
    100,
  ],
  [
    "worse than chance",
    [
      ["a", "b"],
      ["b", "a"],
    ],
    -0.5,
    0,
  ],
  [
    "all alike says nothing against chance",
    [
      ["a", "a"],
      ["a", "a"],
    ],
    null,
    100,
  ],
  ["one coder alone", [["a"], ["b"]], null, null],
  ["nothing", [], null, null],
])("%s", (_, units, alpha, percent) => {
  expect([krippendorffAlpha(units, nominal), percentAlike(units, nominal)]).toEqual([alpha, percent]);
});
