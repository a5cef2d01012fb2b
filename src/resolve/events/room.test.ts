import fc from "fast-check";
import { expect, test } from "vitest";
import { keepInMemory } from "../kept-in-memory.ts";
import { meet } from "../room.ts";
import { settle } from "../settle.ts";
import { at, named, on, profile, unnamed } from "./fixture.ts";
import { EVENTS, type EventProfile, eventNode } from "./index.ts";

const TOWNS = [at("maradi", 13.5, 7.1, { country: "NER" }), at("zinder", 13.8, 8.98, { country: "NER" }), null];
const PEOPLE = [named("Sani Oumarou"), named("Idi Barka"), unnamed("gunman"), unnamed("villager"), unnamed("police")];

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
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    stage: fc.constantFrom("happened" as const, "happened" as const, "foreseen" as const),
    extent: fc.constantFrom("one" as const, "one" as const, "several" as const),
    scene: fc.constantFrom([], ["n:oumarou", "w:raid"], ["n:barka", "w:raid"]),
  })
  .map(({ word: [type = "", lemma = ""], day, ...told }) =>
    profile({ ...told, type, lemma, days: day === null ? null : on(`2021-03-${String(day).padStart(2, "0")}`) }),
  );

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
