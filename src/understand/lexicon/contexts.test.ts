import { expect, test } from "vitest";
import { CONTEXTS } from "../../model/vocabulary.ts";
import { contextsOf } from "./contexts.ts";
import { readTable } from "./table.ts";

test.each([
  ["ballot", ["election"]],
  ["asylum seeker", ["asylum"]],
  ["table", []],
])("%s: %j", (phrase, contexts) => expect(contextsOf(phrase)).toEqual(contexts));

test("every context of PLOVER has words, and none has a word twice", () => {
  const rows = readTable("contexts.tsv");
  expect(rows.map(({ context }) => context).sort()).toEqual([...CONTEXTS].sort());
  for (const { words = "", context } of rows) {
    const own = words.split(", ");
    expect(own.length, context).toBe(new Set(own).size);
  }
});
