import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withAccuracy } from "../../scripts/accuracy-table.ts";
import { EXAMPLE_COMMAND, withExample } from "../../scripts/readme-example.ts";
import { withFigures } from "../../scripts/readme-figures.ts";
import { Reading } from "../../src/model/reading.ts";
import { without } from "../without.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "bin", "hearsay");
const SAMPLES = ["samples/libya-secret-oil-talks", "samples/sudan-el-fasher-market-strike"];

function hearsay(args: readonly string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: "1" },
  });
}

const linesOf = (out: string): readonly unknown[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test.each<[readonly string[], string]>([
  [[], "No command was given"],
  [["raed"], "Did you mean read?"],
  [["read", "samples", "--prety"], "Did you mean --pretty?"],
  [["read", "samples", "--only", "claim"], "Did you mean claims?"],
  [["read", "samples", "--skip", "wiegh"], "Did you mean weigh?"],
  [["read", "samples", "--threads", "many"], "wants a whole number"],
  [["read", "samples", "--threads"], "--threads wants a value: --threads N."],
  [["read", "samples", "--publisher", "--pretty"], "--publisher wants a value"],
  [["read", "samples", "--pretty=yes"], "--pretty takes no value"],
  [["read", "samples", "--published", "yesterday"], "give the day of publication as YYYY-MM-DD"],
  [["read", "samples", "--encoding", "klingon"], "There is no encoding"],
  [["read", "-x", "samples"], "There is no option -x."],
  [["--hlep"], "Did you mean --help?"],
  [["samples"], "To read it: hearsay read samples"],
  [["help", "raed"], "Did you mean read?"],
])("wrong use %j says %s", (args, says) => {
  const { status, stderr, stdout } = hearsay(args);
  expect(stderr).toContain(says);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test("help and version", () => {
  expect(hearsay(["--help"]).stdout).toContain("Examples:");
  expect(hearsay(["read", "--help"]).stdout).toContain("--publisher NAME");
  expect(hearsay(["help", "read"]).stdout).toBe(hearsay(["read", "-h"]).stdout);
  expect(hearsay(["--version"]).stdout).toMatch(/^hearsay \d+\.\d+\.\d+\nmodel \S+\nlexicon [0-9a-f]{12}\n$/);
});

test("a model's folder that holds none is told, and ends with 3", () => {
  const { status, stderr } = hearsay(["read", "-", "--model", "no-such-folder"], "Troops left.");
  expect(stderr).toContain("no-such-folder");
  expect(status).toBe(3);
});

test("a model that cannot be loaded is told once, and ends with 3", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  for (const file of ["config.json", "vocab.txt"]) copyFileSync(join(ROOT, "models", file), join(folder, file));
  for (const file of ["encoder.int8.onnx", "roles.onnx"]) writeFileSync(join(folder, file), "not a model");
  const { status, stderr, stdout } = hearsay(["read", ...SAMPLES, "--model", folder]);
  expect(stderr).toMatch(/^hearsay: The language model in \S+ cannot be used: .*\n$/);
  expect(stdout).toBe("");
  expect(status).toBe(3);
});

test.skipIf(without("/dev/full", existsSync("/dev/full"), "optional"))("a full disk is told, and ends with 3", () => {
  const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" --help > /dev/full`], {
    encoding: "utf8",
  });
  expect(stderr).toMatch(/^hearsay: The output could not be written: .*no space left/);
  expect(status).toBe(3);
});

test("sample reports become valid readings, the same whatever the threads", () => {
  const { stdout, status } = hearsay(["read", ...SAMPLES, "--with-text"]);
  expect(status).toBe(0);
  const readings = linesOf(stdout).map((line) => Reading.parse(line));
  expect(readings.map(({ report }) => report.id)).toEqual(SAMPLES.map((path) => path.replace("samples/", "")));
  for (const { claims, report } of readings) {
    expect(claims.length).toBeGreaterThan(3);
    for (const { content } of claims) expect(report.text?.slice(content.start, content.end)).toBe(content.text);
  }
  expect(hearsay(["read", ...SAMPLES, "--with-text", "--threads", "1"]).stdout).toBe(stdout);
});

test("a bad line is told in its place, and the others are read", () => {
  const lines = ['{"id":"a","text":"The army shelled Omdurman on Friday."}', "{nonsense", '{"id":"c","text":" "}'];
  const { stdout, stderr, status } = hearsay(["read", "-", "--publisher", "Sudan Tribune"], lines.join("\n"));
  const [first, second, third] = linesOf(stdout);
  expect(Reading.parse(first).report.publisher).toBe("Sudan Tribune");
  expect(second).toMatchObject({ id: null, line: 2, error: { code: "bad-json" } });
  expect(third).toMatchObject({ id: "c", line: 3, error: { code: "empty-text" } });
  expect(stderr).toContain("line 2");
  expect(status).toBe(1);
});

test("files that cannot be read are told by name", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  const latin = join(folder, "latin.txt");
  writeFileSync(latin, Buffer.from("Le g\xe9n\xe9ral est parti.", "latin1"));
  const { stdout, stderr, status } = hearsay(["read", latin, join(folder, "absent.txt")]);
  expect(linesOf(stdout)).toMatchObject([{ error: { code: "not-utf8" } }, { error: { code: "unreadable" } }]);
  expect(stderr).toContain("absent.txt");
  expect(status).toBe(1);
});

