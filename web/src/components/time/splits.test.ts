import { expect, test } from "vitest";
import { stacked, stackOrder } from "./splits.ts";

const bin = (parts: Readonly<Record<string, number>>, events = 0) => ({
  events,
  parts: Object.entries(parts).map(([value, events]) => ({ value, events })),
});

test("what is told most stands lowest, and what is beyond the fills is one", () => {
  const types = { ASSAULT: 9, ACCUSE: 8, AID: 7, AGREE: 6, MOVE: 5, DIE: 4, TRADE: 2, ELECT: 1 };
  const order = stackOrder([bin(types)], "type");
  expect(order).toEqual(["ASSAULT", "ACCUSE", "AID", "AGREE", "MOVE", "DIE", "others"]);
  expect(stacked(bin(types), order).at(-1)).toEqual({ value: "others", events: 3 });
});

test("classes keep their own order, and what is of none stands above them", () => {
  expect(stacked(bin({ 4: 9 }, 11), ["4", "none"])).toEqual([
    { value: "4", events: 9 },
    { value: "none", events: 2 },
  ]);
  expect(stackOrder([bin({ 4: 9, 1: 2 })], "quad")).toEqual(["1", "4", "none"]);
  expect(stackOrder([bin({ 4: 9 })], null)).toEqual([]);
});
