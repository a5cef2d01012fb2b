import { expect, test } from "vitest";
import { inBrief, type Told } from "./in-brief.ts";

interface Named extends Told {
  readonly id: string;
}

const told = (id: string, more: Partial<Told> = {}): Named => ({
  ...{ id, kind: "event", told_as: "news", type: id, confidence: 0.9, actors: [] },
  ...more,
});
const by = (words: string, actor: string | null = null) => ({ actors: [{ words, actor }] });
const ranked = (...claims: readonly Named[]) =>
  [...inBrief(claims)].toSorted(([, a], [, b]) => a - b).map(([{ id }]) => id);
const several = (size: number, name: string, more: Partial<Told> = {}) =>
  Array.from({ length: size }, (_, at) => told(`${name}${at + 1}`, more));

test("the surest come first, equals in the order of the text", () => {
  expect(
    ranked(told("doubtful", { confidence: 0.6 }), told("one"), told("two"), told("sure", { confidence: 0.95 })),
  ).toEqual(["sure", "one", "two", "doubtful"]);
});

test.each<[string, Partial<Told>]>([
  ["background", { told_as: "background" }],
  ["a relation", { kind: "relation" }],
  ["a statement", { kind: "statement" }],
])("%s has no rank", (_, more) => {
  expect(ranked(told("role", { confidence: 0.99, ...more }), told("raid"))).toEqual(["raid"]);
});

test("a dozen have a rank, 1 to 12", () => {
  const ranks = inBrief([...several(14, "T"), told("sure", { confidence: 0.95 })]);
  expect([...ranks.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect([...ranks.keys()].map(({ id }) => id)).toEqual(["sure", ...several(11, "T").map(({ id }) => id)]);
});

test.each<[string, Partial<Told>, Partial<Told>]>([
  ["the same words", by("gunmen"), by("gunmen")],
  ["the same actor in other words", by("the army", "a_1"), by("soldiers", "a_1")],
])("what is told again by %s gives way to what is told once", (_, first, again) => {
  const raid = { type: "ASSAULT" };
  expect(
    ranked(
      told("raid", { ...raid, ...first }),
      told("again", { ...raid, ...again }),
      told("rescue", { confidence: 0.88 }),
    ),
  ).toEqual(["raid", "rescue", "again"]);
});

test("the same deed by others does not give way", () => {
  const raid = { type: "ASSAULT" };
  expect(
    ranked(
      told("raid", { ...raid, ...by("gunmen") }),
      told("other", { ...raid, ...by("police") }),
      told("rescue", { confidence: 0.88 }),
    ),
  ).toEqual(["raid", "other", "rescue"]);
});

test("nothing read, nothing ranked", () => {
  expect(ranked()).toEqual([]);
});
