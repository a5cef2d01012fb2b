import { expect, test } from "vitest";
import type { Claim } from "../../../model/claim.ts";
import { type AddedClaim, addedTogether } from "./added.ts";

const added = (by: string, start: number, end: number, type = "ASSAULT", report = "a"): AddedClaim => ({
  ...{ by, report },
  claim: { id: `c_${start}_${end}_${type}`, type, content: { start, end, text: "" } } as unknown as Claim,
});

test.each<[string, readonly AddedClaim[], readonly string[]]>([
  ["nothing", [], []],
  ["the same by two", [added("amina", 0, 20), added("berta", 0, 20)], ["amina berta"]],
  ["clauses that share half", [added("amina", 0, 20), added("berta", 5, 20)], ["amina berta"]],
  ["clauses that share less", [added("amina", 0, 20), added("berta", 12, 32)], ["amina", "berta"]],
  ["another type", [added("amina", 0, 20), added("berta", 0, 20, "COERCE")], ["amina", "berta"]],
  ["another report", [added("amina", 0, 20), added("berta", 0, 20, "ASSAULT", "b")], ["amina", "berta"]],
  ["two of one person stay two", [added("amina", 0, 20), added("amina", 0, 19)], ["amina", "amina"]],
  [
    "two of each, the nearest together",
    [added("amina", 0, 20), added("amina", 6, 26), added("berta", 6, 26), added("berta", 0, 20)],
    ["amina berta", "amina berta"],
  ],
])("%s, in whatever order", (_, all, groups) => {
  const names = (some: readonly AddedClaim[]) =>
    addedTogether(some).map((group) => group.map(({ by }) => by).join(" "));
  expect(names(all)).toEqual(groups);
  expect(names([...all].reverse())).toEqual(groups);
});
