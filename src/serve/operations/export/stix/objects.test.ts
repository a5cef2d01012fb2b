import { expect, test } from "vitest";
import { known, stixId, stixTime } from "./objects.ts";

test("an id is a UUID of version 5, the same for the same thing and another for any other", () => {
  expect(stixId("report", "raid")).toMatch(
    /^report--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(stixId("report", "raid")).toBe(stixId("report", "raid"));
  expect(stixId("note", "a", "b")).not.toBe(stixId("note", "ab"));
});

test.each<[string | null, string | null]>([
  ["2024-03-05", "2024-03-05T00:00:00.000Z"],
  ["2024-03-05T10:00:00+02:00", "2024-03-05T08:00:00.000Z"],
  ["last spring", null],
  [null, null],
])("%s as STIX has it", (moment, expected) => {
  expect(stixTime(moment)).toBe(expected);
});

test("STIX has no null and no empty list", () => {
  expect(known({ a: null, b: [], c: undefined, d: 0, e: "" })).toEqual({ d: 0, e: "" });
});
