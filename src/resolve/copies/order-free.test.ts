import fc from "fast-check";
import { expect, test } from "vitest";
import { keepInMemory } from "../kept-in-memory.ts";
import { settle } from "../settle.ts";
import { INDEPENDENT, readingWith, WIRE } from "../testing-reports.ts";
import { COPIES } from "./copies.ts";
import { type CopyProfile, copyNode } from "./copy-profile.ts";

/** Wire story, copies, parts, versions, and others: each piece is a choice of paragraphs and an address. */
const nodes = Array.from({ length: 40 }, (_, at) => {
  const from = at % 7;
  const told = at % 2 === 0 ? WIRE : WIRE.map((sentence) => sentence.replace(/\b[a-z]+\b/g, "$&en"));
  const own = INDEPENDENT.slice(at % 3, (at % 3) + (at % 4));
  const text = [...told.slice(from, from + 3 + (at % 9)), ...own].join("\n\n");
  const report = { id: `report ${at}`, text, ...(at % 5 === 0 ? { url: `https://example.org/${at % 10}` } : {}) };
  return copyNode(report, readingWith(report));
});

async function settled(order: readonly number[], batch: number) {
  const kept = keepInMemory<CopyProfile>();
  for (let at = 0; at < order.length; at += batch) {
    const changed = order.slice(at, at + batch).flatMap((one) => nodes[one] ?? []);
    await settle(COPIES, kept, { changed, gone: [], judged: [] });
  }
  return kept;
}

test("copies do not depend on the order of arrival, nor on what came together", async () => {
  const inOrder = nodes.map((_, at) => at);
  const expected = (await settled(inOrder, 1)).groups();
  expect(expected.length).toBeGreaterThan(1);
  expect(expected.length).toBeLessThan(nodes.length);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(inOrder, { minLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (order, batch) => {
        expect((await settled(order, batch)).groups()).toEqual(expected);
      },
    ),
    { numRuns: 25 },
  );
});
