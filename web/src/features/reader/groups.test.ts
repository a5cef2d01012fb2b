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

test("a brief carries twelve, the surest", () => {
  const many = Array.from({ length: 14 }, (_, at) => claim(`c${at}`, { type: `T${at}` }));
  const [brief, news] = groupsOf([
    claim("doubtful", { confidence: 0.6 }),
    ...many,
    claim("sure", { confidence: 0.95 }),
  ]);
  expect(brief?.claims).toHaveLength(12);
  expect(brief?.claims.map((one) => one.claim)).toContain("sure");
  expect(news?.claims.map((one) => one.claim)).toEqual(["doubtful", "c11", "c12", "c13"]);
});

test("what is told again by the same gives way to what is told once", () => {
  const by = (words: string) => ({ actors: [{ words, actor: null, name: null }] });
  const raids = Array.from({ length: 12 }, (_, at) => claim(`raid${at}`, by("gunmen")));
  const [brief, news] = groupsOf([...raids, claim("rescue", { type: "AID", ...by("medics") })]);
  expect(brief?.claims.map((one) => one.claim)).toContain("rescue");
  expect(news?.claims.map((one) => one.claim)).toEqual(["raid11"]);
});

test("nothing read, no group", () => {
  expect(groupsOf([])).toEqual([]);
});
