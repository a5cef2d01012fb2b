import { expect, test } from "vitest";
import { openapi } from "../../src/serve/http/openapi.ts";
import { TOOLS } from "../../src/serve/mcp/tools.ts";
import { fencedBlocks, textOf } from "./pages.ts";

const PAGE = "docs/guide/api.md";
const guide = textOf(PAGE);

test("every tool for a language model that looks stands in the guide's table, and no other", () => {
  const named = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual(TOOLS.filter(({ writes }) => !writes).map(({ name }) => name));
});

test("every way that the guide names is one of the interface", () => {
  const ways = [...guide.matchAll(/\b(GET|POST|DELETE) (\/[\w/{}]+)/g)].map(([, method = "", path = ""]) => [
    method,
    path,
  ]);
  const paths = openapi().paths as Record<string, Record<string, unknown>>;
  expect(ways.length).toBeGreaterThan(4);
  expect(ways.filter(([method = "", path = ""]) => !paths[path]?.[method.toLowerCase()])).toEqual([]);
});

test("what the guide shows as JSON is JSON", () => {
  for (const block of fencedBlocks(PAGE, "json")) expect(() => JSON.parse(block)).not.toThrow();
});
