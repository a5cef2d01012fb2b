import { expect, test } from "vitest";
import { briefAsText } from "./brief-as-text.ts";

const item = (sentence: string, note: string | null = null) => ({
  ...{ claim: { sentence }, note, footnote: `Delta Post, “${sentence}”, ungraded.` },
});

test("sentences carry the numbers of their footnotes, notes stand below them", () => {
  expect(briefAsText("Salt road", [item("Two trucks burned.", "Ask the mayor."), item("Nobody was hurt.")])).toBe(
    [
      ...["Salt road", "", "Two trucks burned. [1]", "Ask the mayor.", "", "Nobody was hurt. [2]", ""],
      ...["[1] Delta Post, “Two trucks burned.”, ungraded.", "[2] Delta Post, “Nobody was hurt.”, ungraded.", ""],
    ].join("\n"),
  );
});

test("a claim that is no longer read is counted, and numbers stay in step", () => {
  const gone = { claim: null, footnote: null, note: null };
  expect(briefAsText("Salt road", [gone, item("Nobody was hurt.")])).toMatch(
    /hurt\. \[1\][\s\S]*1 of its claims is no longer read/,
  );
  expect(briefAsText("Salt road", [])).toBe("Salt road\n");
});
