import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { at, party, read, reading, TEXT, wanted } from "./fixture.ts";
import { indexed, isCandidate, sidesRight } from "./match.ts";
import type { PlacedClaim } from "./set-claim.ts";

const index = indexed(reading(), TEXT);
const bridge = { predicate: at("closed"), content: at("Ostrow closed its bridge") };
const statement = { type: "statement", kind: "statement" } as const;

describe("isCandidate", () => {
  it.each<[string, Partial<Claim>, Partial<PlacedClaim>, boolean]>([
    ["the same thing", {}, {}, true],
    ["another type that is as good", { type: "DIE" }, {}, true],
    ["another type", { type: "COERCE" }, {}, false],
    ["another sentence", bridge, {}, false],
    ["the same sentence", { predicate: at("said"), content: at("said") }, {}, true],
    ["an empty side", { actors: [] }, {}, true],
    ["a side filled wrongly", { actors: [party("Ilse Brandt")] }, {}, false],
    ["sides exchanged", { actors: [party("Ostrow")], recipients: [party("Reed Front")] }, {}, false],
    [
      "sides exchanged, symmetric",
      { type: "fights", actors: [party("Ostrow")], recipients: [party("Reed Front")] },
      { type: "fights" },
      true,
    ],
    ["a bare form inside a name", { actors: [party("Gunmen from the Reed Front")] }, { actor: ["gunmen"] }, false],
    ["a bare form alone", { actors: [party("Gunmen")] }, { actor: ["gunmen"] }, true],
    ["a statement's words", { ...statement, actors: [party("Ostrow")] }, statement, true],
    ["a statement elsewhere", { ...statement, ...bridge }, statement, false],
  ])("%s: %j %j", (_, claim, claimOfSet, held) => {
    expect(isCandidate(read(claim), wanted(claimOfSet), index)).toBe(held);
  });
});

describe("sidesRight", () => {
  it("asks for both sides where the set has both", () => {
    expect(sidesRight(read(), wanted(), index)).toBe(true);
    expect(sidesRight(read({ actors: [] }), wanted(), index)).toBe(false);
    expect(sidesRight(read({ actors: [] }), wanted({ actor: [] }), index)).toBe(true);
  });
});
