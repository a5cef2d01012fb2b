import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "./cli/commands.ts";
import { NOT_OVER_HTTP, OFFERED as OVER_HTTP } from "./http/offered.ts";
import { NOT_A_TOOL } from "./mcp/not-a-tool.ts";
import { TOOLS } from "./mcp/tools.ts";
import { OPERATIONS } from "./operations/all.ts";

/** Operations that a door does not offer, each with the reason. */
const NOT_OFFERED: Readonly<Record<"cli" | "http" | "mcp", Readonly<Record<string, string>>>> = {
  cli: {
    "cite-claims":
      "it is for pages that are printed; hearsay brief show gives the footnotes of claims that are collected",
    "propose-claim": "it is for a page on which words are chosen; hearsay code says what happens between two parties",
    "match-actors": "it is for tables, which OpenRefine matches over HTTP; hearsay actors finds one by name",
  },
  http: NOT_OVER_HTTP,
  mcp: NOT_A_TOOL,
};

const FOLDER = new URL("./operations/", import.meta.url);
const names = OPERATIONS.map(({ name }) => name);

test("every operation that a file makes is in the one list, once", () => {
  const made = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(new URL(file, FOLDER), "utf8").matchAll(/= operation\(\{\s+name: "([^"]+)"/g)])
    .map(([, name]) => name);
  expect(made.length).toBeGreaterThan(5);
  expect(names.toSorted()).toEqual(made.toSorted());
});

test.each(OPERATIONS)(
  "$name says what it is, and its example is an input of it",
  ({ name, says, about, input, example }) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(says.length).toBeGreaterThan(10);
    expect(about).toMatch(/\.$/);
    expect(input.safeParse(example).success).toBe(true);
  },
);

const OFFERED_BY = {
  cli: COMMANDS.flatMap(({ operations = [] }) => operations),
  http: OVER_HTTP.map(({ name }) => name),
  mcp: TOOLS.flatMap(({ operations }) => operations),
};

test.each(["cli", "http", "mcp"] as const)("%s offers every operation", (door) => {
  const [offered, without] = [OFFERED_BY[door], Object.keys(NOT_OFFERED[door])];
  expect(without.filter((name) => offered.includes(name) || !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !offered.includes(name) && !without.includes(name))).toEqual([]);
});
