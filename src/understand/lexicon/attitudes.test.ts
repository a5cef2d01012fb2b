import { expect, test } from "vitest";
import { attitudes } from "./attitudes.ts";
import { cues } from "./cues.ts";
import { readTable } from "./table.ts";

test.each([
  ["oppose", "stand"],
  ["fear", undefined],
  ["angry", "feeling"],
  ["seem", "impression"],
  ["say", undefined],
])("%s: %s", (word, kind) => expect(attitudes().get(word)).toBe(kind));

test("no word stands twice, and none that quotes somebody stands here", () => {
  const words = readTable("attitudes.tsv").map(({ word = "" }) => word);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => cues().has(word))).toEqual([]);
});
