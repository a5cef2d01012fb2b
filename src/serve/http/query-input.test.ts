import { expect, test } from "vitest";
import { z } from "zod";
import { inputOfQuery } from "./query-input.ts";

const schema = z.strictObject({
  words: z.string().optional(),
  limit: z.int().default(20),
  ascending: z.boolean().default(false),
  status: z.array(z.string()).optional(),
  quad: z.array(z.int()).optional(),
  near: z.number().nullish(),
  queries: z.array(z.strictObject({ name: z.string() })).optional(),
});

test.each<[string, Record<string, unknown>]>([
  ["", {}],
  ["words=", {}],
  ["words=12", { words: "12" }],
  ["limit=5&ascending=true", { limit: 5, ascending: true }],
  ["limit=five&ascending=yes", { limit: "five", ascending: "yes" }],
  ["limit=0x10&near=1e3", { limit: "0x10", near: 1000 }],
  ["status=a&status=&status=b,c", { status: ["a", "b,c"] }],
  ["quad=1&quad=x", { quad: [1, "x"] }],
  ["words=a&words=b", { words: ["a", "b"] }],
  ['queries=[{"name":"x"}]', { queries: [{ name: "x" }] }],
  ['queries={"name":"x"}&queries={"name":"y"}', { queries: [{ name: "x" }, { name: "y" }] }],
  ["queries=x", { queries: ["x"] }],
  ["colour=red", { colour: "red" }],
])("%s", (query, input) => {
  expect(inputOfQuery(schema, new URLSearchParams(query))).toEqual(input);
});
