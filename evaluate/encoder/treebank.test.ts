import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { f1, setF1 } from "./score.ts";
import { byDocument, readTreebank } from "./treebank.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (...columns: string[]) => [...columns, "_", "_"].join("\t");
const SAMPLE = [
  "# newdoc id = one",
  "# newpar",
  "# text = They don't know.",
  row("1", "They", "they", "PRON", "_", "_", "4", "nsubj"),
  row("2-3", "don't", "_", "_", "_", "_", "_", "_"),
  row("2", "do", "do", "AUX", "_", "_", "4", "aux"),
  row("3", "n't", "not", "PART", "_", "_", "4", "advmod"),
  row("4", "know", "know", "VERB", "_", "_", "0", "root"),
  row("5", ".", ".", "PUNCT", "_", "_", "4", "punct"),
  "",
  "# text = Lemme",
  row("1-2", "Lemme", "_", "_", "_", "_", "_", "_"),
  row("1", "let", "let", "VERB", "_", "_", "0", "root"),
  row("2", "me", "I", "PRON", "_", "_", "1", "obj"),
  "",
].join("\n");

describe("a treebank", () => {
  it("is read with the characters of its words", () => {
    const file = join(folder, "sample.conllu");
    writeFileSync(file, SAMPLE);
    const [first, second] = readTreebank(file);
    expect(first?.spans.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      "They",
      "do",
      "n't",
      "know",
      ".",
    ]);
    expect(first?.heads).toEqual([3, 3, 3, 3, 3]);
    expect([first?.paragraph, second?.paragraph]).toEqual([true, false]);
    expect(second?.spans).toEqual([
      { start: 0, end: 5 },
      { start: 0, end: 5 },
    ]);
    expect(byDocument(readTreebank(file)).map((sentences) => sentences.length)).toEqual([2]);
  });
});

describe("F1", () => {
  it.each([
    [0, 0, 0, 0],
    [1, 2, 1, 66.67],
    [3, 3, 3, 100],
  ])("of %i hits, %i found, %i gold is %d", (hits, found, gold, expected) => {
    expect(f1(hits, found, gold)).toBe(expected);
  });

  it("of sets counts what is in both", () => {
    expect(setF1(new Set(["a", "b"]), new Set(["b", "c"]))).toBe(50);
  });
});
