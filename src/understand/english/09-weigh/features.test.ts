import { describe, expect, test } from "vitest";
import { draftOf } from "../../testing/draft-of.ts";
import { names } from "../03-names/index.ts";
import { refer } from "../04-refer/index.ts";
import { claim } from "../08-claim/index.ts";
import { companyOf, featuresOf } from "./features.ts";
import { weigh } from "./index.ts";

const AMBUSH = `
Rebels   NOUN 2 nsubj rebel
ambushed VERB 0 root ambush
an       DET  5 det
army     NOUN 5 compound
convoy   NOUN 2 obj
_.       PUNCT 2 punct`;

const AGENTLESS = `
Nine      NUM  2 nummod
villagers NOUN 5 nsubj:pass villager
were      AUX  5 aux:pass be
not       PART 5 advmod
arrested  VERB 0 root arrest
_.        PUNCT 5 punct`;

function featuresIn(table: string): ReadonlyMap<string, number> {
  const draft = draftOf(table, names, refer, claim, weigh);
  const [first] = draft.claims;
  return new Map(first ? featuresOf(first, draft, companyOf(draft)) : []);
}

describe("what a claim's confidence is drawn from", () => {
  test.each([
    ["an ambush with both sides", AMBUSH, ["type ASSAULT", "event by VERB", "hangs as root"], ["no doer", "negated"]],
    [
      "an arrest that did not happen",
      AGENTLESS,
      ["type COERCE", "no doer", "negated"],
      ["nobody done to", "not actual"],
    ],
  ])("%s", (_, table, there, absent) => {
    const found = featuresIn(table);
    expect(there.filter((name) => !found.has(name))).toEqual([]);
    expect(absent.filter((name) => found.has(name))).toEqual([]);
  });

  test("every feature is a number near 0 to 1", () => {
    for (const value of featuresIn(AMBUSH).values()) expect(value >= 0 && value <= 2).toBe(true);
  });

  test("every claim has a confidence, in two digits", () => {
    for (const { confidence = -1 } of draftOf(AMBUSH, names, refer, claim, weigh).claims) {
      expect(confidence).toBeGreaterThanOrEqual(0.02);
      expect(confidence).toBeLessThanOrEqual(0.98);
      expect(Math.round(confidence * 100) / 100).toBe(confidence);
    }
  });
});
