import { describe, expect, it } from "vitest";
import { likelyArguments } from "./roles.ts";

const TAGS = [
  "O",
  ...["ARG0", "ARG1", "ARGM-TMP"].flatMap((role) => ["B", "I", "E", "S"].map((place) => `${place}-${role}`)),
];
const span = (kind: number, first: number, after: number, score: number) => ({ kind, first, after, score });

describe("arguments", () => {
  const agent = span(0, 0, 2, 0.9);
  it.each([
    ["each numbered role once", [agent, span(0, 5, 6, 0.5)], [agent]],
    ["several times", [span(2, 5, 6, 0.5), span(2, 7, 9, 0.9)], [span(2, 5, 6, 0.5), span(2, 7, 9, 0.9)]],
    ["nothing doubtful", [agent, span(1, 5, 6, 0.2)], [agent]],
    ["never the predicate itself", [agent, span(1, 3, 6, 0.8)], [agent]],
  ])("hold %s", (_, spans, expected) => {
    expect(likelyArguments(spans, 4, TAGS)).toEqual(expected);
  });
});
