import { expect, test } from "vitest";
import { placeGraph } from "./graph-layout.ts";

const graph = (...links: readonly (readonly [string, string])[]) => ({
  nodes: [...new Set(links.flat())].map((key) => ({ key, name: key, sort: "medium" as const })),
  links: links.map(([from, to]) => ({ from, to, as: "quotes" as const, claims: 1 })),
});
const columns = (...links: readonly (readonly [string, string])[]) =>
  Object.fromEntries(placeGraph(graph(...links)).nodes.map(({ key, column }) => [key, column]));

test.each([
  ["one hop", [["paper", "official"]], { paper: 0, official: 1 }],
  [
    "a chain",
    [
      ["paper", "daily"],
      ["daily", "source"],
    ],
    { paper: 0, daily: 1, source: 2 },
  ],
  [
    "the longest way counts",
    [
      ["paper", "daily"],
      ["daily", "source"],
      ["paper", "source"],
    ],
    { paper: 0, daily: 1, source: 2 },
  ],
  [
    "order of links does not matter",
    [
      ["daily", "source"],
      ["paper", "source"],
      ["paper", "daily"],
    ],
    { paper: 0, daily: 1, source: 2 },
  ],
] as const)("%s", (_, links, expected) => {
  expect(columns(...links)).toEqual(expected);
});

test("a ring ends", () => {
  expect(Object.values(columns(["a", "b"], ["b", "a"])).every((column) => column < 2)).toBe(true);
});

test("no two stand at one place, and neighbours are near", () => {
  const { nodes, rows } = placeGraph(graph(["a", "z"], ["b", "y"], ["c", "x"]));
  expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(6);
  expect(rows).toBe(3);
  expect(nodes.find(({ key }) => key === "z")?.row).toBe(0);
});

test("nobody cites anybody", () => {
  expect(placeGraph({ nodes: [], links: [] })).toMatchObject({ nodes: [], columns: 1, rows: 1 });
});
