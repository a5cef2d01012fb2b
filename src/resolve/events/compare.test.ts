import { expect, test } from "vitest";
import { compareEvents } from "./compare.ts";
import { at, named, newsOf, ofState, on, profile, unnamed } from "./fixture.ts";
import { linkOf } from "./links.ts";
import type { EventParty } from "./profile.ts";

const dosso = at("dosso", 13.05, 3.19, { country: "NER" });
const raid = profile({
  type: "ASSAULT",
  lemma: "attack",
  doers: [unnamed("gunman")],
  sufferers: [unnamed("villager")],
  days: on("2021-03-12"),
  place: dosso,
  words: ["market", "motorbik", "villag"],
});
/** An air raid on a camp that one report lays on a people, the next on its army. */
const strike = profile({
  type: "ASSAULT",
  mode: "explosives",
  lemma: "kill",
  doers: [ofState("Ethiopian", "ETH", true)],
  sufferers: [unnamed("people")],
  days: on("2022-01-07"),
  place: at("dedebit", 14.07, 37.75, { country: "ETH" }),
  words: ["camp", "strike"],
});
const bombing = {
  ...strike,
  lemma: "bomb",
  sense: "bomb",
  sufferers: [unnamed("camp")],
  days: newsOf("2022-01-08", "2022-01-05"),
  words: [],
};
const deaths = { type: "DIE", lemma: "die", sense: "die", doers: [], sufferers: [unnamed("people")] } as const;
const scene = (...names: readonly string[]) => ({ scene: names });
/** News without a place or a day of its own, told by what else its report is about. */
const freed = profile({
  type: "RETREAT",
  lemma: "release",
  sufferers: [unnamed("prisoner")],
  days: newsOf("2023-06-10", "2023-06-05"),
});
const talks = profile({
  type: "CONSULT",
  lemma: "meet",
  doers: [named("Amara Keita"), named("Jonas Brandt")],
  mutual: true,
  days: on("2022-05-03"),
  place: at("lomé", 6.13, 1.22, { country: "TGO" }),
});

test.each([
  ["the same words, place and day", raid, { ...raid, words: ["market", "villag"] }],
  ["suspected jihadists for gunmen", raid, { ...raid, doers: [unnamed("jihadist")], words: ["market", "motorbik"] }],
  [
    "a toll: dying of the same raid",
    raid,
    { ...raid, type: "DIE", lemma: "die", sense: "die", doers: [], words: ["attack", "market", "villag"] },
  ],
  [
    "its deaths, in a report about other people and places, where day and place are told",
    { ...raid, ...scene("l:dosso!", "p:i.barka!") },
    { ...raid, ...deaths, ...scene("l:niamey!", "p:s.oumarou!") },
  ],
  [
    "a village that no list has, taken for two countries'",
    { ...raid, place: { ...dosso, geonames: null, latitude: null, longitude: null } },
    { ...raid, place: { ...dosso, geonames: null, latitude: null, longitude: null, country: "KEN" } },
  ],
  ["a deed of a people and of its army", strike, { ...bombing, doers: [ofState("Ethiopian army", "ETH")] }],
  [
    "a surname alone and the full name",
    { ...freed, ...scene("p:j.khan!") },
    { ...freed, days: newsOf("2023-06-11", "2023-06-06"), ...scene("p:khan!") },
  ],
  ["news without a day, published the day after", raid, { ...raid, days: newsOf("2021-03-13", "2021-03-10") }],
  [
    "a meeting told as a visit by the other side",
    talks,
    { ...talks, doers: [named("Jonas Brandt"), named("Amara Keita")] },
  ],
  [
    "what a report tells again by another word, of nobody in particular",
    { ...freed, ...scene("p:j.khan!"), again: "x" },
    { ...freed, type: "COOPERATE", lemma: "hand_over", sufferers: [], days: null, ...scene("p:j.khan!"), again: "x" },
  ],
  [
    "another spelling of a name, tied by the actors' room",
    talks,
    { ...talks, doers: [named("Amara Keïta", "Amara Keita"), named("Jonas Brandt")] },
  ],
])("one happening: %s", (_, a, b) => {
  expect(compareEvents(a, b).verdict).toBe("same");
});

