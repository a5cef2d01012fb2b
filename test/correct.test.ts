import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "../src/model/claim.ts";
import type { PairInput } from "../src/model/pair.ts";
import { addClaim, judge, perform, proposeClaim, showClaim, showReport, undo } from "../src/serve/operations/index.ts";
import { made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

const A = made("a", { towns: ["Abyei", "Kadugli"] });
/** The same words, with a day and a place read in them. */
const SAID = A.report.text;
const spanOf = (words: string, from = 0) => {
  const start = SAID.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};
const WITH_PLACE = {
  ...A,
  reading: {
    ...A.reading,
    places: [
      {
        ...{ id: "p1", span: spanOf("Kadugli"), name: "Kadugli", geonames: 373141, latitude: 11, longitude: 29.7 },
        ...{ country: "SDN", admin1: null, precision: "city" as const, radius_km: null, mention: null },
        ...{ use: "literal" as const, confidence: 0.9 },
      },
    ],
  },
};

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase([WITH_PLACE]);
});
afterAll(() => one.close());

let minutes = 0;
const context = () => ({ case: one.case, now: () => new Date(Date.UTC(2024, 2, 6, 9, minutes++)), by: "amina" });
const CLAIM = A.reading.claims[0]?.id ?? "";
const show = () => perform(showClaim, context(), { report: "a", claim: CLAIM });
const correct = (corrections: readonly { field: string; value: unknown }[]) =>
  perform(judge, context(), { verdict: "correct", on: `a ${CLAIM}`, corrections });
const second = spanOf("Army units", 20);

describe("what follows from a field put right", () => {
  const shape = ({ type, kind, mode, quad, codes, certainty, chain, actors, content, date, place }: Claim) => ({
    type: [kind, type, mode, quad, codes.cameo].join(" "),
    certainty: [certainty.status, certainty.polarity, certainty.modality, certainty.factuality].join(" "),
    chain: chain.map(({ name, described, stance }) => `${name ?? described} ${stance}`).join(" < "),
    actors: actors.map(({ span }) => span.start),
    content: content.text,
    date: date && `${date.start} ${date.end} ${date.precision}`,
    place: place?.ref ?? null,
  });
  const ASSERTED = "asserted affirmed actual 3";
  test.each([
    ["the type brings its class, and drops the manner", [["type", "COERCE"]], { type: "event COERCE  4 " }],
    ["a relation has no class", [["type", "controls"]], { type: "relation controls   " }],
    [
      "type and manner",
      [
        ["type", "COERCE"],
        ["mode", "arrest"],
      ],
      { type: "event COERCE arrest 4 " },
    ],
    ["a status brings its axes", [["status", "planned"]], { certainty: "planned affirmed planned 0" }],
    ["the outlet's own voice", [["status", "asserted"]], { certainty: ASSERTED }],
    ["negated words", [["polarity", "negated"]], { certainty: "negated negated actual -3" }],
    ["a possibility", [["modality", "possible"]], { certainty: "uncertain affirmed possible 1" }],
    [
      "a stance makes the status",
      [["chain", [{ hop: 0 }, { hop: 1, stance: "denies" }]]],
      { chain: "Nile Post states < a colonel denies", certainty: "denied affirmed actual -1" },
    ],
    ["a hop less", [["chain", [{ hop: 0 }]]], { chain: "Nile Post states", certainty: ASSERTED }],
    [
      "a hop more, by words",
      [["chain", [{ hop: 0 }, { source: "Army units", stance: "alleges" }, { hop: 1 }]]],
      { chain: "Nile Post states < army alleges < a colonel states", certainty: "alleged affirmed actual 1" },
    ],
    ["a party by its place in the text", [["actors", [second]]], { actors: [second.start] }],
    ["nobody", [["actors", []]], { actors: [] }],
    ["the clause", [["content", spanOf("units shelled Abyei")]], { content: "units shelled Abyei" }],
    ["days by hand", [["date", { from: "2024-03-01" }]], { date: "2024-03-01 2024-03-01 day" }],
    ["a place by its words", [["place", "Kadugli"]], { place: "p1" }],
  ] as const)("%s", async (_, put, expected) => {
    const before = shape((await show()).claim);
    const { judgement } = await correct(put.map(([field, value]) => ({ field, value })));
    const shown = await show();
    expect(shape(shown.claim)).toEqual({ ...before, ...expected });
    expect(shape(shown.as_read as Claim)).toEqual(before);
    expect(shown.line.judged).toBe("corrected");
    expect(shown.judgements.map(({ id, by }) => [id, by])).toEqual([[judgement.id, "amina"]]);
    await perform(undo, context(), { ids: [judgement.id] });
    const again = await show();
    expect([shape(again.claim), again.line.judged, again.judgements]).toEqual([before, null, []]);
  });

  test.each([
    [
      [
        ["mode", "arrest"],
        ["type", "ASSAULT"],
      ],
      "must have the form",
    ],
    [[["type", "FROLIC"]], "must have the form"],
    [[["place", "a colonel"]], "No place was read"],
    [[["date", "Kadugli"]], "No day was read"],
    [[["chain", [{ hop: 1 }]]], "begins with the publisher"],
    [[["actors", [{ start: 0, end: 4, text: "Navy" }]]], "does not say"],
  ] as const)("%j is refused", async (put, says) => {
    await expect(correct(put.map(([field, value]) => ({ field, value })))).rejects.toThrow(says);
  });
});

