import { expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { CLOSING, read, reading, report, wanted } from "../claims/fixture.ts";
import { matchReport } from "../claims/pair.ts";
import type { Ties } from "../claims/sets.ts";
import { nameOf } from "./in-case.ts";
import { scoreTied } from "./score.ts";

const shelling = read({ id: "c_0000000000000001" });
const { read: closing, wanted: wantedClosing } = CLOSING;
const PAIR = [["shelling", "closing"]] as const;

/** The figures for the two claims, whose events are `events`, with conflicts between both or none. */
function figures(ties: Partial<Ties>, events: readonly [string, string], conflicts: number) {
  const set = { ...report(wanted(), wantedClosing), ties: { same: [], contradicts: [], differs: [], ...ties } };
  const name = ({ id }: Claim) => nameOf(set.input.id, id);
  const claims = [shelling, closing].map(({ id }) => ({ report: set.input.id, claim: id }));
  const scored = scoreTied("a set", [matchReport(set, reading(shelling, closing))], {
    eventOf: new Map([
      [name(shelling), events[0]],
      [name(closing), events[1]],
    ]),
    conflicts: Array.from({ length: conflicts }, () => ({ about: "happened" as const, says: "…", claims })),
  });
  return Object.fromEntries(scored.figures.map(({ measure, value }) => [measure, value]));
}

test.each([
  ["one event, one happening", { same: PAIR }, ["e", "e"], { "B-cubed": 100, right: 100, tied: 100 }],
  ["one event, two happenings", {}, ["e", "e"], { "B-cubed": 66.67, right: 0 }],
  ["two events, one happening", { same: PAIR }, ["e", "f"], { "B-cubed": 66.67, tied: 0 }],
  ["two of each", {}, ["e", "f"], { "B-cubed": 100 }],
] as const)("groups: %s", (_, ties, events, { "B-cubed": bCubed, ...shares }) => {
  const found = figures(ties, events, 0);
  expect(found["B-cubed"]).toBe(bCubed);
  expect(found["pairs tied that are right, within a report"]).toBe("right" in shares ? shares.right : undefined);
  expect(found["pairs of the set that are tied, within a report"]).toBe("tied" in shares ? shares.tied : undefined);
});

test.each([
  ["a conflict that the set has", { contradicts: PAIR }, 1, 100, 100],
  ["a conflict for nothing", {}, 1, 0, undefined],
  ["none where the set has one", { contradicts: PAIR }, 0, undefined, 0],
  ["what merely differs counts neither way", { differs: PAIR }, 1, undefined, undefined],
] as const)("conflicts: %s", (_, ties, count, right, found) => {
  const all = figures(ties, ["e", "e"], count);
  expect(all["conflicts shown that are right"]).toBe(right);
  expect(all["pairs that exclude each other in a conflict"]).toBe(found);
});
