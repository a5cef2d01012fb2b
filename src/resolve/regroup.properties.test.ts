import fc from "fast-check";
import { expect, test } from "vitest";
import type { JudgedPair } from "../model/resolution.ts";
import { keepInMemory } from "./kept-in-memory.ts";
import { type Room, timeless } from "./room.ts";
import { settle } from "./settle.ts";

/** Firm nodes (f) near each other are one; loose ones (l) are drawn to firm ones and to each other, the nearer the more. */
const ROOM: Room<number> = {
  name: "actors",
  keysOf: () => timeless(["all"]),
  compare: (a, b) => {
    const score = 5 - Math.abs(a - b);
    return { score, verdict: score >= 1 ? "same" : score > -4 ? "unsure" : "different", features: [] };
  },
  linkage: "average",
  joinsAt: 1.5,
  missing: -3,
  loose: { isLoose: (id) => id.startsWith("l"), margin: 1 },
};

const ids = fc.constantFrom("f1", "f2", "f3", "f4", "f5", "f6", "l1", "l2", "l3", "l4", "l5", "l6");
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ puts: fc.dictionary(ids, fc.integer({ min: 0, max: 24 }), { maxKeys: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ drops: ids }) },
  { weight: 1, arbitrary: fc.record({ judges: fc.tuple(ids, ids), same: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ withdraws: fc.nat() }) },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Who is bound to somebody counts for those it is near to, though nobody came near it: found in 11,000 runs. */
const BOUND_DRAWS: Step[] = [
  { puts: { l6: 1 } },
  { puts: { f2: 0 } },
  { puts: { l3: 9 } },
  { judges: ["f2", "l3"], same: true },
  { puts: { l4: 0 } },
];

test("whatever changes, groups are those of all nodes settled at once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const kept = keepInMemory<number>();
      const nodes = new Map<string, number>();
      let judged: readonly JudgedPair[] = [];
      for (const one of steps) {
        const changes = {
          changed: [] as { id: string; profile: number }[],
          gone: [] as string[],
          judged: [] as string[],
        };
        if ("puts" in one)
          for (const [id, profile] of Object.entries(one.puts)) {
            nodes.set(id, profile);
            changes.changed.push({ id, profile });
          }
        else if ("drops" in one) {
          changes.gone.push(...(nodes.delete(one.drops) ? [one.drops] : []));
          // Judgements are of nodes that are there: others find their words no more.
          judged = judged.filter(({ a, b }) => a !== one.drops && b !== one.drops);
        } else {
          const [a, b] = "judges" in one ? [...one.judges].sort() : [];
          const withdrawn = "withdraws" in one ? judged[one.withdraws % (judged.length || 1)] : undefined;
          if ("same" in one && a && b && a !== b && nodes.has(a) && nodes.has(b))
            judged = [...judged.filter((pair) => pair.a !== a || pair.b !== b), { a, b, same: one.same }];
          judged = judged.filter((pair) => pair !== withdrawn);
          changes.judged.push(...[a, b, withdrawn?.a, withdrawn?.b].flatMap((id) => id ?? []));
        }
        kept.judge(judged);
        await settle(ROOM, kept, changes);
      }
      const once = keepInMemory<number>();
      once.judge(judged);
      const changed = [...nodes].map(([id, profile]) => ({ id, profile }));
      await settle(ROOM, once, { changed, gone: [], judged: [...nodes.keys()] });
      expect(kept.groups()).toEqual(once.groups());
    }),
    { numRuns: 1500, examples: [[BOUND_DRAWS]] },
  );
});
