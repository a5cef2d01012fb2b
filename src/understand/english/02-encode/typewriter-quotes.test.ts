import { expect, it } from "vitest";
import { withPrintedQuotes } from "./typewriter-quotes.ts";

it.each([
  ["He said: ``No.'' She left.", "He said: “ No. ” She left."],
  ["the soldiers' camp and ''", "the soldiers' camp and ''"],
  ["a `tick` and it's '90s", "a `tick` and it's '90s"],
])("%s", (text, looked) => {
  expect(withPrintedQuotes(text)).toBe(looked);
  expect(looked).toHaveLength(text.length);
});