test("somebody who cannot say leaves the claim as it is, and is told of beside it", async () => {
  const { judgement } = await perform(judge, context(), { verdict: "undecided", on: `a ${CLAIM}` });
  const shown = await show();
  expect([shown.line.judged, shown.judgements.map(({ decision }) => decision.verdict)]).toEqual([null, ["undecided"]]);
  await perform(undo, context(), { ids: [judgement.id] });
});

test("the report is shown with what was put right and added", async () => {
  const { claim } = await perform(addClaim, context(), {
    ...{ report: "a", clause: "Army units", at: second.start, predicate: "units", type: "MOBILIZE", place: "Kadugli" },
  });
  const shown = await perform(showReport, context(), { report: "a" });
  const added = shown.reading.claims.find(({ id }) => id === claim);
  expect([added?.content.start, added?.place?.ref]).toEqual([second.start, "p1"]);
  expect(shown.claims.find((line) => line.claim === claim)?.judged).toBe("added");
});

test("a judgement on two that are one, and one on a claim that is an event, are refused", async () => {
  const asked = (input: object) => perform(judge, context(), input);
  await expect(asked({ verdict: "not-same", a: "a e1", b: "a e1" })).rejects.toThrow("a e1 and a e1 are one already");
  const { line } = await show();
  expect(line.event).toMatch(/^v_/);
  await expect(asked({ verdict: "accept", on: line.event })).rejects.toThrow("accept is about a claim");
});

describe("a claim is proposed for words that somebody chose", () => {
  const clause = "Army units shelled Kadugli";
  test("by what was read there, where nobody codes", async () => {
    const proposed = await perform(proposeClaim, context(), { report: "a", clause });
    expect([proposed.type, proposed.named.map(({ text }) => text), proposed.place?.text]).toEqual([
      null,
      ["Army units", "Kadugli"],
      "Kadugli",
    ]);
  });
  test("by code between those that are named, who may stand the other way round", async () => {
    const asked: PairInput[] = [];
    const code = async (pair: PairInput) => {
      asked.push(pair);
      return {
        ...{ id: pair.id, type: "ASSAULT", mode: "heavy-weapons", quad: 4, direction: "recipient-actor" as const },
        ...{ certainty: null, confidence: 0.7 },
        why: [{ rule: "pair/x", says: "So it is.", span: { start: 11, end: 18, text: "shelled" } }],
      };
    };
    const { clause: at, ...proposed } = await perform(proposeClaim, { ...context(), code }, { report: "a", clause });
    expect(asked).toEqual([
      { id: "proposal", text: clause, actor: { start: 0, end: 10 }, recipient: { start: 19, end: 26 } },
    ]);
    expect([proposed.type, proposed.mode, proposed.confidence, proposed.why]).toEqual([
      ...["ASSAULT", "heavy-weapons", 0.7, ["So it is."]],
    ]);
    expect([proposed.actors[0]?.text, proposed.recipients[0]?.text]).toEqual(["Kadugli", "Army units"]);
    expect(proposed.predicate).toEqual({ start: at.start + 11, end: at.start + 18, text: "shelled" });
  });
});
