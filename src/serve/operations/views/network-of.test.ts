import { expect, test } from "vitest";
import type { TieTold } from "../../../store/queries/find/ties-told.ts";
import { networkOf } from "./network-of.ts";

const tie = (from: string, to: string, claims: number, rest: Partial<TieTold> = {}): TieTold => ({
  ...{ from, to, kind: "event", type: "ASSAULT", quad: 4, mutual: false, claims },
  ...rest,
});
const ALL = { actors: 100, links: 100 };
const short = (links: ReturnType<typeof networkOf>["links"]) =>
  links.map(({ from, to, mutual, claims }) => `${from}${mutual ? "–" : "→"}${to} ${claims}`);

test("what one does to another is one link, by type; what is done back is another", () => {
  const { links, actors } = networkOf(
    [tie("army", "rebels", 3), tie("army", "rebels", 4, { type: "ACCUSE", quad: 3 }), tie("rebels", "army", 2)],
    ALL,
  );
  expect(short(links)).toEqual(["army→rebels 7", "rebels→army 2"]);
  expect(links[0]).toMatchObject({
    types: [
      { type: "ACCUSE", claims: 4 },
      { type: "ASSAULT", claims: 3 },
    ],
    quad: 3,
  });
  expect(actors).toEqual([
    { id: "army", claims: 9 },
    { id: "rebels", claims: 9 },
  ]);
});

test("what two do together has no direction, whoever is named first", () => {
  const met = { type: "CONSULT", quad: 1, mutual: true };
  expect(short(networkOf([tie("b", "a", 1, met), tie("a", "b", 2, met)], ALL).links)).toEqual(["a–b 3"]);
});

test.each([
  // the most told link, then no room for two more, but for one who is tied to those that are there
  [3, ["a→b 9", "b→e 2", "a→e 1"], { actors: 2, links: 1, claims: 5 }],
  [2, ["a→b 9"], { actors: 3, links: 3, claims: 8 }],
  [9, ["a→b 9", "c→d 5", "b→e 2", "a→e 1"], { actors: 0, links: 0, claims: 0 }],
])("no more than %i actors: the most told, and a count of what is left out", (actors, expected, left) => {
  const ties = [tie("a", "e", 1), tie("a", "b", 9), tie("b", "e", 2), tie("c", "d", 5)];
  for (const order of [ties, ties.toReversed()]) {
    const network = networkOf(order, { actors, links: 100 });
    expect(short(network.links)).toEqual(expected);
    expect(network.left).toEqual(left);
  }
});

test("whoever it is drawn around is not left out", () => {
  const { links } = networkOf([tie("a", "b", 9), tie("c", "d", 1)], { actors: 2, links: 9, around: ["c"] });
  expect(short(links)).toEqual(["c→d 1"]);
});
