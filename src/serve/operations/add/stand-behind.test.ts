import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const PROGRAM = `
import { getPriority } from "node:os";
import { standBehind } from ${JSON.stringify(new URL("./stand-behind.ts", import.meta.url).href)};
standBehind();
console.log(getPriority());`;

test.runIf(process.platform === "linux").each([
  [0, 5],
  [10, 15],
  [17, 19],
])("a program begun at %i reads at %i", (begun, reads) => {
  const node = [process.execPath, "--import", "tsx", "--input-type=module", "-e", PROGRAM];
  expect(Number(execFileSync("nice", ["-n", String(begun), ...node], { encoding: "utf8" }))).toBe(reads);
});
