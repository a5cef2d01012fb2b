import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Analysis } from "../src/understand/analysis.ts";
import { type Encoder, openEncoder } from "../src/understand/encoder/index.ts";

const CODE = fileURLToPath(new URL("../src/understand/encoder", import.meta.url));
const ROLESETS = fileURLToPath(new URL("../lexicon/compiled/rolesets.json", import.meta.url));

let opened: Encoder | undefined;

/**
 * The shipped model's look at a text. Where HEARSAY_ANALYSES names a folder, looks are kept there and taken from there,
 * under the text, the model and the encoder's code: rules can then be tried without running the model again.
 */
export async function keptAnalyse(text: string): Promise<Analysis> {
  opened ??= openEncoder();
  const folder = process.env.HEARSAY_ANALYSES;
  if (!folder) return opened.analyse(text);
  const file = join(folder, `${hashOf(text, opened.version, codeVersion())}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Analysis;
  const analysis = await opened.analyse(text);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(analysis));
  renameSync(unfinished, file);
  return analysis;
}

let code: string | undefined;

function codeVersion(): string {
  const files = readdirSync(CODE)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
    .sort()
    .map((name) => join(CODE, name));
  code ??= hashOf(...[...files, ROLESETS].map((file) => readFileSync(file, "utf8")));
  return code;
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 24);
}
