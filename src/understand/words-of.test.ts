import { expect, it } from "vitest";
import { withWordsOf } from "./words-of.ts";

it("takes the words of every span from the text, at any depth, and nothing else", () => {
  const value = { name: "Gao", span: { start: 3, end: 6, text: "Gao" }, inner: [{ date: null, start: 0, end: 2 }] };
  expect(withWordsOf(value, "IN GAO")).toEqual({ ...value, span: { start: 3, end: 6, text: "GAO" } });
});
