import { expect, test } from "vitest";
import type { ActorRole } from "../../../resolve/actors/index.ts";
import { officesOn } from "./offices-on.ts";

const role = (title: string, more: Partial<ActorRole>): ActorRole => ({
  ...{ title, of: null, from: null, to: null, former: false, first: null, last: null },
  ...more,
});

const ROLES = [
  role("minister", { of: "Kenya", from: "2019-03-01", to: "2021-06" }),
  role("governor", { from: "2022-08-25" }),
  role("spokesman", { first: "2023-02", last: "2023-05" }),
  role("general", { former: true, first: "2023-02", last: "2023-05" }),
];

test.each<[string, readonly string[]]>([
  ["2018-01-01", []],
  ["2020-01-01", ["minister of Kenya"]],
  ["2021-06-30", ["minister of Kenya"]],
  ["2021-07-01", []],
  ["2023-03-10", ["governor", "spokesman"]],
  ["2024-01-01", ["governor"]],
])("on %s", (day, offices) => {
  expect(officesOn(day, ROLES)).toEqual(offices);
});
