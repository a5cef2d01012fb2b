import { afterAll, describe, expect, it } from "vitest";
import type { Analysis, WordRange } from "../analysis.ts";
import { openEncoder } from "./index.ts";

const TEXT = `Militia leader arrested in Tavor

TAVOR (Agency) - Police arrested the leader of a local militia on Monday, a security source said.

"We did not set up the meeting," the foreign minister told reporters. He accused the rebels of killing twelve villagers.`;

const encoder = openEncoder({ threads: 2 });
afterAll(() => encoder.close());

const words = (analysis: Analysis, { first, after }: WordRange) =>
  analysis.text.slice(analysis.words[first]?.start, analysis.words[after - 1]?.end);

describe("the encoder", () => {
  it("reads a short report", async () => {
    const analysis = await encoder.analyse(TEXT);
    expect(analysis.sentences.map((sentence) => TEXT.slice(sentence.start, sentence.end))).toEqual([
      "Militia leader arrested in Tavor",
      "TAVOR (Agency) -",
      "Police arrested the leader of a local militia on Monday, a security source said.",
      '"We did not set up the meeting," the foreign minister told reporters.',
      "He accused the rebels of killing twelve villagers.",
    ]);
    const accuse = analysis.predicates.find(({ lemma }) => lemma === "accuse");
    expect(accuse?.roleset).toBe("accuse.01");
    expect(accuse?.arguments.map((argument) => `${argument.role} ${words(analysis, argument)}`)).toContain("ARG0 He");
    const told = analysis.attributions.find(({ cues }) => cues.some((cue) => words(analysis, cue) === "accused"));
    expect(told?.sources.map((source) => words(analysis, source))).toEqual(["He"]);
  });

  it("gives every sentence one tree, whose words know their characters", async () => {
    const { text, words: all, sentences } = await encoder.analyse(TEXT);
    for (const word of all) expect(text.slice(word.start, word.end)).toBe(word.text);
    for (const { first, after, root } of sentences) {
      const own = all.slice(first, after);
      expect(own.filter(({ head }) => head === -1).map(({ index }) => index)).toEqual([root]);
      expect(own.every(({ head }) => head === -1 || (head >= first && head < after))).toBe(true);
    }
  });

  it("reads the same with any number of threads, in any company", async () => {
    const expected = await encoder.analyse(TEXT);
    for (const threads of [1, 3]) {
      const other = openEncoder({ threads });
      await other.analyse("Something else was read before.");
      expect(await other.analyse(TEXT)).toEqual(expected);
      await other.close();
    }
  });

  it.each([
    ["nothing", ""],
    ["spaces", " \n\t "],
    ["one letter", "x"],
    ["a word of 100,000 letters", "a".repeat(100_000)],
    ["no spaces", "ab,".repeat(2_000)],
    ["lone surrogates", "\ud800 \udfff".repeat(500)],
    ["controls", "\u0000\u0007\u001b".repeat(500)],
    ["right to left", "وصل الوفد إلى العاصمة ".repeat(200)],
  ])("takes %s in its stride", async (_, text) => {
    const analysis = await encoder.analyse(text);
    expect(analysis.words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
    expect(analysis.factuality).toHaveLength(analysis.words.length);
  });
});
