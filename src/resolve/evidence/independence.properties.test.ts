import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { independence } from "./independence.ts";
import { standOf } from "./stand.ts";
import { anyClaim, anyClaims, copied } from "./testing/any-claims.ts";

const sides = (claims: readonly EvidenceClaim[]) => {
  const stands = claims.map((evidence) => ({ evidence, stand: standOf(evidence) }));
  return (["affirms", "denies"] as const).map((kind) =>
    independence(stands.flatMap(({ evidence, stand }) => (stand.kind === kind ? [{ evidence, hop: stand.hop }] : []))),
  );
};
const figures = (claims: readonly EvidenceClaim[]) => sides(claims).map(({ least, most }) => [least, most]);

test("least is no more than most, and nobody is left out", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const { least, most, origins } of sides(claims)) {
        expect(least).toBeLessThanOrEqual(most);
        expect(least > 0).toBe(origins.length > 0);
      }
    }),
    { numRuns: 200 },
  );
});

test("the order of claims changes nothing", () => {
  fc.assert(
    fc.property(
      anyClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        expect(sides(shuffled)).toEqual(sides(claims));
      },
    ),
    { numRuns: 200 },
  );
});

test("a copy changes no figure", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, fc.boolean(), (claims, one, credits) => {
      expect(figures([...claims, one, copied(one, credits)])).toEqual(figures([...claims, one]));
    }),
    { numRuns: 200 },
  );
});

test("one more claim never lowers most", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, (claims, one) => {
      const before = sides(claims);
      for (const [i, { most }] of sides([...claims, one]).entries())
        expect(most).toBeGreaterThanOrEqual(before[i]?.most ?? 0);
    }),
    { numRuns: 200 },
  );
});
