import { expect, test } from "vitest";
import type { Claim, HopLine } from "../../api/model.ts";
import { addingOf, blankDraft, correctionsOf, type Draft, draftOf, statedOf } from "./draft.ts";

const at = (start: number, text: string) => ({ start, end: start + text.length, text });
const claim = {
  ...{ type: "ASSAULT", mode: "firearms", predicate: at(12, "shot"), content: at(0, "Two gunmen  shot a herder") },
  counts: [
    { of: "killed", who: null, low: 2, high: null, approximate: false, part_of: null, span: at(60, "at least two") },
  ],
  actors: [{ entity: null, span: at(0, "Two gunmen"), collective: true }],
  recipients: [{ entity: null, span: at(17, "a herder"), collective: false }],
  certainty: { status: "reported", polarity: "affirmed", modality: "actual", factuality: 2 },
  date: { ref: null, start: null, end: "2026-03-02", precision: "day", how: "published" },
  chain: [
    { stance: "states", span: null },
    { stance: "states", span: at(30, "the mayor") },
  ],
} as unknown as Claim;
const chain = [{ words: "Delta Post" }, { words: "Awa Diarra" }] as unknown as HopLine[];
const before = draftOf(claim, chain, "Kona");

test("a form that nobody touched corrects nothing", () => {
  expect(correctionsOf(before, before)).toEqual([]);
  expect([before.from, before.hops.map(({ words }) => words.text)]).toEqual(["", ["Delta Post", "the mayor"]]);
});

test.each<[string, Partial<Draft>, unknown]>([
  [
    "a type drops the manner",
    { type: "COERCE", mode: null },
    [
      ["type", "COERCE"],
      ["mode", null],
    ],
  ],
  [
    "words typed and words chosen",
    { actors: [{ text: "police" }, at(0, "Two gunmen")] },
    [["actors", ["police", at(0, "Two gunmen")]]],
  ],
  ["nobody", { recipients: [] }, [["recipients", []]]],
  [
    "a stance",
    { hops: before.hops.map((hop, number) => (number === 1 ? { ...hop, stance: "denies" as const } : hop)) },
    [["chain", [{ hop: 0 }, { hop: 1, stance: "denies" }]]],
  ],
  [
    "a hop",
    { hops: [...before.hops, { hop: null, words: at(40, "a nurse"), stance: "states" as const }] },
    [["chain", [{ hop: 0 }, { hop: 1 }, { source: at(40, "a nurse"), stance: "states" }]]],
  ],
  ["days", { from: "2026-03-01" }, [["date", { from: "2026-03-01" }]]],
  ["words for the day", { dateWords: at(50, "Monday") }, [["date", at(50, "Monday")]]],
  ["no place", { place: null }, [["place", null]]],
  [
    "a number, and a count by its words",
    {
      counts: [
        ...before.counts.map((one) => ({ ...one, high: "3" })),
        {
          ...{ count: null, words: at(80, "some 40"), of: "injured", who: "women", low: "40", high: "" },
          approximate: true,
        },
      ],
    },
    [
      [
        "counts",
        [
          { count: 0, of: "killed", who: null, low: 2, high: 3, approximate: false },
          { words: at(80, "some 40"), of: "injured", who: "women", low: 40, high: null, approximate: true },
        ],
      ],
    ],
  ],
  ["no count", { counts: [] }, [["counts", []]]],
])("%s", (_, changes, expected) => {
  expect(correctionsOf(before, { ...before, ...changes }).map(({ field, value }) => [field, value])).toEqual(expected);
});

test("a missed claim wants its words and a type", () => {
  const draft = { ...before, hops: [], from: "2026-03-01", to: "" };
  expect(addingOf("r", { ...draft, type: "" })).toBe("Choose a type.");
  expect(addingOf("r", { ...draft, predicate: null })).toBe("Which word tells of it?");
  expect(addingOf("r", draft)).toEqual({
    ...{ report: "r", clause: claim.content.text, at: 0, predicate: "shot", type: "ASSAULT", mode: "firearms" },
    ...{ actors: ["Two gunmen"], recipients: ["a herder"], status: "reported", place: "Kona" },
    happened_from: "2026-03-01",
  });
});

test("what a blank form says is all that it asks for, what was left empty too", () => {
  const blank = blankDraft("Two gunmen shot a herder", "Delta Post");
  expect(statedOf(blank, blank)).toBe("Choose a type.");
  expect(statedOf(blank, { ...blank, type: "ASSAULT" })).toBe("How sure does it sound?");
  const hop = { hop: null, words: { text: "the mayor" }, stance: "denies" as const };
  const said = statedOf(blank, { ...blank, type: "ASSAULT", status: "denied", hops: [...blank.hops, hop] });
  expect(typeof said === "string" ? said : said.map(({ field, value }) => [field, value])).toEqual([
    ["type", "ASSAULT"],
    ["mode", null],
    ["status", "denied"],
    ["polarity", "affirmed"],
    ["actors", []],
    ["recipients", []],
    ["chain", [{ hop: 0 }, { source: "the mayor", stance: "denies" }]],
    ["place", null],
    ["date", null],
  ]);
});
