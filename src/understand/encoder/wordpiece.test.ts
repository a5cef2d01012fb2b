import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { modelFolder } from "./session.ts";
import { makeWordTokeniser, readVocabulary } from "./wordpiece.ts";

const config = readConfig(modelFolder());
const vocabulary = readVocabulary(modelFolder());
const names = [...vocabulary.keys()];
const tokenise = makeWordTokeniser(config, vocabulary);

describe("pieces", () => {
  // Recorded from training/textrules.py.
  it.each([
    ["visited", "visited"],
    ["Haftar", "ha ##ft ##ar"],
    ["São", "sao"],
    ["İzmir", "i ##z ##mir"],
    ["U.S.", "u . s ."],
    ["1,200.50", "1 , 200 . 50"],
    ["’s", "’ s"],
    ["🙂", "[UNK]"],
    ["\u0301", "[UNK]"],
    ["antidisestablishmentarianism", "anti ##dis ##est ##ab ##lish ##ment ##arian ##ism"],
  ])("%s: %s", (word, expected) => {
    expect(
      tokenise(word)
        .pieces.map((id) => names[id])
        .join(" "),
    ).toBe(expected);
  });

  it("are bounded, however long a word is", () => {
    for (const letter of ["a", "z", "é", "ع", "𝒜"])
      expect(tokenise(letter.repeat(100_000)).pieces.length).toBeLessThanOrEqual(8);
  });
});
