import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HELP, READ_HELP } from "../src/serve/cli/help.ts";
import { PARTS, READ_OPTIONS } from "../src/serve/cli/read-options.ts";
import { relationsPage } from "./relations-page.ts";
import { statusPage } from "./status-page.ts";

const ROOT = new URL("../", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))];

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "samples/README.md",
  "docs/glossary.md",
  "docs/decisions/dependencies.md",
];
const readme = textOf("README.md");
const OPTION = /(?<![\w-])--([a-z][a-z-]*)/g;

test("every option in the README exists, and every option there is stands in the README", () => {
  const named = all(readme, OPTION).sort();
  expect(named).toEqual([...Object.keys(READ_OPTIONS), "version"].sort());
});

test("every command in the README exists, and every command there is stands in the README", () => {
  const offered = all(HELP.split("Options:")[0] ?? "", /^ {2}([a-z]+) /gm).sort();
  expect(all(readme, /(?:^|`|bin\/)hearsay ([a-z]+)/gm).sort()).toEqual(offered);
});

test("the help shows every option and part, in lines that fit", () => {
  for (const name of [...Object.keys(READ_OPTIONS), ...PARTS]) expect(READ_HELP).toContain(name);
  for (const line of `${HELP}${READ_HELP}`.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test.each(PAGES)("every npm script, option and link that %s names is there", (page) => {
  const text = textOf(page);
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  expect(all(text, /npm run ([a-z:]+)/g).filter((name) => !scripts[name])).toEqual([]);
  expect(all(text, OPTION).filter((name) => name !== "version" && !(name in READ_OPTIONS))).toEqual([]);
  const links = all(text, /\]\((?!https?:)([^)#]+)/g);
  expect(links.filter((path) => !existsSync(new URL(path, new URL(page, ROOT))))).toEqual([]);
});

test("every dependency has its reason", () => {
  const manifest = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const reasons = textOf("docs/decisions/dependencies.md");
  expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
});

test("the status page is the status table", async () => {
  await expect(statusPage()).toMatchFileSnapshot("../docs/reference/status.md");
});

test("the relations page is the tables of relations and constructions", async () => {
  await expect(relationsPage()).toMatchFileSnapshot("../docs/reference/relations.md");
});