test.each([
  ["a later attack at the same place", raid, { ...raid, days: on("2021-03-19") }],
  [
    "the deeds of two bodies of one state",
    { ...strike, doers: [ofState("Ethiopian agency", "ETH")] },
    { ...bombing, doers: [ofState("Ethiopian army", "ETH")] },
  ],
  ["the deeds of two states at one place", strike, { ...bombing, doers: [ofState("Eritrean army", "ERI")] }],
  ["an attack of that day in another country", raid, { ...raid, place: at("gao", 16.27, -0.04, { country: "MLI" }) }],
  [
    "an attack of that day in a town far off",
    raid,
    { ...raid, words: [], place: at("agadez", 16.97, 7.99, { country: "NER" }) },
  ],
  [
    "talks in two capitals",
    talks,
    { ...talks, days: on("2022-05-04"), place: at("accra", 5.6, -0.19, { country: "GHA" }) },
  ],
  [
    "releases in reports about two people of one surname",
    { ...freed, ...scene("p:j.khan!") },
    { ...freed, sufferers: [unnamed("driver")], days: on("2023-06-02"), ...scene("p:s.khan!") },
  ],
  [
    "releases of others in one report, which is about one man throughout",
    { ...freed, ...scene("p:j.khan!") },
    { ...freed, sufferers: [unnamed("driver")], ...scene("p:j.khan!") },
  ],
  [
    "what two reports tell again each",
    { ...freed, ...scene("p:j.khan!"), again: "x" },
    { ...freed, sufferers: [unnamed("driver")], ...scene("p:s.omar!"), again: "y" },
  ],
  [
    "talks of others on that day and in that place",
    talks,
    { ...talks, doers: [named("Paul Osei"), named("Lena Vogt")] },
  ],
])("not one happening: %s", (_, a, b) => {
  expect(compareEvents(a, b).verdict).not.toBe("same");
});

test.each([
  ["a plan and its fulfilment", { ...talks, stage: "foreseen" as const }, talks, "foretells"],
  [
    "a plan and talks of others",
    { ...talks, stage: "foreseen" as const, doers: [named("Paul Osei")] },
    { ...talks, doers: [named("Lena Vogt")], place: at("accra", 5.6, -0.19, { country: "GHA" }) },
    null,
  ],
  [
    "forty attacks and one of them",
    { ...raid, extent: "several" as const, days: on("2021-03-01", "2021-03-31") },
    raid,
    "part-of",
  ],
  [
    "forty attacks of a month and one of the next",
    { ...raid, extent: "several" as const, days: on("2021-03-01", "2021-03-31") },
    { ...raid, days: on("2021-04-12") },
    null,
  ],
])("linked, never one: %s", (_, a, b, link) => {
  const comparison = compareEvents(a, b);
  expect(comparison.verdict).toBe(link ? "unsure" : "different");
  expect(linkOf(comparison)).toBe(link);
});

test("comparing is symmetric, and every feature says something", () => {
  for (const [a, b] of [
    [raid, talks],
    [raid, { ...raid, days: null }],
    [talks, { ...talks, place: null }],
  ] as const) {
    expect(compareEvents(a, b).score).toBeCloseTo(compareEvents(b, a).score, 10);
    for (const { says } of compareEvents(a, b).features) expect(says).not.toMatch(/[{}]|^$/);
  }
});

test("what a report is about is no reason to tie two of its events, and their day and place are a weaker one", () => {
  const about = scene("l:dosso!", "p:i.barka!");
  const names = compareEvents({ ...raid, ...about }, { ...raid, lemma: "burn", sense: "burn", ...about }).features.map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining(["one report", "same day, in one report", "same place, in one report"]));
  expect(names).not.toContain("people in both reports");
});

test("two names are two, also where their nouns would do for one sort of people", () => {
  const by = (one: EventParty, other: EventParty) =>
    compareEvents({ ...raid, doers: [one] }, { ...raid, doers: [other] })
      .features.map(({ name }) => name)
      .filter((name) => name.startsWith("doers"));
  expect(by(unnamed("battalion"), unnamed("brigade"))).toEqual(["doers: one class of people"]);
  expect(by(named("7th Battalion", undefined, false), unnamed("brigade"))).toEqual(["doers: one class of people"]);
  expect(by(named("7th Battalion", undefined, false), named("Sahel Brigade", undefined, false))).toEqual([
    "doers: other names",
  ]);
});
