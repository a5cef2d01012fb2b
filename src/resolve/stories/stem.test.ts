import { expect, test } from "vitest";
import { stem } from "./stem.ts";

test.each([
  [["kill", "kills", "killed", "killing"], "kill"],
  [["stop", "stops", "stopped", "stopping"], "stop"],
  [["attack", "attacks", "attacked"], "attack"],
  [["city", "cities"], "cit"],
  [["blaze", "blazes", "blazing"], "blaz"],
  [["this"], "this"],
  [["bus"], "bus"],
  [["2019"], "2019"],
])("%j are one", (words, expected) => {
  expect([...new Set(words.map(stem))]).toEqual([expected]);
});
