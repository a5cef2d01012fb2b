import { expect, test } from "vitest";
import type { ClaimLine } from "../../api/model.ts";
import { groupsOf } from "./groups.ts";

const claim = (id: string, more: Partial<ClaimLine> = {}): ClaimLine => ({
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
  ...more,
});
const shape = (...claims: readonly ClaimLine[]) =>
  groupsOf(claims).map(({ key, claims }) => [key, claims.map((one) => one.claim).join(" ")]);

test("each claim stands in one group, in the order of the text", () => {
  expect(
    shape(
      claim("role", { kind: "relation" }),
      claim("now"),
      claim("before", { told_as: "background" }),
      claim("said", { kind: "statement" }),
      claim("also"),
    ),
  ).toEqual([
    ["brief", "now also"],
    ["background", "before"],
    ["relations", "role"],
    ["statements", "said"],
  ]);
});

test("a brief carries twelve, and what the headline says is among them", () => {
  const many = Array.from({ length: 14 }, (_, at) => claim(`c${at}`));
  const [brief, news] = groupsOf([...many, claim("head", { where: "headline", quad: 3 })]);
  expect(brief?.claims).toHaveLength(12);
  expect(brief?.claims.map((one) => one.claim)).toContain("head");
  expect(news?.claims).toHaveLength(3);
});

test("nothing read, no group", () => {
  expect(groupsOf([])).toEqual([]);
});
