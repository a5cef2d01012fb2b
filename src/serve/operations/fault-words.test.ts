import { expect, test } from "vitest";
import { z } from "zod";
import { faultWords } from "./fault-words.ts";

const INPUT = z.strictObject({
  name: z.string(),
  limit: z.int().optional(),
  facets: z.array(z.enum(["kind", "type"])).default([]),
  corrections: z.array(z.strictObject({ field: z.enum(["status"]) })).default([]),
});

test.each<[unknown, string]>([
  [{}, "name: it is missing."],
  [{ name: "a", facets: ["all"] }, "facets: wanted is one of kind, type."],
  [{ name: "a", corrections: [{ field: "x" }] }, "corrections.0.field: wanted is one of status."],
  [{ name: "a", colour: 1 }, 'find: there is no "colour".'],
  [{ limit: "ten" }, "name: it is missing; limit: wanted is number, not string."],
])("%j: %s", (input, words) => {
  expect(faultWords(INPUT.safeParse(input).error?.issues ?? [], "find")).toBe(words);
});
