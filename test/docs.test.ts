import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PairCode } from "../src/model/pair.ts";
import { Reading } from "../src/model/reading.ts";
import { COMMANDS } from "../src/serve/cli/commands.ts";
import { GLOBAL_OPTIONS, helpOf, mainHelp } from "../src/serve/cli/help.ts";
import { PARTS } from "../src/serve/cli/read-options.ts";
import { FORMS } from "../src/serve/operations/index.ts";
import { casePage } from "./case-page.ts";
import { commandsPage } from "./commands-page.ts";
import { PAGES as ALL_PAGES } from "./docs/pages.ts";
import { exportsPage } from "./exports-page.ts";
import { relationsPage } from "./relations-page.ts";
import { jsonSchemaOf, schemaPage, undescribed } from "./schema-page.ts";
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
  "docs/guide/evidence.md",
  "docs/guide/exports.md",
  "docs/guide/lexicon.md",
  "docs/guide/reading.md",
  "docs/reference/reading.md",
  "docs/reference/code.md",
];
const READING_ABOUT =
  "What `hearsay read` writes: one reading a line. [How to use it](../guide/reading.md), with an example. The same as [JSON Schema](reading.schema.json). Every field is always there, `null` or empty where the report says nothing, but for those marked.";
const CODE_ABOUT = "What `hearsay code` writes: one code a line. The same as [JSON Schema](code.schema.json).";
const readme = textOf("README.md");
const ALL_OPTIONS = [
  ...new Set([GLOBAL_OPTIONS, ...COMMANDS.map(({ options }) => options)].flatMap(Object.keys)),
].sort();
/** What `npm run evaluate` takes, as its help lists it. */
const EVALUATE_OPTIONS = all(textOf("evaluate/run.ts"), /^ {2}--([a-z]+) /gm);
const OPTION = /(?<![\w-])--([a-z][a-z-]*)/g;

test("every option in the README exists", () => {
  expect(all(readme, OPTION).filter((name) => !ALL_OPTIONS.includes(name))).toEqual([]);
});

test("the page of commands is the table of commands", async () => {
  await expect(commandsPage(COMMANDS)).toMatchFileSnapshot("../docs/reference/commands.md");
});

test("the page of a case's tables is what a new case holds", async () => {
  await expect(await casePage()).toMatchFileSnapshot("../docs/reference/case.md");
});

test("the page of exports is the table of forms", async () => {
  await expect(exportsPage()).toMatchFileSnapshot("../docs/reference/exports.md");
});

test("the guide to exports names every form", () => {
  const guide = textOf("docs/guide/exports.md");
  expect(FORMS.filter(({ name }) => !guide.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
});

test("every command in the README exists, and every command there is stands in the README", () => {
  const offered = COMMANDS.map(({ name }) => name).sort();
  expect(all(readme, /(?:^|`|bin\/|\()hearsay ([a-z]+)/gm).sort()).toEqual(offered);
});

test("the help shows every command, option and part, in lines that fit", () => {
  for (const { name } of COMMANDS) expect(mainHelp(COMMANDS)).toContain(`\n  ${name} `);
  for (const command of COMMANDS) {
    const help = helpOf(command);
    for (const option of Object.keys(command.options)) expect(help).toContain(`  --${option}`);
    expect(help).toMatch(/Examples:\n {2}#/);
    for (const line of `${mainHelp(COMMANDS)}${help}`.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  }
  for (const part of PARTS) expect(helpOf(COMMANDS[0] as (typeof COMMANDS)[number])).toContain(part);
});

test.each(ALL_PAGES)("every link of %s leads somewhere", (page) => {
  const links = all(textOf(page), /\]\((?!https?:)([^)#]+)/g);
  expect(links.filter((path) => !existsSync(new URL(path, new URL(page, ROOT))))).toEqual([]);
});

test.each(PAGES)("every npm script and option that %s names is there", (page) => {
  const text = textOf(page);
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  expect(all(text, /npm run ([a-z:]+)/g).filter((name) => !scripts[name])).toEqual([]);
  expect(all(text, OPTION).filter((name) => ![...ALL_OPTIONS, ...EVALUATE_OPTIONS].includes(name))).toEqual([]);
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

describe.each([
  { page: "reading", title: "A reading, field by field", about: READING_ABOUT, schema: jsonSchemaOf(Reading) },
  { page: "code", title: "A code, field by field", about: CODE_ABOUT, schema: jsonSchemaOf(PairCode) },
])("the contract of docs/reference/$page", ({ page, title, about, schema }) => {
  test("says what each field means", () => {
    expect(undescribed(schema)).toEqual([]);
  });
  test("is its schema, as JSON Schema and as a page", async () => {
    const json = `${JSON.stringify(schema, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../docs/reference/${page}.schema.json`);
    await expect(schemaPage(title, about, schema)).toMatchFileSnapshot(`../docs/reference/${page}.md`);
  });
});
