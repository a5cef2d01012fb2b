import { expect, it } from "vitest";
import type { Mention } from "../../src/model/mention.ts";
import { publishedOf } from "./published.ts";
import { wordingsOf } from "./wordings.ts";

function mention(phrase: string, head: string): Mention {
  const start = phrase.indexOf(head);
  return {
    id: "m1",
    span: { start, end: start + head.length, text: head },
    phrase: { start: 0, end: phrase.length, text: phrase },
    kind: "group",
    form: "description",
    entity: "e1",
    stands_for: null,
  };
}

it("words a mention with and without number, article and what hangs on it", () => {
  const found = wordingsOf(mention("the three masked gunmen of the north", "gunmen")).map(({ words }) => words);
  expect(found).toEqual([
    "gunmen",
    "masked gunmen",
    "three masked gunmen",
    "masked gunmen of the north",
    "three masked gunmen of the north",
  ]);
});

it.each([
  ["least 10 tall power pylons in the north", "pylons", ["tall power pylons", "power pylons"], ["pylons in the north"]],
  ["the chiefs of the guard, who fled", "chiefs", ["chiefs of the guard"], ["chiefs of the guard, who"]],
  ["the house of a judge in the hills", "house", ["house of a judge"], ["house of a"]],
])("words %s by its last words and up to what hangs on loosely", (phrase, head, worded, not) => {
  const found = wordingsOf(mention(phrase, head)).map(({ words }) => words);
  expect(found).toEqual(expect.arrayContaining(worded));
  for (const words of not) expect(found).not.toContain(words);
});

it("leaves out the ending of a possessive", () => {
  expect(wordingsOf(mention("the mayor's", "mayor's")).map(({ words }) => words)).toEqual(["mayor"]);
});

it.each([
  ["NAIROBI, 9 JAN 90 (KNA)", "1990-01-09"],
  ["QUITO, 28 JUNE 89", "1989-06-28"],
  ["QUITO, NO DATE", null],
])("reads the day of %s", (dateline, day) => {
  expect(publishedOf(dateline)).toBe(day);
});
