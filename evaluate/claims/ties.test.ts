import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { CLOSING, read, reading, report, wanted } from "./fixture.ts";
import { matchReport } from "./pair.ts";
import type { Ties } from "./sets.ts";
import { groupsOf, tiesWithin } from "./ties.ts";

const shelling = read({ id: "c_0000000000000001" });
const { read: closing, wanted: wantedClosing } = CLOSING;
const NONE: Ties = { same: [], contradicts: [], differs: [] };

const link = (as: Claim["links"][number]["as"]) => ({ ...closing, links: [{ to: shelling.id, as, span: null }] });
const counts = (ties: Partial<Ties>, last: Claim) =>
  tiesWithin(matchReport({ ...report(wanted(), wantedClosing), ties: { ...NONE, ...ties } }, reading(shelling, last)));

describe("ties within a report", () => {
  it.each([
    ["neither has one", {}, closing, { wanted: 0, read: 0, right: 0 }],
    ["the set has one", { same: [["shelling", "closing"]] }, closing, { wanted: 1, read: 0, right: 0 }],
    ["the reading has one", {}, link("same-as"), { wanted: 0, read: 1, right: 0 }],
    ["both have it", { same: [["closing", "shelling"]] }, link("same-as"), { wanted: 1, read: 1, right: 1 }],
  ] as const)("same: %s", (_, ties, last, expected) => {
    expect(counts(ties, last).same).toEqual(expected);
  });

  it.each([
    ["both have it", { contradicts: [["shelling", "closing"]] }, { wanted: 1, read: 1, right: 1 }],
    ["the reading has one", {}, { wanted: 0, read: 1, right: 0 }],
    ["what only differs counts neither way", { differs: [["shelling", "closing"]] }, { wanted: 0, read: 0, right: 0 }],
  ] as const)("conflicts: %s", (_, ties, expected) => {
    expect(counts(ties, link("differs-from")).conflicts).toEqual(expected);
  });

  it("leads on from one to the next", () => {
    const same = groupsOf([
      ["a", "b"],
      ["c", "b"],
      ["d", "e"],
    ]);
    expect([same("a", "c"), same("a", "d"), same("a", "a")]).toEqual([true, false, false]);
  });
});
