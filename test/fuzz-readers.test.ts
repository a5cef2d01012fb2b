import fc from "fast-check";
import { test } from "vitest";
import type { Kind } from "../src/read/kind.ts";
import { brokenOf, readBroken, SEEDS } from "./fuzz-readers.ts";

// a short run of what `npm run check:fuzz` does for ten minutes
test.each(Object.entries(SEEDS))(
  "a broken document gives reports or refusals, never a crash: %s",
  async (kind, seeds) => {
    const property = fc.asyncProperty(brokenOf(seeds), (bytes) => readBroken(kind as Kind, bytes));
    await fc.assert(property, { numRuns: kind === "pdf" ? 15 : 40 });
  },
);
