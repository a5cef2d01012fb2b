import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReportInput } from "../../model/report.ts";
import { keepInMemory } from "../kept-in-memory.ts";
import { meet } from "../room.ts";
import { settle } from "../settle.ts";
import { ANOTHER, INDEPENDENT, readingWith, WIRE } from "../testing-reports.ts";
import { SIGNS } from "./signs.ts";
import { STORIES } from "./stories.ts";
import { type StoryProfile, storyNode } from "./story-profile.ts";
import { storyWeights } from "./story-weights.ts";

const nodeOf = (report: Omit<ReportInput, "id"> & { readonly id?: string }) => {
  const whole = { id: "r", ...report };
  return storyNode(whole, readingWith(whole));
};
const told = (title: string, paragraphs: readonly string[], published: string | null = null) =>
  nodeOf({ title, text: [title, ...paragraphs].join("\n\n"), published }).profile;

const wire = told("Army posts near Menaka overrun", WIRE, "2024-06-04");
const compare = (a: StoryProfile, b: StoryProfile) => STORIES.compare(a, b);

test.each([
  ["other words on the same happening", told("Two camps lost near Menaka", INDEPENDENT, "2024-06-05"), "same"],
  ["the same text", told("Nineteen dead in Menaka", WIRE, "2024-06-04"), "same"],
  ["a like deed in the same country and week", told("Bombs kill gendarmes", ANOTHER, "2024-06-06"), "different"],
  ["a text without words", nodeOf({ text: "…" }).profile, "different"],
])("%s: %s", (_, other, verdict) => {
  expect(compare(wire, other).verdict).toBe(verdict);
  expect(compare(other, wire).score).toBe(compare(wire, other).score);
});

test("the further apart two reports came out, the less they are one story", () => {
  const on = (day: string | null) => compare(wire, told("Two camps lost near Menaka", INDEPENDENT, day)).score;
  expect(on("2024-06-05")).toBeGreaterThan(on("2024-06-10"));
  expect(on("2024-06-10")).toBeGreaterThan(on("2024-06-20"));
  expect(on("2024-06-20")).toBeGreaterThan(on("2024-09-20"));
});

test("each sign that counts is told in a sentence with the words it rests on", () => {
  const says = compare(wire, told("Two camps lost near Menaka", INDEPENDENT, "2024-06-05")).features.map(
    (one) => one.says,
  );
  expect(says).toContainEqual(expect.stringMatching(/^words and names in common: .*menaka/));
  expect(says).toContain("they were published 1 days apart");
  expect(says).toContain("both speak of Tue");
});

test("every weight is a sign's, and every sign has one", () => {
  expect([...storyWeights().signs.keys()].sort()).toEqual(["base", ...SIGNS.map(({ name }) => name)].sort());
});

test.each([
  ["as given", { published: "2024-06-04T10:00:00Z" }, "2024-06-04"],
  ["in the address", { url: "https://post.example.org/2024/06/04/menaka.html" }, "2024-06-04"],
  ["an address with another number", { url: "https://post.example.org/story/20994311" }, null],
])("the day of publication: %s", (_, report, day) => {
  expect(nodeOf({ text: WIRE.join("\n\n"), ...report }).profile.day).toBe(day);
});

test("reports meet within days of each other, and without a day anywhere", () => {
  const found = (a: StoryProfile, b: StoryProfile) => meet(STORIES.keysOf(b), (STORIES.seeksOf ?? STORIES.keysOf)(a));
  const on = (day: string | null) => told("Army posts near Menaka overrun", WIRE, day);
  for (const [a, b, expected] of [
    ["2024-06-04", "2024-06-11", true],
    ["2024-06-04", "2024-09-11", false],
    ["2024-06-04", null, true],
    [null, null, true],
  ] as const)
    expect([found(on(a), on(b)), found(on(b), on(a))]).toEqual([expected, expected]);
});

test("stories do not depend on the order of arrival, nor on what came together", async () => {
  const nodes = Array.from({ length: 30 }, (_, at) => {
    const from = [WIRE, INDEPENDENT, ANOTHER][at % 3] ?? WIRE;
    const text = from.slice(at % 2, 3 + (at % 4)).join("\n\n");
    const published = at % 4 === 0 ? null : `2024-06-${String(2 + (at % 9)).padStart(2, "0")}`;
    return nodeOf({ id: `report ${at}`, text, published });
  });
  const settled = async (order: readonly number[], batch: number) => {
    const kept = keepInMemory<StoryProfile>();
    for (let at = 0; at < order.length; at += batch) {
      const changed = order.slice(at, at + batch).flatMap((one) => nodes[one] ?? []);
      await settle(STORIES, kept, { changed, gone: [], judged: [] });
    }
    return kept.groups();
  };
  const inOrder = nodes.map((_, at) => at);
  const expected = await settled(inOrder, 1);
  expect(expected.length).toBeGreaterThan(1);
  expect(expected.length).toBeLessThan(nodes.length);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(inOrder, { minLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (order, batch) => {
        expect(await settled(order, batch)).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});
