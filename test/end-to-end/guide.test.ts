import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Reading } from "../../src/model/reading.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const guide = readFileSync(join(ROOT, "docs/guide/reading.md"), "utf8");
const [, command = ""] = guide.match(/```sh\nbin\/hearsay (.*)\n/) ?? [];
const [, program = ""] = guide.match(/```js\n(.*?)```/s) ?? [];
const lines = execFileSync(process.execPath, ["bin/hearsay", ...command.split(" ")], { cwd: ROOT, encoding: "utf8" });
const reading = Reading.parse(JSON.parse(lines));

test("the guide's table has the parts of a reading", () => {
  const table = guide.split("## The parts of a reading")[1]?.split("\n\n")[1] ?? "";
  const named = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
  const parts = Object.keys(reading).filter((part) => part !== "schema");
  expect(named.map((part) => part.replace(/`/g, "")).sort()).toEqual(parts.sort());
});

test("the claim that the guide explains is read so", () => {
  const claim = reading.claims.find(({ predicate, where }) => predicate.text === "met" && where === "body");
  expect(claim).toMatchObject({ kind: "event", type: "CONSULT", mode: null, told_as: "news" });
  expect(claim?.certainty).toMatchObject({ status: "reported", polarity: "affirmed", modality: "actual" });
  expect(claim?.date).toMatchObject({ start: "2025-05-05", end: "2025-05-11", how: "stated" });
  expect(claim?.chain.map(({ name, described }) => name ?? described)).toEqual([
    "Maghreb Wire",
    "Sawt al-Sahil",
    "aide to the prime minister",
  ]);
});

test("the guide's program runs on it", () => {
  const input = `${lines}{"id":null,"line":2,"error":{"code":"bad-json","message":"x"}}\n`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], { input, encoding: "utf8" });
  const expected = reading.claims.filter(({ certainty }) => ["denied", "alleged"].includes(certainty.status));
  expect(expected.length).toBeGreaterThan(0);
  expect(out.trim().split("\n")).toHaveLength(expected.length);
  for (const { content } of expected) expect(out).toContain(content.text);
});
