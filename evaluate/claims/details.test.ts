import { describe, expect, it } from "vitest";
import { countsRight, dateRight } from "./details.ts";
import { at, read, wanted } from "./fixture.ts";

describe("dateRight", () => {
  it.each<[string | null, string | null, string, boolean]>([
    ["2025-05-05", "2025-05-05", "2025-05-05", true],
    ["2025-05-05", "2025-05-05", "2025-05", true],
    ["2025-05-01", "2025-05-31", "2025-05-05", false],
    ["2025-05-01", "2025-05-31", "2025", true],
    ["1994-01-01", "1994-12-31", "199X", true],
    ["2025-05-02", "2025-05-09", "2025-05-01/2025-05-08", true],
    ["2025-05-07", "2025-05-20", "2025-05-01/2025-05-08", false],
    [null, null, "2025", false],
  ])("%s to %s for %s: %j", (start, end, date, held) => {
    expect(dateRight(read({ date: { ref: null, start, end, precision: "day", how: "stated" } }), date)).toBe(held);
  });
});

describe("countsRight", () => {
  const rest = { who: null, unit: null, part_of: null, as_of: null, since: null, span: at("Ostrow") };
  it.each<[number | null, number | null, string, number]>([
    [4, null, "at least four died", 1],
    [5, null, "at least four died", 0],
    [5, null, "more than four died", 1],
    [4, 4, "at least four died", 0],
  ])("%s..%s for %j: %i", (low, high, words, right) => {
    const claim = read({ counts: [{ of: "killed", low, high, approximate: false, ...rest }] });
    const counts = [{ of: "killed", low: 4, high: null, approximate: true }];
    expect(countsRight(claim, wanted({ words, counts }))).toBe(right);
  });
});
