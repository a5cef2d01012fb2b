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
    ["no spaces", "Rebelsattackedthetown,theministrysaid;thearmydeniedit.".repeat(400)],
    ["a word of combining marks", `e${"\u0301".repeat(20_000)} said`],
    ["joined emoji", "👨‍👩‍👧‍👦".repeat(2000)],
    ["full stops", ".".repeat(20_000)],
    ["opening brackets", "(".repeat(5000)],
    ["line ends of all kinds", "The army\r\nsaid\rit\u2028attacked\u2029Mopti\v on\f Tuesday.\u0085"],
    ["marks of other directions", "\u202eThe army said\u202c it \u2066attacked\u2069 \u200fMopti\u200e."],
    ["a byte-order mark within", "The army\ufeff said it \ufeffattacked."],
    ["names of JavaScript's own", "__proto__ said constructor attacked toString; hasOwnProperty denied valueOf."],
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

  test("the same bytes alone, among others, together, and with other threads", async () => {
    const some = slugs.slice(0, 6).map(sample);
    const bytesOf = async (one: ReportInput, by = reader) => JSON.stringify(await by.read(one));
    const alone: string[] = [];
    for (const report of some) {
      const fresh = await createReader({ threads: 1 });
      alone.push(await bytesOf(report, fresh));
      await fresh.close();
    }
    const backwards = [...some].reverse();
    for (const threads of [1, 2, 4]) {
      const other = await createReader({ threads });
      const inTurn: string[] = [];
      for (const report of backwards) inTurn.push(await bytesOf(report, other));
      expect(inTurn.reverse()).toEqual(alone);
      expect(await Promise.all(some.map((report) => bytesOf(report, other)))).toEqual(alone);
      await other.close();
    }
  });

  test("blank lines before and after shift the spans and change nothing but ids and hashes", async () => {
    const blank = fc
      .array(fc.constantFrom("\n", "\r\n", " \n", "\t\n"), { maxLength: 4 })
      .map((lines) => lines.join(""));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...slugs), blank, blank, async (slug, before, after) => {
        const report = sample(slug);
        const bare = { ...report, text: report.text.trim() };
        const plain = await reader.read(bare);
        const moved = await reader.read({ ...bare, text: `${before}${bare.text}${after}` });
        expect(withoutIds(moved, before.length)).toEqual(withoutIds(plain, 0));
      }),
      { numRuns: 25, seed: 3 },
    );
  });
});

/** A reading with its offsets moved back, and each claim's id and the links to it by its place in the list. */
function withoutIds(reading: Reading, by: number): unknown {
  const places = new Map(reading.claims.map(({ id }, at) => [id, `claim ${at}`]));
  const walked = (value: unknown): unknown => {
    if (typeof value === "string") return places.get(value) ?? value;
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(walked);
    const { start, end, ...rest } = value as Record<string, unknown>;
    const offsets = typeof start === "number" && typeof end === "number";
    const range = offsets ? { start: start - by, end: end - by } : { start, end };
    return { ...range, ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, walked(inner)])) };
  };
  return walked({ ...reading, report: { ...reading.report, text_hash: "" } });
}
