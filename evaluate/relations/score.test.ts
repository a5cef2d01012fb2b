import { expect, it } from "vitest";
import type { Label } from "./labels.ts";
import { compare } from "./score.ts";

/** "CommWith 0-5@1 9-12@3": two stretches of characters, each with the number of its head word. */
function tie(line: string) {
  const [label = "", ...sides] = line.split(" ");
  const [source, target] = sides.map((side) => {
    const [start = 0, end = 0, head = 0] = side.split(/[-@]/).map(Number);
    return { start, end, head };
  });
  if (!source || !target) throw new Error(line);
  return { label: label as Label, source, target, rule: "relation/word" };
}

it.each([
  ["the same", "Likes 0-5@1 9-12@3", "Likes 0-5@1 9-12@3", true],
  ["another label", "Likes 0-5@1 9-12@3", "Dislikes 0-5@1 9-12@3", false],
  ["the other way round", "Likes 9-12@3 0-5@1", "Likes 0-5@1 9-12@3", false],
  ["the other way round, symmetric", "CommWith 9-12@3 0-5@1", "CommWith 0-5@1 9-12@3", true],
  ["longer words with the same head", "Likes 0-5@1 7-15@3", "Likes 0-5@1 9-12@3", true],
  ["words that end together", "Likes 0-5@1 9-12@2", "Likes 0-5@1 7-12@3", true],
  ["words that overlap alone", "Likes 0-5@1 9-15@4", "Likes 0-5@1 9-12@3", false],
])("%s", (_, told, gold, right) => {
  const outcome = compare([tie(told)], [tie(gold)]);
  expect([outcome.right.length, outcome.wrong.length, outcome.missed.length]).toEqual(right ? [1, 0, 0] : [0, 1, 1]);
});

it("counts what is told twice once", () => {
  const once = tie("CommWith 0-5@1 9-12@3");
  const outcome = compare([once, tie("CommWith 9-12@3 0-5@1")], [once]);
  expect([outcome.right.length, outcome.wrong.length, outcome.missed.length]).toEqual([1, 0, 0]);
});
