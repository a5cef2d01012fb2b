import fc from "fast-check";
import { expect, test } from "vitest";
import { keepInMemory } from "../kept-in-memory.ts";
import { meet } from "../room.ts";
import { settle } from "../settle.ts";
import { at, named, on, profile, unnamed } from "./fixture.ts";
import { EVENTS, type EventProfile, eventNode } from "./index.ts";

const TOWNS = [at("maradi", 13.5, 7.1, { country: "NER" }), at("zinder", 13.8, 8.98, { country: "NER" }), null];
const PEOPLE = [
  named("Sani Oumarou"),
  named("Idi Barka"),
  named("Maradi Council", undefined, false),
  unnamed("gunman"),
  unnamed("villager"),
  unnamed("police"),
];

const dayAfter = (days: number) => new Date(Date.UTC(2019, 10, 1 + days)).toISOString().slice(0, 10);

/** A day of some weeks, most often; a stretch of weeks, months, years or decades, also one that is open on a side. */
const anyDays: fc.Arbitrary<EventProfile["days"]> = fc
  .record({
    from: fc.integer({ min: 0, max: 900 }),
    length: fc.constantFrom(0, 0, 0, 6, 30, 90, 200, 365, 1500, 5000),
    open: fc.constantFrom("neither", "neither", "neither", "start", "end"),
  })
  .map(({ from, length, open }) => ({
    ...on(dayAfter(from), dayAfter(from + length)),
    ...(open === "neither" ? {} : { [open]: null }),
  }));

const anyProfile: fc.Arbitrary<EventProfile> = fc
  .record({
    word: fc.constantFrom(
      ["ASSAULT", "attack"],
      ["ASSAULT", "kill"],
      ["DIE", "die"],
      ["COERCE", "arrest"],
      ["statement", "say"],
    ),
    doers: fc.subarray(PEOPLE, { maxLength: 2 }),
    sufferers: fc.subarray(PEOPLE, { maxLength: 2 }),
    place: fc.constantFrom(...TOWNS),
    days: fc.option(anyDays),
    stage: fc.constantFrom("happened" as const, "happened" as const, "foreseen" as const),
    extent: fc.constantFrom("one" as const, "one" as const, "several" as const),
    scene: fc.constantFrom([], ["n:oumarou", "w:raid"], ["n:barka", "w:raid"]),
  })
  .map(({ word: [type = "", lemma = ""], ...told }) => profile({ ...told, type, lemma }));

async function groupsOf(profiles: readonly EventProfile[], batch: number) {
  const kept = keepInMemory<EventProfile>();
  const nodes = profiles.map(eventNode);
  for (let from = 0; from < nodes.length; from += batch)
    await settle(EVENTS, kept, { changed: nodes.slice(from, from + batch), gone: [], judged: [] });
  return kept.groups();
}

test("events do not depend on the order of arrival, nor on what came together", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyProfile, { minLength: 2, maxLength: 30, selector: (one) => eventNode(one).id }),
      fc.integer({ min: 1, max: 7 }),
      async (profiles, batch) => {
        expect(await groupsOf(profiles, batch)).toEqual(await groupsOf([...profiles].reverse(), profiles.length));
      },
    ),
  );
});

test("of two nodes that share a key each finds the other", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (a, b) => {
      const finds = (one: EventProfile, other: EventProfile) =>
        meet(EVENTS.keysOf(other), (EVENTS.seeksOf ?? EVENTS.keysOf)(one));
      expect(finds(a, b)).toBe(finds(b, a));
    }),
  );
});

test.each([
  ["a day and the year that it lies in", on("2021-05-20"), on("2021-01-01", "2021-12-31"), true],
  ["a day and the year after", on("2021-05-20"), on("2022-01-01", "2022-12-31"), true],
  ["a day and the year after the next", on("2021-05-20"), on("2023-01-01", "2023-12-31"), false],
  ["a month and the year that it lies in", on("2021-05-01", "2021-05-31"), on("2021-01-01", "2021-12-31"), true],
  ["a month and a year long before", on("2021-05-01", "2021-05-31"), on("2015-01-01", "2015-12-31"), false],
  ["years that overlap", on("2019-01-01", "2021-12-31"), on("2021-01-01", "2021-12-31"), true],
  ["a day and the decades that end in its year", on("2021-05-20"), on("1948-01-01", "2021-07-31"), true],
  ["a day in the midst of decades", on("2003-05-20"), on("1948-01-01", "2021-07-31"), false],
  ["decades until two days of a year", on("1948-01-01", "2021-07-31"), on("2011-01-01", "2021-09-12"), true],
  ["decades until days of two years", on("1948-01-01", "2021-07-31"), on("1948-01-01", "2023-12-31"), false],
  ["decades and no day", on("1948-01-01", "2023-12-31"), null, true],
  ["a year and no day", on("2021-01-01", "2021-12-31"), null, true],
])("%s: compared %#", (_, one, other, are) => {
  const raid = { type: "ASSAULT", lemma: "attack", place: TOWNS[0] ?? null } as const;
  const [a, b] = [profile({ ...raid, days: one }), profile({ ...raid, days: other })];
  const finds = (x: EventProfile, y: EventProfile) => meet(EVENTS.keysOf(y), (EVENTS.seeksOf ?? EVENTS.keysOf)(x));
  expect([finds(a, b), finds(b, a)]).toEqual([are, are]);
});

