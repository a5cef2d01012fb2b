import { expect, test } from "vitest";
import { paragraphsOf, segmentsOf } from "./segments.ts";

const TEXT = "The army said it had left Gao.";
const mark = (words: string, layer: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, layer };
};
const cut = (...marks: ReturnType<typeof mark>[]) =>
  segmentsOf(TEXT, { start: 0, end: TEXT.length }, marks).map(({ text, layers }) => [text, [...layers].join(" ")]);

test.each([
  ["no mark", [], [[TEXT, ""]]],
  [
    "one",
    [mark("said", "cue")],
    [
      ["The army ", ""],
      ["said", "cue"],
      [" it had left Gao.", ""],
    ],
  ],
  [
    "one within another",
    [mark("it had left Gao", "content"), mark("Gao", "name")],
    [
      ["The army said ", ""],
      ["it had left ", "content"],
      ["Gao", "content name"],
      [".", ""],
    ],
  ],
  [
    "two that overlap",
    [mark("army said", "a"), mark("said it", "b")],
    [
      ["The ", ""],
      ["army ", "a"],
      ["said", "a b"],
      [" it", "b"],
      [" had left Gao.", ""],
    ],
  ],
  ["an empty one", [{ start: 4, end: 4, layer: "name" }], [[TEXT, ""]]],
])("%s", (_, marks, expected) => {
  expect(cut(...marks)).toEqual(expected);
});

test("a mark that reaches beyond is cut at the borders, and neither begins nor ends there", () => {
  const [first] = segmentsOf(TEXT, { start: 4, end: 8 }, [{ start: 0, end: 20, layer: "content" }]);
  expect(first).toMatchObject({ text: "army" });
  expect([...(first?.begins ?? []), ...(first?.ends ?? [])]).toEqual([]);
});

test.each([
  ["One.\n\nTwo.", ["One.", "Two."]],
  ["One.\r\n\r\nTwo\nlines.", ["One.", "Two\nlines."]],
  ["\n\nOne.\n \n\nTwo.\n\n", ["One.", "Two."]],
  ["", []],
])("paragraphs of %j", (text, expected) => {
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
