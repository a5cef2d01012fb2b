import { expect, test } from "vitest";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { spanOf } from "../../model/span.ts";
import { readingWith } from "../testing-reports.ts";
import { differencesOf } from "./differences.ts";

interface Told {
  readonly words: string;
  readonly predicate: string;
  readonly type?: string;
  readonly killed?: number;
  readonly status?: Claim["certainty"]["status"];
}

/** A reading of a text in which each sentence is one claim. Ids follow the whole text, as real ones do. */
function readingOf(text: string, told: readonly Told[]): Reading {
  const claims = told.map(({ words, predicate, type = "ASSAULT", killed, status = "asserted" }, at): Claim => {
    const start = text.indexOf(words);
    const span = spanOf(text, start, start + words.length);
    const from = text.indexOf(predicate, start);
    const count = {
      of: "killed",
      who: null,
      unit: null,
      low: killed ?? null,
      high: killed ?? null,
      approximate: false,
      part_of: null,
      as_of: null,
      since: null,
      span,
    };
    return {
      id: `c_${text.length}_${at}`,
      where: "body",
      told_as: "news",
      kind: "event",
      type,
      mode: null,
      quad: 4,
      contexts: [],
      codes: { cameo: null, acled: null },
      actors: [],
      recipients: [],
      mutual: false,
      others: [],
      predicate: spanOf(text, from, from + predicate.length),
      content: span,
      links: [],
      date: null,
      place: null,
      other_places: [],
      counts: killed === undefined ? [] : [count],
      chain: [],
      certainty: { status, polarity: "affirmed", modality: "actual", factuality: 3 },
      confidence: 0.9,
      why: [],
    };
  });
  return { ...readingWith({ id: "r", text }), claims };
}

const ATTACK = { words: "Gunmen killed twelve villagers in Tankoua", predicate: "killed", killed: 12 };
const GROWN = { words: "Gunmen killed seventeen villagers in Tankoua", predicate: "killed", killed: 17 };
const ARREST = { words: "Police arrested the mayor's brother on Friday", predicate: "arrested", type: "COERCE" };
const PROTEST = { words: "Widows marched to the barracks", predicate: "marched", type: "PROTEST" };

const textOf = (told: readonly Told[], notice = "") =>
  [notice, ...told.map(({ words }) => `${words}.`)].filter(Boolean).join("\n\n");
const between = (before: readonly Told[], after: readonly Told[], notice = "") => {
  const texts = { older: textOf(before), newer: textOf(after, notice) };
  const [older, newer] = [readingOf(texts.older, before), readingOf(texts.newer, after)];
  const id = (reading: Reading, at: number) => reading.claims[at]?.id;
  return {
    found: differencesOf(older, newer, texts),
    older: (at: number) => id(older, at),
    newer: (at: number) => id(newer, at),
  };
};

test("the same claims under other ids are no difference", () => {
  const { found } = between([ATTACK, ARREST], [ARREST, ATTACK], "Updated: the page has a new picture.");
  expect(found).toMatchObject({ added: [], changed: [], dropped: [], notices: [{ kind: "updates", about: [] }] });
});

test("a claim told with another number is changed; others are added and dropped", () => {
  const { found, older, newer } = between([ATTACK, ARREST], [GROWN, PROTEST]);
  expect(found).toEqual({
    added: [newer(1)],
    changed: [
      {
        older: older(0),
        newer: newer(0),
        fields: [{ field: "counts", before: "12 killed", after: "17 killed" }],
        says: "counts: 12 killed became 17 killed",
      },
    ],
    dropped: [older(1)],
    notices: [],
  });
});

test("a claim that is now denied is changed", () => {
  const { found } = between([ARREST], [{ ...ARREST, status: "denied" }]);
  expect(found.changed.map(({ says }) => says)).toEqual(["status: asserted became denied"]);
});

test("a correction is tied to what was dropped and whose words it repeats", () => {
  const notice =
    "Correction: an earlier version of this story said that police had arrested the mayor's brother. They had not.";
  const { found, older } = between([ATTACK, ARREST], [ATTACK], notice);
  expect(found.notices).toMatchObject([{ kind: "corrects", about: [older(1)] }]);
});

test("a correction is tied to the claim whose number it takes back, and to no other", () => {
  const notice = "Correction: an earlier version of this story gave the number of villagers killed as 12.";
  const { found, older } = between([ATTACK, ARREST], [GROWN, ARREST], notice);
  expect(found.notices).toMatchObject([{ kind: "corrects", about: [older(0)] }]);
});

test("a retraction that repeats no words takes back every claim", () => {
  const { found, older } = between([ATTACK, ARREST], [], "This report has been withdrawn.");
  expect(found.notices).toMatchObject([{ kind: "retracts", about: [older(0), older(1)] }]);
});

test("a notice that both texts have is no news", () => {
  const notice = "This article was amended on 5 June 2024 to remove a name.";
  const texts = { older: textOf([ATTACK], notice), newer: textOf([ATTACK], notice) };
  const [older, newer] = [readingOf(texts.older, [ATTACK]), readingOf(texts.newer, [ATTACK])];
  expect(differencesOf(older, newer, texts).notices).toEqual([]);
});
