import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader, Reading, ReportInput } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader({ threads: 1 });
});
afterAll(async () => reader.close());

const read = (text: string) => reader.read({ id: "t", text, publisher: "Daily Post", published: "2025-03-14" });

/** Every span of a reading, at any depth. */
function* spansIn(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (value === null || typeof value !== "object") return;
  if ("start" in value && "text" in value && "end" in value && typeof value.text === "string") {
    yield value as { start: number; end: number; text: string };
    return;
  }
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

function expectSound(reading: Reading, text: string): void {
  expect(Reading.safeParse(reading).error?.issues ?? []).toEqual([]);
  for (const span of spansIn(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(reading.problems.filter(({ code }) => code === "stage-failed")).toEqual([]);
}

describe("any text gives a valid reading", () => {
  test("of any Unicode", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) =>
        expectSound(await read(text), text),
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  test.each([
    ["controls", "\u0000\u0001\u0007 said\u001b[31m that\u0085 rebels"],
    ["lone surrogates", "\ud800 the army said \udc00 it \ud83d attacked"],
    ["right to left", "قالت الوزارة إن الجيش هاجم القرية. The ministry said \u202eso."],
    ["a very long word", "a".repeat(100_000)],
    ["HTML", "<script>alert(1)</script><p>Police said <b>two</b> men died.</p>"],
    ["JSON", JSON.stringify({ text: "The army said", a: [1, 2, { b: null }] })],
    ["blank lines", "\n\n\n"],
    ["quotation marks", "“".repeat(2000)],
  ])("%s", async (_, text) => {
    expectSound(await read(text), text);
  });
});

describe("the samples", () => {
  const slugs = readdirSync(new URL("../../samples/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const sample = (slug: string) =>
    ReportInput.parse(JSON.parse(readFileSync(new URL(`../../samples/${slug}/report.json`, import.meta.url), "utf8")));

  test.each(slugs)("%s is read soundly, and the words of its expected claims stand in it", async (slug) => {
    const report = sample(slug);
    expectSound(await reader.read(report), report.text);
    const expected = JSON.parse(readFileSync(new URL(`../../samples/${slug}/expected.json`, import.meta.url), "utf8"));
    for (const { words } of expected.claims) expect(report.text).toContain(words);
  });

  test("the same bytes alone, among others, and with other threads", async () => {
    const [first, second] = slugs.slice(0, 2).map(sample);
    if (!first || !second) throw new Error("there are samples");
    const alone = JSON.stringify(await reader.read(first));
    await reader.read(second);
    expect(JSON.stringify(await reader.read(first))).toBe(alone);
    const other = await createReader({ threads: 2 });
    expect(JSON.stringify(await other.read(first))).toBe(alone);
    await other.close();
  });
});
