import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-know-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A place in the nineteen columns that GeoNames publishes. */
const PLACE = [9000001, "Umm Zarqawa", "Umm Zarqawa", "", 13.51, 25.12, "P", "PPL", "SD", "", "55", "", "", "", 900]
  .concat(["", 400, "Africa/Khartoum", "2024-01-01"])
  .join("\t");

function know(at: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "node",
    ["bin/hearsay", "know", ...args, "--case", at, "--by", "amina"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

test.each([
  ["a table of actors", "riders.csv", "name,aliases,kind\nAzawad Front,Dune Riders,body\n"],
  ["a dump of places", "SD.txt", `${PLACE}\n`],
])("%s begins a case where there is none", (_, name, content) => {
  const [at, file] = [join(folder, `${name}.case`), join(folder, name)];
  writeFileSync(file, content);
  expect(know(at, "add", file)).toMatchObject({ status: 0, stderr: "" });
  expect(know(at, "list").stdout).toContain(name);
});

test("a file that is not there begins none", () => {
  const at = join(folder, "none.case");
  expect(know(at, "add", join(folder, "none.csv")).stderr).toContain("cannot be read");
  expect(existsSync(at)).toBe(false);
});
