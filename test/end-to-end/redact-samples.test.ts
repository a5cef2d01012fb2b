import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readSamples } from "../../bench/case/samples.ts";
import { redacted } from "../../src/serve/operations/export/redact/redacted-view.ts";
import { caseView } from "../../src/serve/operations/export/view/case-view.ts";
import type { Case } from "../../src/serve/operations/index.ts";
import { addBatch } from "../case/adding.ts";
import { exportedBytes, formsHere } from "../exported.ts";
import { freshCases } from "../fresh-cases.ts";
import { decoded, inOneLine, standingAsWords, standingSqueezed } from "../standing.ts";
import { textIn } from "../text-in.ts";

const newCase = freshCases();
const SAMPLES = new URL("../../samples/", import.meta.url);
let kept: Case;
let strings: readonly string[] = [];

beforeAll(async () => {
  // those held out too: how much stands there is counted, and not what
  const reports = readdirSync(SAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/report.json`, SAMPLES), "utf8")));
  kept = await newCase();
  await addBatch(kept, await readSamples(reports));
  strings = await kept.snapshot(async (one) => {
    const options = { filter: null, brief: null, withdrawn: false, partial: false, tollRule: null, openCodes: false };
    const view = caseView(one, { ...options, schema: kept.schema });
    return (await redacted(view, { actors: new Set(), private: true })).strings;
  });
}, 240_000);

async function textOf(as: string, more: Record<string, unknown>): Promise<string> {
  const files = await exportedBytes(kept, { as, ...more });
  return decoded((await Promise.all([...files.values()].map(textIn))).join("\n"));
}

const NAME = /\p{Lu}\p{L}{2,}\s+\p{Lu}\p{L}{2,}/u;

/** How many of the strings stand in a text: as words, and names of several words also where a line may end within one. */
function countIn(text: string): number {
  const names = strings.filter((string) => NAME.test(string));
  return new Set([...standingAsWords(strings, inOneLine(text)), ...standingSqueezed(names, text)]).size;
}

describe("the samples without their private people and unnamed sources", () => {
  test.each(["dossier", "docx", "pdf", "csv", "ftm", "jsonl", "stix", "trig"].filter((as) => formsHere().includes(as)))(
    "%s holds none of their strings in all of its text, each sought to its end",
    async (as) => {
      expect(strings.length).toBeGreaterThan(100);
      const [whole, less] = [countIn(await textOf(as, {})), countIn(await textOf(as, { redact: ["private"] }))];
      // the search finds them where they are
      expect(whole).toBeGreaterThan(strings.length / 2);
      expect(less).toBe(0);
    },
    240_000,
  );
});
