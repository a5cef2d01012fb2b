import { expect, test } from "vitest";
import { partAt } from "./part-at.ts";

const PARTS = [
  { kind: "headline", start: 0, end: 4 },
  { kind: "body", start: 6, end: 9 },
] as const;

test.each([
  [0, "headline"],
  [3, "headline"],
  [4, undefined],
  [6, "body"],
  [9, undefined],
])("character %i lies in %s", (start, kind) => {
  expect(partAt(start, PARTS)?.kind).toBe(kind);
});
