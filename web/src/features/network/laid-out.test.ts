import { expect, test } from "vitest";
import { laidOut, linkKey } from "./laid-out.ts";

const actor = (id: string, claims: number) => ({ id, name: id, kind: "organization", country: null, claims });
const link = (from: string, to: string, claims: number, mutual = false) => ({
  ...{ from, to, mutual, claims, types: [], quad: 4 },
});
const network = {
  actors: [actor("army", 9), actor("rebels", 8), actor("union", 2), actor("envoy", 1)],
  links: [
    link("army", "rebels", 6),
    link("rebels", "army", 2),
    link("army", "union", 1),
    link("union", "envoy", 1, true),
  ],
};

test("everybody has a place, the same each time, and no two have one", () => {
  const places = () => laidOut(network).mapNodes((id, { x, y }) => `${id} ${x.toFixed(6)} ${y.toFixed(6)}`);
  expect(places()).toEqual(places());
  expect(new Set(places().map((place) => place.replace(/^\S+/, ""))).size).toBe(4);
  expect(places().join()).not.toContain("NaN");
});

test("links keep their direction, and those that are mutual have none", () => {
  const graph = laidOut(network);
  expect(graph.directedSize).toBe(3);
  expect(graph.isUndirected(linkKey(link("union", "envoy", 1, true)))).toBe(true);
  expect(graph.source(linkKey(link("rebels", "army", 2)))).toBe("rebels");
});

test("more is told of larger ones", () => {
  const graph = laidOut(network);
  const size = (id: string) => graph.getNodeAttribute(id, "size");
  expect(size("army")).toBeGreaterThan(size("union"));
  expect(laidOut({ actors: [], links: [] }).order).toBe(0);
});

test("a name on the far right stands to the left of its node, all others to the right", () => {
  const sides = laidOut(network).mapNodes((_, { x, labelPosition }) => [x, labelPosition] as const);
  const ordered = sides.sort(([a], [b]) => a - b).map(([, side]) => side);
  expect([ordered[0], ordered.at(-1)]).toEqual(["right", "left"]);
});
