import { expect, test } from "vitest";
import { by, type ClaimGiven, claim } from "./testing/make-claims.ts";
import { weighEvent } from "./weigh-event.ts";

const DEED: ClaimGiven = {
  words: "three officers were killed in an attack on a station",
  predicate: "killed",
  chain: [by("police")],
};
const statement = (words: string, given: ClaimGiven = {}): ClaimGiven => ({
  ...{ kind: "statement", type: "statement", words, predicate: "responsibility" },
  chain: [by("ELN", { stance: "claims-responsibility" })],
  ...given,
});

const claimedBy = (beside: readonly ClaimGiven[], deed = DEED) =>
  weighEvent([claim(deed)], { beside: beside.map(claim) }).responsibility.claimed.map(({ name }) => name);

test.each([
  ["responsibility for the attack"],
  ["responsibility for the attack in Tibu on Monday"],
  ["responsibility for both attacks"],
])("%s: of the deed that the report calls so", (words) => {
  expect(claimedBy([statement(words)])).toEqual(["ELN"]);
});

test.each([
  ["another deed", [statement("responsibility for the kidnapping")]],
  ["another report", [statement("responsibility for the attack", { report: "other" })]],
  ["nobody claims it", [statement("responsibility for the attack", { chain: [by("ELN")] })]],
  [
    "another event is nearer",
    [
      statement("responsibility for the attack"),
      { words: "attack on a mayor", predicate: "attack", chain: [by("police")] },
    ],
  ],
])("not of it: %s", (_, beside) => {
  expect(claimedBy(beside)).toEqual([]);
});

test("by another form of the word", () => {
  const bombed = { words: "a hall was bombed", predicate: "bombed", chain: [by("police")] };
  expect(claimedBy([statement("responsibility for the bombing")], bombed)).toEqual(["ELN"]);
});
