import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeWindows } from "./windows.ts";

const rules = { budget: 12, longestUnit: 14 };
const cut = (paragraphs: readonly string[]) => {
  const words = paragraphs.flatMap((paragraph) => paragraph.split(" "));
  const begins = new Uint8Array(words.length);
  let at = 0;
  for (const paragraph of paragraphs) {
    begins[at] = 1;
    at += paragraph.split(" ").length;
  }
  const lengths = words.map(() => 1);
  return makeWindows(words, lengths, begins, rules).map(({ first, after }) => words.slice(first, after).join(" "));
};

describe("windows", () => {
  it("hold whole paragraphs", () => {
    expect(cut(["a b c d", "e f g h", "i j k l"])).toEqual(["a b c d e f g h", "i j k l"]);
  });

  it("keep a paragraph whole that is a little over the budget", () => {
    expect(cut(["a b c d e f g h i j k l", "m"])).toEqual(["a b c d e f g h i j k l", "m"]);
  });

  it("cut a long paragraph after a sentence", () => {
    expect(cut(["a b c d e f . g h i j k l m n o p"])).toEqual(["a b c d e f .", "g h i j k l m n o p"]);
  });

  it("cut a paragraph without sentences where they must", () => {
    expect(cut(["a b c d e f g h i j k l m n o p"])).toEqual(["a b c d e f g h i j k l m n", "o p"]);
  });

  it("cover every word once, in order, and stay small", () => {
    const word = fc.record({ length: fc.integer({ min: 1, max: 8 }), begins: fc.boolean(), stop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (items) => {
        const lengths = items.map(({ length }) => length);
        const windows = makeWindows(
          items.map(({ stop }) => (stop ? "." : "x")),
          lengths,
          items.map(({ begins }, index) => Number(begins || index === 0)),
          rules,
        );
        let at = 0;
        for (const { first, after, size } of windows) {
          expect(first).toBe(at);
          expect(size).toBe(2 + lengths.slice(first, after).reduce((sum, length) => sum + length, 0));
          // Behind a cut at a sentence's end the rest may be over by one word.
          expect(size).toBeLessThanOrEqual(rules.longestUnit + 2 + 8);
          at = after;
        }
        expect(at).toBe(items.length);
      }),
    );
  });
});
