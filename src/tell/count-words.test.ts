import { expect, test } from "vitest";
import type { Count } from "../model/claim.ts";
import { tollWords } from "./count-words.ts";

const count = (of: string, low: number, more: Partial<Count> = {}): Count => ({
  of,
  who: null,
  unit: null,
  low,
  high: low,
  approximate: false,
  part_of: null,
  as_of: null,
  since: null,
  span: { start: low, end: low + 1, text: String(low) },
  ...more,
});

test.each<[string, readonly Count[], readonly string[]]>([
  [
    "a part stands behind its whole",
    [count("killed", 90), count("injured", 200), count("killed", 8, { part_of: 0 })],
    ["90 killed", "8 of them killed", "200 injured"],
  ],
  [
    "a part is told by who they are",
    [count("killed", 90), count("killed", 8, { part_of: 0, who: "children" })],
    ["90 killed", "8 of them children"],
  ],
  [
    "bounds and rough numbers",
    [count("injured", 30, { high: null }), count("arrested", 40, { approximate: true })],
    ["at least 30 injured", "some 40 arrested"],
  ],
  ["the same twice is told once", [count("injured", 30), count("injured", 30)], ["30 injured"]],
])("%s", (_, counts, words) => {
  expect(tollWords(counts, () => false)).toEqual(words);
});

test("what the sentence tells already is left out, its part is not", () => {
  const counts = [count("killed", 90), count("killed", 8, { part_of: 0, who: "guards" })];
  expect(tollWords(counts, ({ low }) => low === 90)).toEqual(["8 of them guards"]);
});
