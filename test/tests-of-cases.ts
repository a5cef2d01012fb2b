import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MADE_IN = /from "\.\/(?:case-address|fresh-cases|made-case)\.ts"/;

/** The tests that make cases where `caseAddress` says: they hold for files and for PostgreSQL, and run over both. */
export function testsOfCases(): readonly string[] {
  const folder = new URL(".", import.meta.url).pathname;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts") && MADE_IN.test(readFileSync(join(folder, name), "utf8")))
    .map((name) => `test/${name}`);
}
