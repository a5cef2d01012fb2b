import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { Reading } from "../../src/model/reading.ts";
import { zipOf } from "../../src/read/archive/testing-zip.ts";
import { findBrowser } from "../../src/serve/operations/index.ts";
import { fencedBlocks, PAGES } from "../docs/pages.ts";
import { without } from "../without.ts";

/** What prints a PDF. */
const NO_BROWSER = without("Chromium", findBrowser(process.env) !== null);

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Lines that are run elsewhere: what they install and test is what runs this test. */
const ELSEWHERE: readonly RegExp[] = [
  /^npm ci && npm (?:start|test)\b/,
  /^pip install/,
  /^OMP_WAIT_POLICY=\S+ python/,
  // these go on until they are stopped, and what asks them needs them: serve.test.ts runs them
  /^(?:bin\/)?hearsay (?:serve|explore|mcp)\b/,
  /^curl .*localhost:7380/,
  // these fetch from the web: src/fetch/ and src/serve/operations/watch/ have their tests
  /^(?:bin\/)?hearsay (?:add|watch) --case sahel\.case https:/,
  // installed.test.ts runs these
  /^ONNXRUNTIME_NODE_INSTALL=skip npm install /,
  /^npx hearsay explore\b/,
];

/** A case of the samples on the desk, made once. */
const CASE = join(mkdtempSync(join(tmpdir(), "hearsay-docs-case-")), "sahel.case");
beforeAll(() => {
  spawnSync("node", ["bin/hearsay", "add", "--case", CASE, "--by", "docs", "samples", "saved"], { cwd: desk() });
});

/** A line of a dump in GeoNames' columns. */
const UMM_ZARQAWA = [
  9000001,
  "Umm Zarqawa",
  "Umm Zarqawa",
  "",
  13.51,
  25.12,
  "P",
  "PPL",
  "SD",
  "",
  "55",
  "",
  "",
  "",
  900,
]
  .concat(["", 400, "Africa/Khartoum", "2024-01-01"])
  .join("\t");

/** What the pages take to lie on a reader's desk. */
const OWN_FILES: Readonly<Record<string, string | Uint8Array>> = {
  "report.txt": "The army shelled Omdurman on Friday, police said.",
  "saved/strike.html": `<!doctype html><html lang="en"><head><title>Drone strike hits market in Zalingei</title>
    <meta property="og:site_name" content="Nile Post"></head><body><nav>Home</nav><article>
    <h1>Drone strike hits market in Zalingei</h1><p>A drone strike killed nine traders at a market in Zalingei on
    Sunday, residents told the Nile Post.</p><p>The army denied that it had carried out the strike. A doctor at the
    town's hospital said that twelve people had been wounded, four of them children.</p></article></body></html>`,
  "saved/kordofan.jsonl": `${JSON.stringify({
    ...{ id: "kordofan-ar", publisher: "صوت كردفان", published: "2024-03-05" },
    text: "قصفت وحدات من الجيش السوداني مواقع حرس النهر في بلدة كادقلي يوم الاثنين، بحسب ما نقلته وكالة الجنوب عن مصدر طبي.",
  })}\n`,
  "SD.zip": zipOf({ "SD.txt": UMM_ZARQAWA }),
  "kordofan-en.txt": "Units of the Sudanese army shelled the River Guard in Kadugli on Monday, a medical source said.",
  "archive.csv": 'Story,Run date\n"Gunmen abducted two teachers near Kaya, the mayor said.",2024-03-05\n',
  "scraped.jsonl": '{"uid": "s1", "body": "Rebels freed six prisoners in Goma on Monday, an official said."}\n',
};

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
  mkdirSync(join(folder, "saved"));
  for (const [name, words] of Object.entries(OWN_FILES)) writeFileSync(join(folder, name), words);
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
)
  .filter(([, command]) => !ELSEWHERE.some((known) => known.test(command)))
  .filter(([, command]) => !(NO_BROWSER && command.includes("--as pdf")));

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
