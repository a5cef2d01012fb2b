import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packageFile } from "./package-file.ts";

test("what comes with Hearsay is found from its root", () => {
  expect(JSON.parse(readFileSync(packageFile("package.json"), "utf8"))).toMatchObject({ name: "hearsay" });
  for (const path of ["lexicon/events.tsv", "lexicon/compiled/", "models/"])
    expect(existsSync(packageFile(path))).toBe(true);
  expect(existsSync(packageFile("lexicon/no-such-list.tsv"))).toBe(false);
});
