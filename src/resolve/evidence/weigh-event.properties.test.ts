import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EventEvidence } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { anyClaim, anyClaims, copied } from "./testing/any-claims.ts";
import { weighEvent } from "./weigh-event.ts";

/** Every figure of an event's evidence: what a copy may not change. */
function figures(claims: readonly EvidenceClaim[]) {
  const { assertions, tolls, summary, grade, conflicts } = weighEvent(claims, { tollRule: "median" });
  return {
    sides: assertions.map(({ key, affirming: a, denying: d }) => [key, a.least, a.most, d.least, d.most]),
    tolls: tolls.map(({ of, who, range, picked }) => [of, who, range, picked]),
    conflicts: conflicts.map(({ about, says }) => [about, says]),
    summary,
    suggested: grade.suggested,
  };
}

const runs = { numRuns: 100 };

test("evidence has the form that the model fixes, and least is no more than most", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const { assertions } = EventEvidence.parse(weighEvent(claims));
      for (const { affirming, denying } of assertions) {
        expect(affirming.least).toBeLessThanOrEqual(affirming.most);
        expect(denying.least).toBeLessThanOrEqual(denying.most);
      }
    }),
    runs,
  );
});

test("the order of claims changes nothing", () => {
  fc.assert(
    fc.property(
      anyClaims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([claims, shuffled]) => {
        expect(weighEvent(shuffled)).toEqual(weighEvent(claims));
      },
    ),
    runs,
  );
});

test("a copy changes no figure", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, fc.boolean(), (claims, one, credits) => {
      expect(figures([...claims, one, copied(one, credits)])).toEqual(figures([...claims, one]));
    }),
    runs,
  );
});

test("one more claim never lowers most of anything", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, (claims, one) => {
      const after = new Map(weighEvent([...claims, one]).assertions.map((assertion) => [assertion.key, assertion]));
      for (const { key, affirming, denying } of weighEvent(claims).assertions) {
        expect(after.get(key)?.affirming.most).toBeGreaterThanOrEqual(affirming.most);
        expect(after.get(key)?.denying.most).toBeGreaterThanOrEqual(denying.most);
      }
    }),
    runs,
  );
});
