import { expect, test } from "vitest";
import { spanOf } from "../../../model/span.ts";
import type { DraftMention } from "../../draft.ts";
import { gazetteerKnows } from "../../lexicon/known-place.ts";
import { findPlaces } from "./find-places.ts";

const analysis = { text: "", words: [], sentences: [], names: [], attributions: [], predicates: [], factuality: [] };

/** The places of a text whose names stand in brackets: [place] or {nationality}. */
function read(marked: string) {
  let text = "";
  const mentions: DraftMention[] = [];
  for (const piece of marked.split(/([[{][^\]}]+[\]}])/)) {
    const inner = /^[[{]/.test(piece) ? piece.slice(1, -1) : null;
    const start = text.length;
    text += inner ?? piece;
    if (inner === null) continue;
    const range = { first: 0, after: 0 };
    const span = { ...spanOf(text, start, text.length) };
    const kind = piece.startsWith("{") ? "nationality" : "place";
    mentions.push({
      id: `m${mentions.length}`,
      span,
      phrase: span,
      kind,
      form: "name",
      entity: "",
      stands_for: null,
      words: range,
      phraseWords: range,
      head: -1,
    });
  }
  const frame = { parts: [], dateline: null, credits: [] };
  return findPlaces({ text, analysis, mentions, frame }).map(({ span, country, precision }) =>
    `${span.text} ${country} ${country === null ? "" : precision}`.trim(),
  );
}

const CASES: [string, string[]][] = [
  ["Shells hit [Khartoum] and [Omdurman].", ["Khartoum SDN city", "Omdurman SDN city"]],
  ["Rebels took [Tripoli], [Lebanon].", ["Tripoli LBN city", "Lebanon LBN country"]],
  [
    "Militias fought in [Tripoli] and [Benghazi] in [Libya].",
    ["Tripoli LBY city", "Benghazi LBY city", "Libya LBY country"],
  ],
  ["He lives in [Paris], Texas.", ["Paris USA city"]],
  ["He lives in [Paris].", ["Paris FRA city"]],
  ["Aid reached [Darfur] and the [West Bank].", ["Darfur SDN region", "West Bank PSE region"]],
  ["A ship was hit in the [Red Sea].", ["Red Sea null"]],
  ["Troops left [Hodeidah] in [Yemen].", ["Hodeidah YEM city", "Yemen YEM country"]],
  ["{Ukrainian} forces left [Bakhmut].", ["Ukrainian UKR country", "Bakhmut UKR city"]],
  [
    "{American} troops are in [Georgia] and [Armenia].",
    ["American USA country", "Georgia GEO country", "Armenia ARM country"],
  ],
  [
    "[Canada], [Mexico], the [United States] agreed.",
    ["Canada CAN country", "Mexico MEX country", "United States USA country"],
  ],
  ["A bomb went off in {Afghan} hands at [Kabul Airport].", ["Afghan AFG country", "Kabul Airport AFG city"]],
  ["In [Mogadishu] doctors of [Medina Hospital] struck.", ["Mogadishu SOM city", "Medina Hospital null"]],
  ["Bombs fell on [Gaza] and in [Panama].", ["Gaza PSE region", "Panama PAN country"]],
  ["They met on [Royal Street].", ["Royal Street null"]],
  ["It happened in [Borno state].", ["Borno state NGA province"]],
];

test.each(CASES)("%s", (text, expected) => expect(read(text)).toEqual(expected));

test("a name that no list has stays without coordinates", () => {
  expect(read("They met in [Qwertyville].")).toEqual(["Qwertyville null"]);
  expect(read("The [West] condemned it.")).toEqual(["West null"]);
});

test("the frame's look-up knows towns and countries and no plain words", () => {
  expect(["Nairobi", "Kyiv", "Sudan", "Darfur"].map(gazetteerKnows)).toEqual([true, true, true, true]);
  expect(["Trump", "Nobody here", ""].map(gazetteerKnows)).toEqual([false, false, false]);
});
