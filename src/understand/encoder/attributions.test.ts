import { describe, expect, it } from "vitest";
import { linkAttributions } from "./attributions.ts";

const at = (first: number) => ({ first, after: first + 1, score: 1 });
const floors = { source: -1, content: 0 };
const links = (scores: Readonly<Record<string, number>>) => (relation: string, cue: number, other: number) =>
  scores[`${relation} ${cue} ${other}`] ?? -9;

describe("attributions", () => {
  it("give every content its best cue and every cue its best source", () => {
    const found = linkAttributions(
      {
        sources: [at(0), at(10)],
        cues: [at(1), at(11)],
        contents: [at(2), at(12), at(20)],
        link: links({
          "source 1 0": 3,
          "source 1 10": 1,
          "source 11 10": -0.5,
          "content 1 2": 4,
          "content 11 12": 2,
          "content 1 20": 1,
          "content 11 20": 2,
        }),
      },
      floors,
    );
    expect(
      found.map(({ source, cue, contents }) => [source?.first, cue.first, contents.map(({ first }) => first)]),
    ).toEqual([
      [0, 1, [2]],
      [10, 11, [12, 20]],
    ]);
  });

  it("need a content, not a source", () => {
    const spans = { sources: [at(0)], cues: [at(1), at(5)], contents: [at(2)], link: links({ "content 1 2": 1 }) };
    expect(linkAttributions(spans, floors)).toEqual([{ source: null, cue: at(1), contents: [at(2)] }]);
  });
});
