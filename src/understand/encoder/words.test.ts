import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutUnseen } from "../../model/unseen.ts";
import { casing } from "./casing.ts";
import { readConfig } from "./config.ts";
import { modelFolder } from "./session.ts";
import { splitWords } from "./words.ts";

const pattern = new RegExp(readConfig(modelFolder()).wordPattern, "gu");
const split = (text: string) => splitWords(text, pattern);

describe("words", () => {
  it.each([
    ["They didn't say they'd go.", "They did n't say they 'd go ."],
    ["The U.S. cannot pay $1,200.50 a.m.", "The U.S. can not pay $ 1,200.50 a.m."],
    ["Mr. Odeh’s aides—three of them", "Mr. Odeh ’s aides — three of them"],
    ["“No,” she said... twice--", "“ No , ” she said ... twice --"],
    ["rebel-held al-Shifa", "rebel - held al - Shifa"],
    ["العاصمة هادئة", "العاصمة هادئة"],
    ["The gov\u00adernor\u200e met \u200fSow\u200b.", "The governor met Sow ."],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(split(text).texts.join(" ")).toBe(expected);
  });

  it("keep their characters in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const words = split(text);
        let last = 0;
        for (const [index, word] of words.texts.entries()) {
          const [start = -1, end = -1] = [words.starts[index], words.ends[index]];
          expect(withoutUnseen(text.slice(start, end))).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  it.each([
    ["letters", "a".repeat(100_000)],
    ["lone surrogates", "\udc00\ud800".repeat(50_000)],
    ["astral letters", "𝒜".repeat(50_000)],
    ["digits and commas", "1,".repeat(50_000)],
    ["clitics", "n't".repeat(30_000)],
    ["initials", "a.".repeat(50_000)],
    ["controls", "\u0000\u0007".repeat(50_000)],
    ["marks", `a${"\u0301\u0316".repeat(50_000)}`],
    ["line breaks", "a\n".repeat(50_000)],
  ])("are found in good time: %s", (_, text) => {
    const begin = performance.now();
    const { texts, starts, ends } = split(text);
    expect(performance.now() - begin).toBeLessThan(2_000);
    expect(texts.every((word, index) => text.slice(starts[index], ends[index]) === word)).toBe(true);
  });

  it("never part a surrogate pair where a long run is cut", () => {
    expect(split(`a${"𝒜".repeat(5_000)}`).texts.every((word) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(word))).toBe(
      true,
    );
  });
});

describe("paragraphs", () => {
  const begins = (text: string) => {
    const { texts, paragraphs } = split(text);
    return texts.filter((_, index) => paragraphs[index]);
  };

  it.each([
    ["One line.\nTwo lines.\n\nThree.", ["One", "Two", "Three"]],
    ["Headline without a stop\nBody begins here.", ["Headline", "Body"]],
    ["The minister told the house on Monday that the\nborder would open.", ["The"]],
    ["The minister told the house on Monday that the\n\nborder would open.", ["The", "border"]],
    ["- first\n- second", ["-", "-"]],
  ])("%j", (text, expected) => {
    expect(begins(text)).toEqual(expected);
  });

  it("are not the lines of a text wrapped by hand", () => {
    const text = [
      "Gunmen stopped two buses on the road north of the capital late",
      "Friday, the police said, and took six passengers with them. In",
      "Harat, the next town, shops stayed shut. The governor, who came",
      "back from leave, asked for calm.",
      "",
      "A second attack was reported on Sunday near the river crossing",
      "Kesh, where soldiers had set up a post.",
    ].join("\n");
    expect(begins(text)).toEqual(["Gunmen", "A"]);
  });
});

describe("casing", () => {
  it.each([
    ["army", "lower"],
    ["Army", "title"],
    ["NATO", "upper"],
    ["A", "letter"],
    ["McCoy", "mixed"],
    ["iPhone", "mixed"],
    ["2017", "digits"],
    ["9th", "alnum"],
    ["—", "punct"],
    ["القاهرة", "other"],
  ])("%s is %s", (word, expected) => {
    expect(casing(word)).toBe(expected);
  });
});
