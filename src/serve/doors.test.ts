import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "./cli/commands.ts";
import { OPERATIONS } from "./operations/all.ts";

/** Operations that a door does not offer, each with the reason. */
const NOT_OFFERED: Readonly<Record<"cli", Readonly<Record<string, string>>>> = {
  cli: {},
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

test("the command offers every operation", () => {
  const offered = COMMANDS.flatMap(({ operations = [] }) => operations);
  const without = Object.keys(NOT_OFFERED.cli);
  expect(without.filter((name) => offered.includes(name) || !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !offered.includes(name) && !without.includes(name))).toEqual([]);
});