test.each([
  ["councils", named("Maradi Council", undefined, false), named("Zinder Council", undefined, false), false],
  ["people of one surname", named("Sani Oumarou"), named("Ali Oumarou"), true],
])("deeds of years by two %s: compared %#", (_, one, other, are) => {
  const fight = { type: "ASSAULT", lemma: "fight" } as const;
  const met = (days: EventProfile["days"]) =>
    meet(
      EVENTS.keysOf(profile({ ...fight, doers: [one], days })),
      EVENTS.keysOf(profile({ ...fight, doers: [other], days })),
    );
  expect(met(on("2021-01-01", "2021-12-31"))).toBe(are);
  expect(met(on("2021-05-20"))).toBe(true);
});

test("what is foreseen and what happened, several and one, never share an event", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyProfile, { minLength: 2, maxLength: 20 }), async (profiles) => {
      const byId = new Map(profiles.map((one) => [eventNode(one).id, one]));
      for (const group of await groupsOf([...byId.values()], 5)) {
        expect(new Set(group.map((id) => `${byId.get(id)?.stage} ${byId.get(id)?.extent}`)).size).toBe(1);
      }
    }),
  );
});

test("a node's id does not change with the groups of its parties, and does with all else", () => {
  const meeting = profile({ type: "CONSULT", lemma: "meet", doers: [named("Idi Barka")] });
  expect(eventNode({ ...meeting, doers: [named("Idi Barka", "I. Barka")] }).id).toBe(eventNode(meeting).id);
  expect(eventNode({ ...meeting, days: on("2021-03-12") }).id).not.toBe(eventNode(meeting).id);
});

test("people part and join events", async () => {
  const raid = { type: "ASSAULT", lemma: "attack", sufferers: [unnamed("villager")], place: TOWNS[0] ?? null } as const;
  const [one, other, later] = [
    eventNode(profile({ ...raid, days: on("2021-03-12"), doers: [unnamed("gunman")] })),
    eventNode(profile({ ...raid, days: on("2021-03-12"), doers: [unnamed("jihadist")] })),
    eventNode(profile({ ...raid, days: on("2021-03-20"), doers: [unnamed("gunman")] })),
  ];
  const kept = keepInMemory<EventProfile>();
  await settle(EVENTS, kept, { changed: [one, other, later], gone: [], judged: [] });
  const judged = [one.id, other.id, later.id];
  expect(kept.groups()).toContainEqual([one.id, other.id].sort());
  kept.judge([
    { a: one.id, b: other.id, same: false },
    { a: one.id, b: later.id, same: true },
  ]);
  await settle(EVENTS, kept, { changed: [], gone: [], judged });
  expect(kept.groups()).toContainEqual([one.id, later.id].sort());
  kept.judge([]);
  await settle(EVENTS, kept, { changed: [], gone: [], judged });
  expect(kept.groups()).toContainEqual([one.id, other.id].sort());
});

test("nodes of one day bear names that begin alike and sort by their days; what has none comes last", () => {
  const idOf = (days: EventProfile["days"], lemma = "attack") =>
    eventNode(profile({ type: "ASSAULT", lemma, days })).id;
  const [before, first, same, later, undated] = [
    idOf(on("1969-12-31")),
    idOf(on("2021-03-01")),
    idOf(on("2021-03-01"), "kill"),
    idOf({ start: null, end: "2021-03-02", stated: true }),
    idOf(null),
  ];
  expect([first, same].map((id) => id.slice(0, 6))).toEqual(["v_48ff", "v_48ff"]);
  expect([undated, later, first, before].sort()).toEqual([before, first, later, undated]);
});
