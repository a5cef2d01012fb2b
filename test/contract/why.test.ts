import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader, type Reading, ReportInput } from "../../src/index.ts";

const SAMPLES = new URL("../../samples/", import.meta.url);
const heldOut = new Set(readFileSync(new URL("held-out.txt", SAMPLES), "utf8").split(/\s+/));
const slugs = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !heldOut.has(entry.name))
  .map(({ name }) => name);

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => reader.close());

type Claim = Reading["claims"][number];
const has = ({ why }: Claim, rule: RegExp) => why.some((one) => rule.test(one.rule));

/** What a claim leaves unexplained, each in a word or two. */
function unexplained(claim: Claim, { entities, places, dates }: Reading): readonly string[] {
  const missing: string[] = [];
  const needs = (what: string, met: boolean) => {
    if (!met) missing.push(what);
  };
  const { chain, date, place, mode, quad, codes, counts, certainty } = claim;
  needs("what it is", has(claim, /^(?:event|relation|statement)\/|^answer$/));
  needs("mode", mode === null || has(claim, /^(?:mode|answer|event)/));
  needs("quad", quad === null || has(claim, new RegExp(`^quad/${quad}$`)));
  needs("cameo", codes.cameo === null || has(claim, /^code\/cameo$/));
  for (const hop of chain.slice(1)) {
    const words = hop.span?.text ?? hop.name ?? hop.cue?.span.text ?? "";
    needs(
      `hop ${words}`,
      claim.why.some(({ rule, says }) => rule.startsWith("chain/") && says.includes(words)),
    );
  }
  needs("status", has(claim, new RegExp(`^status/${certainty.status}$`)));
  needs("date", date === null || has(claim, new RegExp(`^date/${date.how}$`)));
  const dated = dates.find(({ id }) => id === date?.ref)?.span.text;
  needs("the date's words", !dated || claim.why.some(({ says }) => says.includes(`“${dated}”`)));
  needs("place", place === null || has(claim, new RegExp(`^place/${place.how}$`)));
  const placed = places.find(({ id }) => id === place?.ref)?.span.text;
  needs("the place's words", !placed || claim.why.some(({ says }) => says.includes(`“${placed}”`)));
  needs(
    "counts",
    counts.every(({ span }) => claim.why.some(({ says }) => says.includes(`“${span.text}”`))),
  );
  for (const { entity, span } of [...claim.actors, ...claim.recipients]) {
    const who = entities.find(({ id }) => id === entity);
    const pronoun = /^(?:s?he|it|they|him|her|them|who|which)$/i.test(span.text);
    needs(
      `who ${span.text} is`,
      !who || !pronoun || who.name === span.text || claim.why.some(({ rule }) => rule.startsWith("refer")),
    );
  }
  return missing;
}

/** Marks of a sentence that was put together badly. */
const CLUMSY = /undefined|null|NaN|\[object|“”| {2}|\.\.|,,|_|“[^”]*“[^”]*$/;

function expectExplained(reading: Reading, text: string): void {
  const open = reading.claims.flatMap((claim) =>
    unexplained(claim, reading).map((what) => `${claim.content.text.slice(0, 60)}: ${what}`),
  );
  expect(open).toEqual([]);
  const all = [...reading.claims, ...reading.entities].flatMap(({ why }) => why);
  for (const { says, span } of all) {
    expect(says).toMatch(/^[“\p{Lu}].*[.”]$/su);
    if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
  const sentences = reading.claims.flatMap(({ why }) => why.map(({ says }) => says));
  expect(sentences.filter((says) => CLUMSY.test(says.replace(/\([a-z_]+\)/g, "-")))).toEqual([]);
  const coded = reading.entities.filter(({ country, sectors }) => country !== null || sectors.length > 0);
  expect(coded.filter(({ why }) => why.length === 0).map(({ name }) => name)).toEqual([]);
}

describe("everything that is read says why", () => {
  test.each(slugs)("%s", async (slug) => {
    const report = ReportInput.parse(JSON.parse(readFileSync(new URL(`${slug}/report.json`, SAMPLES), "utf8")));
    expectExplained(await reader.read(report), report.text);
  });
});

/** Sentences of ours, each with what some reason of its claims must say. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Two officials told Reuters on Monday that rebels had shelled Bunia.",
    ["“Reuters” passed it on.", "“Two officials” said so (“told”) (no name is given)."],
  ],
  ["The army denied that it shelled Bunia.", ["Status denied: “The army” denied it."]],
  [
    "Rebels attacked Bunia on Tuesday.",
    ["“Tuesday” dates it: 11 March 2025", "“Bunia”", "tells of violence (ASSAULT)"],
  ],
  [
    "At least 12 people were killed in a drone strike in Bunia.",
    ["“12” counts killed: 12 or more.", "of what kind: drone"],
  ],
  ["General Adam Toure visited Bunia. He met the mayor.", ["“He” most likely means “Adam Toure”, named before."]],
  ["If the army attacks Bunia, thousands will flee.", ["“If” makes it hypothetical."]],
  ["Some 12,500 people fled Bunia on Tuesday.", [": about 12,500."]],
];

test.each(CASES)("%s", async (text, wanted) => {
  const reading = await reader.read({ id: "t", text, publisher: "Daily Post", published: "2025-03-14" });
  const said = reading.claims.flatMap(({ why }) => why.map(({ says }) => says));
  for (const words of wanted) expect(said.join("\n")).toContain(words);
  expectExplained(reading, text);
});
