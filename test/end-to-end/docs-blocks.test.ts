import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { Reading } from "../../src/model/reading.ts";
import { fencedBlocks, PAGES } from "../docs/pages.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Lines that are run elsewhere: what they install and test is what runs this test. */
const ELSEWHERE: readonly RegExp[] = [
  /^npm ci && npm (?:start|test)\b/,
  /^pip install/,
  /^OMP_WAIT_POLICY=\S+ python/,
  // these go on until they are stopped, and what asks them needs them: serve.test.ts runs them
  /^(?:bin\/)?hearsay (?:serve|explore|mcp)\b/,
  /^curl .*localhost:7380/,
  // installed.test.ts runs these
  /^ONNXRUNTIME_NODE_INSTALL=skip npm install /,
  /^npx hearsay explore\b/,
];

/** A case of the samples on the desk, made once. */
const CASE = join(mkdtempSync(join(tmpdir(), "hearsay-docs-case-")), "sahel.case");
beforeAll(() => {
  spawnSync("node", ["bin/hearsay", "add", "--case", CASE, "--by", "docs", "samples"], { cwd: desk() });
});

/** A folder as a reader has it before them: the program, some samples and their case, and a report of their own. */
function desk(): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-docs-"));
  symlinkSync(join(ROOT, "bin"), join(folder, "bin"));
  mkdirSync(join(folder, "samples"));
  for (const slug of [
    "libya-secret-oil-talks",
    "chad-car-sourou-clash",
    "south-sudan-governor-defects",
    "yemen-hodeidah-ship-boarded",
  ])
    cpSync(join(ROOT, "samples", slug), join(folder, "samples", slug), { recursive: true });
  if (existsSync(CASE)) cpSync(CASE, join(folder, "sahel.case"));
  writeFileSync(join(folder, "report.txt"), "The army shelled Omdurman on Friday, police said.");
  return folder;
}

/** Commands of a block; a line that ends in a backslash goes on. */
const commandsOf = (block: string): readonly string[] =>
  block
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const shell = PAGES.flatMap((page) =>
  ["sh", "bash", "shell", "console"].flatMap((language) =>
    fencedBlocks(page, language).flatMap((block) => commandsOf(block).map((command) => [page, command] as const)),
  ),
).filter(([, command]) => !ELSEWHERE.some((known) => known.test(command)));

describe("what the pages show for a shell does what it says", () => {
  test.each(shell)("%s: %s", (_, command) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", command], {
      cwd: desk(),
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout.length).toBeGreaterThan(0);
  });
});

test("the README's program runs, and reads a report", () => {
  const [block = ""] = fencedBlocks("README.md", "ts");
  const folder = join(ROOT, ".cache");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "readme-example.mjs");
  writeFileSync(file, `${block}\nconsole.log(JSON.stringify(reading));\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8" });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(Reading.parse(JSON.parse(stdout)).claims.length).toBeGreaterThan(0);
});

test("the pages show commands for a shell", () => {
  expect(shell.map(([page]) => page)).toContain("README.md");
});
