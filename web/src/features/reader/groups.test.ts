import { expect, test } from "vitest";
import type { RankedClaim } from "../../api/model.ts";
import { groupsOf } from "./groups.ts";

const claim = (id: string, more: Partial<RankedClaim> = {}): RankedClaim => ({
  report: "r",
  claim: id,
  title: null,
  publisher: null,
  published: null,
  kind: "event",
  type: "ASSAULT",
  mode: null,
  quad: 4,
  told_as: "news",
  where: "body",
  status: "asserted",
  polarity: "affirmed",
  modality: "actual",
  sentence: "Something happened.",
  actors: [],
  recipients: [],
  mutual: false,
  predicate: "happened",
  content: "Something happened",
  happened: null,
  said: null,
  place: null,
  counts: [],
  chain: [],
  confidence: 0.9,
  event: null,
  judged: null,
  copy_of: null,
  in_brief: null,
  ...more,
});
const shape = (...claims: readonly RankedClaim[]) =>
  groupsOf(claims).map(({ key, claims }) => [key, claims.map((one) => one.claim).join(" ")]);

test("each claim stands in one group, in the order of the text", () => {
  expect(
    shape(
      claim("role", { kind: "relation" }),
      claim("second", { in_brief: 2 }),
      claim("further"),
      claim("before", { told_as: "background" }),
      claim("first", { in_brief: 1 }),
      claim("said", { kind: "statement" }),
    ),
  ).toEqual([
    ["brief", "second first"],
    ["news", "further"],
    ["background", "before"],
    ["relations", "role"],
    ["statements", "said"],
  ]);
});

test("nothing read, no group", () => {
  expect(groupsOf([])).toEqual([]);
});
