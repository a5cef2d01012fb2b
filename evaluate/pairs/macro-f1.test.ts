import { expect, test } from "vitest";
import { quadOf, rootOf } from "./labels.ts";
import { accuracy, macroF1 } from "./macro-f1.ts";

const answers = [
  { gold: "AID", read: "AID" },
  { gold: "AID", read: "YIELD" },
  { gold: "YIELD", read: "YIELD" },
  { gold: "REJECT", read: "none" },
];

test("each class counts the same, and what no class is read as counts as missed", () => {
  expect(macroF1(answers, ["AID", "YIELD", "REJECT"])).toBeCloseTo((100 * (2 / 3 + 2 / 3 + 0)) / 3);
  expect(accuracy(answers)).toBe(50);
});

test.each([
  ["CONCEDE", 1, "YIELD", "material cooperation"],
  ["RETREAT", 2, "YIELD", "material cooperation"],
  ["ACCUSE", 3, "ACCUSE", "verbal conflict"],
  ["MOVE", null, "none", "none"],
  [null, null, "none", "none"],
] as const)("%s, quad %s, is %s and %s in the set", (type, quad, root, name) => {
  expect(rootOf(type)).toBe(root);
  expect(quadOf(type, quad)).toBe(name);
});
