import { expect, test } from "vitest";
import { priogrid } from "../forms/ucdp.ts";
import type { ClaimOut, EventOut } from "../view/out.ts";
import { compactDay, compactMoment } from "./dates.ts";
import { daysWide, type EventTold, pairsOf } from "./event-told.ts";

test.each<[string, number | null, number | null, number | null]>([
  ["the south-west corner", -90, -180, 1],
  ["the next cell to the east", -90, -179.5, 2],
  ["the row above the first", -89.5, -180, 721],
  ["the north-east corner", 90, 180, 259_200],
  ["El Fasher", 13.63, 25.35, 149_451],
  ["nowhere", null, null, null],
])("the cell of PRIO-GRID at %s", (_, latitude, longitude, expected) => {
  expect(priogrid(latitude, longitude)).toBe(expected);
});

test.each<[string | null, string | null, number | null]>([
  ["2024-03-05", "2024-03-05", 1],
  ["2024-02-28", "2024-03-01", 3],
  ["2024-03-05", null, null],
  [null, "2024-03-05", null],
  ["2024-03-05", "2024-03-01", null],
])("from %s to %s are %s days", (start, end, expected) => {
  expect(daysWide({ start, end } as EventOut)).toBe(expected);
});

test.each<[string | null, string | null, string | null]>([
  ["2024-03-05", "20240305", "20240305000000"],
  ["2024-03-05T10:11:12+02:00", "20240305", "20240305081112"],
  [null, null, null],
])("%s without its marks", (moment, day, whole) => {
  expect(compactDay(moment)).toBe(day);
  expect(compactMoment(moment)).toBe(whole);
});

/** A claim whose sides are only words: "gunmen > villagers". */
function claim(words: string): ClaimOut {
  const [doers, others] = words.split(">").map((side) =>
    side
      .split(",")
      .map((one) => one.trim())
      .filter(Boolean),
  );
  const parties = (all: readonly string[] = []) =>
    all.map((text) => ({ entity: null, span: { start: 0, end: text.length, text }, collective: false }));
  const nobody = { actor: null, name: null };
  return {
    reading: { entities: [] },
    evidence: {
      claim: { actors: parties(doers), recipients: parties(others), others: [] },
      actors: doers?.map(() => nobody) ?? [],
      recipients: others?.map(() => nobody) ?? [],
      others: [],
    },
  } as unknown as ClaimOut;
}

test.each<[string, readonly string[], readonly string[]]>([
  ["one claim, one pair", ["gunmen > villagers"], ["gunmen > villagers"]],
  [
    "a side that is missing goes into a pair that has it",
    ["> villagers", "gunmen > villagers", "gunmen >"],
    ["gunmen > villagers"],
  ],
  ["what goes into no other pair stays", ["> villagers", "gunmen > traders"], ["- > villagers", "gunmen > traders"]],
  ["several on both sides", ["army, police > marchers"], ["army > marchers", "police > marchers"]],
  ["nobody at all", [">"], ["- > -"]],
  ["the same twice", ["army > rebels", "Army > rebels"], ["Army > rebels"]],
])("pairs: %s", (_, claims, expected) => {
  const pairs = pairsOf({ claims: claims.map(claim) } as unknown as EventTold);
  expect(pairs.map(({ doer, doneTo }) => `${doer?.name ?? "-"} > ${doneTo?.name ?? "-"}`)).toEqual(expected);
});