test("reports in folders of their own are read, and a list beside them is not", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  mkdirSync(join(folder, "one"));
  writeFileSync(join(folder, "one", "report.json"), '{"id":"one","text":"The army left Omdurman."}');
  writeFileSync(join(folder, "list.txt"), "one");
  const { stdout, stderr, status } = hearsay(["read", folder, "--only", "claims"]);
  expect(linesOf(stdout)).toMatchObject([{ report: { id: "one" } }]);
  expect(stderr).toContain("list.txt was left out");
  expect(status).toBe(0);
});

test("an empty folder and an id that stands twice are told", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  const { stdout, stderr, status } = hearsay(["read", folder]);
  expect(linesOf(stdout)).toMatchObject([{ id: null, line: null, error: { code: "no-reports" } }]);
  expect(stderr).toContain("It holds no report");
  expect(status).toBe(1);
  const line = '{"id":"a","text":"Troops left."}\n';
  const twice = hearsay(["read", "-", "--only", "claims"], line + line);
  expect(twice.stderr).toContain('-, line 2: the id "a" stood before, at -, line 1');
  expect(linesOf(twice.stdout)).toHaveLength(2);
  expect(twice.status).toBe(0);
});

test("standard input is kept as it is, and --encoding reads others", () => {
  const text = "Troops left the town.\r\n\r\nPolice said so.\r\n";
  expect(linesOf(hearsay(["read", "-", "--with-text"], text).stdout)).toMatchObject([{ report: { text } }]);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  writeFileSync(join(folder, "latin.txt"), Buffer.from("The g\xe9n\xe9ral left.", "latin1"));
  const { stdout } = hearsay(["read", folder, "--encoding", "windows-1252", "--with-text"]);
  expect(linesOf(stdout)).toMatchObject([{ report: { text: "The général left." } }]);
});

test("Ctrl-C ends it after the report at hand, with no line half written", async () => {
  const child = spawn(process.execPath, [BIN, "read", ...Array.from({ length: 40 }, () => SAMPLES[1] ?? "")], {
    cwd: ROOT,
  });
  let out = "";
  child.stdout.on("data", (data: Buffer) => {
    if (!out) child.kill("SIGINT");
    out += data.toString();
  });
  child.stderr.resume();
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect(status).toBe(130);
  const readings = linesOf(out).map((line) => Reading.parse(line));
  expect(readings.length).toBeGreaterThan(0);
  expect(readings.length).toBeLessThan(40);
});

test("--only and --skip leave the other lists empty", () => {
  const text = "The army shelled Omdurman on Friday, a police officer said.";
  const [only] = linesOf(hearsay(["read", "-", "--only", "claims"], text).stdout).map((line) => Reading.parse(line));
  expect(only?.sentences).toEqual([]);
  expect(only?.attributions).toEqual([]);
  const [skip] = linesOf(hearsay(["read", "-", "--skip", "claim"], text).stdout).map((line) => Reading.parse(line));
  expect(skip?.claims).toEqual([]);
  expect(skip?.sentences).toHaveLength(1);
});

test("--most-text refuses a longer text", () => {
  const { stdout, status } = hearsay(["read", "-", "--most-text", "5"], "Troops left the town.");
  expect(linesOf(stdout)).toMatchObject([{ id: "-", error: { code: "text-too-long" } }]);
  expect(status).toBe(1);
});

test("--pretty draws a page with chains; --explain adds reasons and times", () => {
  const { stdout, stderr, status } = hearsay(["read", SAMPLES[0] ?? "", "--pretty", "--explain"]);
  const { title } = JSON.parse(readFileSync(join(ROOT, SAMPLES[0] ?? "", "report.json"), "utf8")) as { title: string };
  expect(stdout).toContain(title);
  expect(stdout).toContain("Maghreb Wire <- ");
  expect(stdout).toContain("Read as this: ");
  expect(stdout).toMatch(/Said by: “newspaper”\s+\(Sawt\s+al-Sahil\)\s+said\s+so/);
  expect(stderr).toMatch(/attribute +[\d.]+ ms/);
  expect(status).toBe(0);
});

test("the README's figures are the frozen ones (npm run docs rewrites them)", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(withFigures(readme)).toBe(readme);
});

test("the accuracy page's figures are the frozen ones (npm run docs rewrites them)", () => {
  const page = readFileSync(join(ROOT, "docs/accuracy/README.md"), "utf8");
  expect(withAccuracy(page)).toBe(page);
});

test("the README's example is what the reader draws today (npm run docs rewrites it)", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(withExample(readme, hearsay(EXAMPLE_COMMAND).stdout)).toBe(readme);
  expect(readme).toContain(`hearsay ${EXAMPLE_COMMAND.join(" ")}`);
});

test("a reader that closes the pipe ends it quietly", async () => {
  const child = spawn(process.execPath, [BIN, "read", ...SAMPLES], { cwd: ROOT });
  let told = "";
  child.stderr.on("data", (data: Buffer) => {
    told += data.toString();
  });
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect(told).toBe("");
  expect(status).toBe(0);
});

test.each([
  ["read", ["read", SAMPLES[0] ?? ""]],
  ["add", ["add", "--case", "own.case", "--by", "amina", join(ROOT, SAMPLES[0] ?? "")]],
])("%s leaves nothing in the user's home: the model's runtime reports to nobody", (_, args) => {
  const home = mkdtempSync(join(tmpdir(), "hearsay-home-"));
  const { CI: _ci, ORT_DISABLE_TELEMETRY: _off, XDG_CACHE_HOME: _cache, ...environment } = process.env;
  const { status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: args[0] === "add" ? mkdtempSync(join(tmpdir(), "hearsay-work-")) : ROOT,
    env: { ...environment, HOME: home },
  });
  expect(status).toBe(0);
  expect(readdirSync(home)).toEqual([]);
});
