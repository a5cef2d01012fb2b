import { expect, test } from "vitest";
import type { Candidate } from "./candidates.ts";
import { directionOf } from "./direction.ts";
import type { Part } from "./side.ts";

const best = (actor: Part, recipient: Part, type = "ASSAULT", mutual = false) =>
  ({ claim: { type, mutual }, actor, recipient, score: 0 }) as unknown as Candidate;

test.each([
  ["doer and done to", best("actor", "recipient"), "actor-recipient"],
  ["the other way round", best("recipient", "actor"), "recipient-actor"],
  ["both in what each does to the other", best("actor", "recipient", "CONSULT", true), "both"],
  ["two doers of one deed: Mali and Niger shelled the camp", best("actor", "actor"), "both"],
  ["two whom one deed strikes", best("recipient", "recipient"), "none"],
  ["a doer and what his deed is about", best("actor", "content"), "actor-recipient"],
  ["somebody who comes, and where to", best("actor", "content", "MOVE"), "none"],
  ["one done to, the other in no part", best("recipient", "outside"), "recipient-actor"],
  ["neither in a part", best("content", "outside"), "none"],
] as const)("%s", (_, candidate, direction) => expect(directionOf(candidate)).toBe(direction));

test("without a claim there is no direction", () => expect(directionOf(undefined)).toBe("none"));
