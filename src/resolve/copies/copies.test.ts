import { expect, test } from "vitest";
import { meet } from "../room.ts";
import { INDEPENDENT, profileOf, WIRE } from "../testing-reports.ts";
import { COPIES } from "./copies.ts";
import type { CopyProfile } from "./copy-profile.ts";
import { relationOf } from "./copy-relation.ts";

const text = (paragraphs: readonly string[]) => paragraphs.join("\n\n");
const wire = profileOf({
  id: "wire",
  text: `Army posts overrun\n\n${text(WIRE)}`,
  title: "Army posts overrun",
  publisher: "Reuters",
});

const OWN = [
  "The head of the regional assembly called for three days of mourning in a statement to this newspaper.",
  "He said that the families of the dead had been told by telephone and that the bodies would be flown to the capital.",
];
const SYNONYMS = WIRE.map((sentence, at) =>
  at % 2 === 0
    ? sentence.replace("said", "stated").replace("army", "military").replace("Fighters", "Militants")
    : sentence,
);

const meetUnder = (a: CopyProfile, b: CopyProfile) => meet(COPIES.keysOf(a), COPIES.keysOf(b));

test.each([
  ["the same text under another headline", `Nineteen dead near Menaka\n\n${text(WIRE)}`, "copy"],
  ["hard-wrapped", text(WIRE).replace(/(.{50,72}) /g, "$1\n"), "copy"],
  [
    "other quotation marks, spaces and capitals",
    text(WIRE).replaceAll("'", "’").replaceAll(" ", "  ").toUpperCase(),
    "copy",
  ],
  ["synonyms in every other sentence", text(SYNONYMS), "copy"],
  [
    "two paragraphs added",
    text([...WIRE.slice(0, 5), ...OWN, ...WIRE.slice(5), ...OWN.map((own) => `${own.slice(0, -1)} too.`)]),
    "partial-copy",
  ],
  ["five of twelve paragraphs cut", text(WIRE.slice(0, 7)), "partial-copy"],
  ["cut to a third", text(WIRE.slice(0, 4)), "partial-copy"],
])("%s is found: %s", (_, copied, kind) => {
  const copy = profileOf({ id: "copy", text: copied });
  expect(meetUnder(wire, copy)).toBe(true);
  expect(COPIES.compare(wire, copy).verdict).toBe("same");
  expect(COPIES.compare(copy, wire).score).toBe(COPIES.compare(wire, copy).score);
  expect(relationOf(copy, wire).kind).toBe(kind);
});

const DIGEST = text([...INDEPENDENT, ...WIRE.slice(0, 5), ...INDEPENDENT.map((own) => own.replaceAll("a", "e"))]);
const FORM = (numbers: readonly [number, number, number, number]) =>
  `Air defence units shot down ${numbers[0]} drones over three regions in the course of the night, the ministry said in its morning report. Another ${numbers[1]} were lost to jamming over the sea and ${numbers[2]} missiles fell short of the coast, according to the same report. Debris damaged ${numbers[3]} houses in the port, and nobody was hurt, the ministry said.`;

test.each([
  ["another report of the same happening", text(WIRE), text(INDEPENDENT), "different"],
  ["one quotation in common", text(WIRE), text([...INDEPENDENT.slice(0, 4), WIRE[4] ?? ""]), "different"],
  ["one item of a digest", text(WIRE.slice(0, 5)), DIGEST, "different"],
  ["a form that recurs with other numbers", FORM([31, 12, 4, 9]), FORM([58, 7, 2, 14]), "different"],
  ["two texts without any body", "Live", "Photos", "different"],
])("%s is no copy", (_, one, other, verdict) => {
  expect(COPIES.compare(profileOf({ id: "a", text: one }), profileOf({ id: "b", text: other })).verdict).toBe(verdict);
});

test.each([
  [
    { url: "https://www.example.org/a?utm_source=x#top" },
    { url: "http://example.org/a/" },
    "both stand at example.org/a",
  ],
  [{ id: "a" }, { id: "b", version_of: "a" }, "b is given as a version of a"],
  [{ id: "a" }, { id: "b", translation_of: "a" }, "b is given as a translation of a"],
  [
    { publisher: "Post", extra: { guid: 7 } },
    { publisher: "Post", extra: { guid: 7 } },
    "Post gives both the number 7",
  ],
])("versions and translations are tied whatever their words: %j, %j", (one, other, says) => {
  const [a, b] = [profileOf({ text: text(WIRE), ...one }), profileOf({ text: text(INDEPENDENT), ...other })];
  const { verdict, features } = COPIES.compare(a, b);
  expect([meetUnder(a, b), verdict, features[0]?.says]).toEqual([true, "same", says]);
});

test("a credit line that names the other report's agency is a sign, told in words", () => {
  const copy = profileOf({ id: "copy", publisher: "Gulf Post", text: `${text(WIRE.slice(0, 8))}\n\nReuters` }, [
    "Reuters",
  ]);
  expect(COPIES.compare(wire, copy).features.map(({ says }) => says)).toEqual([
    expect.stringMatching(
      /^8 of 8 sentences are the same words; 100 % of the text of Gulf Post \(copy\) stands in Reuters \(wire\), \d\d % the other way round$/,
    ),
    "the credit line names Reuters, and Reuters (wire) is Reuters's own",
  ]);
});

test("what is kept of a text is bounded", () => {
  const long = Array.from(
    { length: 3000 },
    (_, at) => `Report number ${at} of the day came from the province of ${at * 7} at noon.`,
  );
  expect(JSON.stringify(profileOf({ text: long.join("\n\n") })).length).toBeLessThan(4000);
});
