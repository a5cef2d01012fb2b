import { beforeAll, describe, expect, it } from "vitest";
import { Reading } from "../../src/model/reading.ts";
import { type Bank, bankOf } from "./bank.ts";
import { caseOf } from "./generator.ts";
import { mixOf } from "./mix.ts";
import { readSamples, sampleReports } from "./samples.ts";
import { spansIn } from "./spans.ts";

const READER = { version: "1", model: "m", lexicon: "l" };
const options = { reports: 400, seed: 7, reader: READER };
let bank: Bank;

beforeAll(async () => {
  bank = bankOf(await readSamples(sampleReports(8)));
}, 120_000);

describe("a generated case", () => {
  it("has readings that hold the contract, every span its slice of the text", () => {
    for (const { report, reading } of caseOf(bank, { ...options, reports: 60 }).reports()) {
      expect(Reading.safeParse(reading).error).toBeUndefined();
      const spans = spansIn(reading);
      expect(spans.length).toBeGreaterThan(20);
      for (const { start, end, text } of spans) expect(report.text.slice(start, end)).toBe(text);
    }
  });

  it("is the same to the byte for the same seed, and another for another", () => {
    const bytes = (seed: number) =>
      JSON.stringify(
        [...caseOf(bank, { ...options, reports: 40, seed }).reports()].map(({ report, reading }) => [report, reading]),
      );
    expect(bytes(7)).toBe(bytes(7));
    expect(bytes(8)).not.toBe(bytes(7));
  });

  it("has the mix that is stated", () => {
    const { faults, figures } = mixOf(caseOf(bank, options).reports(), { reports: options.reports });
    expect(faults).toEqual([]);
    expect(figures.copies / figures.reports).toBeCloseTo(0.2, 2);
    expect(figures.largestStory).toBe(10);
  });

  it("tells names, days and numbers alike in text and reading", () => {
    const old = new Set(bank.bodies.flatMap(({ sample }) => peopleIn(sample.reading)));
    for (const { report, reading } of caseOf(bank, { ...options, reports: 40 }).reports()) {
      expect(peopleIn(reading).filter((name) => old.has(name))).toEqual([]);
      for (const name of peopleIn(reading)) expect(report.text).toContain(name.split(" ").at(-1));
      for (const { span, low, high } of reading.claims.flatMap(({ counts }) => counts)) {
        const [digits] = span.text.match(/^\d[\d,]*/) ?? [];
        if (digits && low === high) expect([low, low]).toContain(Number(digits.replaceAll(",", "")));
      }
      expect(report.text.startsWith(report.title ?? "-")).toBe(true);
    }
  });
});

/** The names of people that a reading has by name. */
function peopleIn({ mentions, entities }: Reading): readonly string[] {
  const named = new Set(mentions.flatMap(({ form, entity }) => (form === "name" ? [entity] : [])));
  return entities.filter(({ id, kind }) => kind === "person" && named.has(id)).map(({ name }) => name);
}
