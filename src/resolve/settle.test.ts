import fc from "fast-check";
import { expect, test } from "vitest";
import type { Node } from "../model/resolution.ts";
import { keepInMemory } from "./kept-in-memory.ts";
import { type Room, timeless } from "./room.ts";
import { settle } from "./settle.ts";

/** Numbers that share a tens digit are compared; the nearer, the likelier the same. */
const NUMBERS: Room<number> = {
  name: "actors",
  keysOf: (number) => timeless([String(Math.floor(number / 10)), String(Math.floor((number + 5) / 10) + 0.5)]),
  compare: (a, b) => {
    const score = 3 - Math.abs(a - b);
    return { score, verdict: score >= 1 ? "same" : score > -3 ? "unsure" : "different", features: [] };
  },
  linkage: "average",
  joinsAt: 0,
  missing: -3,
};

const node = (number: number): Node<number> => ({ id: `n${String(number).padStart(3, "0")}`, profile: number });
const nothing = { changed: [], gone: [], judged: [] };

async function groupsOf(numbers: readonly number[], batch: number, room = NUMBERS) {
  const kept = keepInMemory<number>();
  for (let at = 0; at < numbers.length; at += batch)
    await settle(room, kept, { ...nothing, changed: numbers.slice(at, at + batch).map(node) });
  return kept.groups();
}

test.each([
  {
    linkage: "average",
    expected: [
      ["n001", "n002", "n003"],
      ["n005", "n006"],
    ],
  },
  { linkage: "single", expected: [["n001", "n002", "n003", "n005", "n006"]] },
] as const)("$linkage linkage", async ({ linkage, expected }) => {
  expect(await groupsOf([1, 2, 3, 5, 6], 5, { ...NUMBERS, linkage })).toEqual(expected);
});

test("groups do not depend on the order of arrival, nor on what came together", async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      numbers,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom("average", "single"),
      async (some, batch, linkage) => {
        const room = { ...NUMBERS, linkage };
        expect(await groupsOf(some, batch, room)).toEqual(
          await groupsOf(
            [...some].sort((a, b) => a - b),
            some.length,
            room,
          ),
        );
      },
    ),
  );
});

test("what is taken away again leaves no trace", async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(numbers, async ([first = 0, ...others]) => {
      const kept = keepInMemory<number>();
      await settle(NUMBERS, kept, { ...nothing, changed: [first, ...others].map(node) });
      await settle(NUMBERS, kept, { ...nothing, gone: [node(first).id] });
      expect(kept.groups()).toEqual(await groupsOf(others, others.length));
    }),
  );
});

test("judgements join and part, and are undone", async () => {
  const kept = keepInMemory<number>();
  await settle(NUMBERS, kept, { ...nothing, changed: [1, 2, 40].map(node) });
  const judged = ["n001", "n002", "n040"];
  kept.judge([
    { a: "n001", b: "n002", same: false },
    { a: "n002", b: "n040", same: true },
  ]);
  await settle(NUMBERS, kept, { ...nothing, judged });
  expect(kept.groups()).toEqual([["n001"], ["n002", "n040"]]);
  kept.judge([]);
  await settle(NUMBERS, kept, { ...nothing, judged });
  expect(kept.groups()).toEqual([["n001", "n002"], ["n040"]]);
});

test("tells which nodes moved where, and which groups they left", async () => {
  const kept = keepInMemory<number>();
  const first = await settle(NUMBERS, kept, { ...nothing, changed: [1, 2, 40].map(node) });
  expect(first).toEqual({
    now: new Map([
      ["n001", "n001"],
      ["n002", "n001"],
      ["n040", "n040"],
    ]),
    left: new Set(),
  });
  kept.judge([{ a: "n001", b: "n002", same: false }]);
  const parted = await settle(NUMBERS, kept, { ...nothing, judged: ["n001", "n002"] });
  expect(parted).toEqual({ now: new Map([["n002", "n002"]]), left: new Set(["n001"]) });
  const dropped = await settle(NUMBERS, kept, { ...nothing, gone: ["n040"] });
  expect(dropped).toEqual({ now: new Map(), left: new Set(["n040"]) });
});

test("judged nodes that are not there any more come to no group", async () => {
  const kept = keepInMemory<number>();
  await settle(NUMBERS, kept, { ...nothing, changed: [1, 40].map(node) });
  await settle(NUMBERS, kept, { ...nothing, gone: ["n040"], judged: ["n040", "n001"] });
  await settle(NUMBERS, kept, { ...nothing, judged: ["n040"] });
  expect(kept.groups()).toEqual([["n001"]]);
});

test("nodes that are kept under one key and look under another meet only across", async () => {
  const side = (number: number) => (number % 2 === 0 ? "even" : "odd");
  const across: Room<number> = {
    ...NUMBERS,
    linkage: "single",
    keysOf: (number) => timeless([side(number)]),
    seeksOf: (number) => timeless([side(number + 1)]),
    compare: () => ({ score: 1, verdict: "same", features: [] }),
  };
  const kept = keepInMemory<number>();
  for (const number of [2, 4, 5, 6]) await settle(across, kept, { ...nothing, changed: [node(number)] });
  expect(
    kept
      .edges()
      .map(({ a, b }) => `${a} ${b}`)
      .sort(),
  ).toEqual(["n002 n005", "n004 n005", "n005 n006"]);
});

/** Tens are firm and stand for themselves; other numbers are loose and drawn to the tens near them, and to each other. */
const DRAWN: Room<number> = {
  ...NUMBERS,
  keysOf: (number) => timeless(["all", String(number % 10 === 0)]),
  compare: (a, b) => {
    const score = 6 - Math.abs(a - b);
    return { score, verdict: score >= 1 ? "same" : score > -6 ? "unsure" : "different", features: [] };
  },
  joinsAt: 0,
  missing: -1,
  loose: { isLoose: (id) => !id.endsWith("0"), margin: 2 },
};

test.each([
  { numbers: [0, 10, 3, 7, 5], expected: [["n000", "n003"], ["n005"], ["n007", "n010"]], what: "torn ones stay alone" },
  {
    numbers: [0, 20, 9, 11],
    expected: [["n000"], ["n009", "n011"], ["n020"]],
    what: "without a firm group they group",
  },
  {
    numbers: [10, 3, 7, 5],
    expected: [["n003"], ["n005", "n007", "n010"].sort()],
    what: "one firm group takes all that suit",
  },
])("loose nodes: $what", async ({ numbers, expected }) => {
  const groups = await groupsOf(numbers, 9, DRAWN);
  expect(groups.map((group) => [...group].sort()).sort()).toEqual(expected.map((group) => [...group].sort()).sort());
});

test("loose nodes too are grouped alike in whatever order they come, and leave no trace", async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.integer({ min: 1, max: 7 }), async ([first = 0, ...others], batch) => {
      const sorted = [...others].sort((a, b) => a - b);
      const expected = await groupsOf(sorted, sorted.length, DRAWN);
      expect(await groupsOf(others, batch, DRAWN)).toEqual(expected);
      const kept = keepInMemory<number>();
      await settle(DRAWN, kept, { ...nothing, changed: [first, ...others].map(node) });
      await settle(DRAWN, kept, { ...nothing, gone: [node(first).id] });
      expect(kept.groups()).toEqual(expected);
    }),
  );
});

test("two well-knit groups with a weak tie stay two where coherence is asked for", async () => {
  const numbers = [1, 2, 3, 5, 6, 7];
  const room = { ...NUMBERS, joinsAt: -3, missing: -3 };
  expect(await groupsOf(numbers, 6, room)).toEqual([numbers.map((number) => node(number).id)]);
  const knit = { ...room, coherence: { from: 3, drop: 2 } };
  expect(await groupsOf(numbers, 6, knit)).toEqual([
    ["n001", "n002", "n003"],
    ["n005", "n006", "n007"],
  ]);
});

/** Any two numbers near each other are compared, so that long chains come about; cells hold four. */
const CHAINED: Room<number> = {
  ...NUMBERS,
  keysOf: (number) => ({ topics: ["near"], hints: [], periods: [{ from: number + 5, to: number + 5 }] }),
  seeksOf: (number) => ({ topics: ["near"], hints: [], periods: [{ from: number + 1, to: number + 9 }] }),
  compare: (a, b) => {
    const score = 4 - Math.abs(a - b);
    return { score, verdict: score >= 1 ? "same" : "unsure", features: [] };
  },
  cells: { most: 4, levels: [1, 2, 3] },
};

test("a chain too long for a cell is cut at its weakest ties", async () => {
  expect(await groupsOf([1, 2, 4, 5, 8, 9], 6, CHAINED)).toEqual([
    ["n001", "n002", "n004", "n005"].slice(0, 4),
    ["n008", "n009"],
  ]);
});

test("groups within cells are alike in whatever order nodes, losses and judgements come", async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 30 });
  const pairs = fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.boolean()), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(numbers, pairs, fc.integer({ min: 1, max: 5 }), async (some, drawn, batch) => {
      const [lost = 0, ...stay] = some;
      const judged = drawn.flatMap(([left, right, same]) => {
        const [a = "", b = ""] = [left, right].map((at) => node(stay[at % stay.length] ?? 0).id).sort();
        return a === b ? [] : [{ a, b, same }];
      });
      const kept = keepInMemory<number>();
      const half = judged.slice(1);
      kept.judge(half);
      for (let at = 0; at < some.length; at += batch)
        await settle(CHAINED, kept, { ...nothing, changed: some.slice(at, at + batch).map(node) });
      await settle(CHAINED, kept, { ...nothing, gone: [node(lost).id] });
      kept.judge(judged.slice(0, 1));
      await settle(CHAINED, kept, { ...nothing, judged: judged.flatMap(({ a, b }) => [a, b]) });

      const other = keepInMemory<number>();
      other.judge(judged.slice(0, 1));
      await settle(CHAINED, other, { ...nothing, changed: [...stay].sort((a, b) => a - b).map(node) });
      expect(kept.groups()).toEqual(other.groups());
    }),
    { numRuns: 300 },
  );
});
