import { describe, expect, test } from "vitest";
import { Status } from "../src/model/certainty.ts";
import { SourceKind, type SourceType } from "../src/model/chain.ts";
import { EVENT_TYPES, MODES_OF, RELATIONS } from "../src/model/vocabulary.ts";
import { readSamples } from "./samples.ts";
import { IN_CLAIMS } from "./shown-by-claims.ts";
import { IN_REPORTS } from "./shown-by-reports.ts";

const samples = readSamples();
const claims = samples.flatMap((sample) => sample.claims.map((claim) => ({ ...claim, text: sample.report.text })));

/** Every word of a list, with the first thing that has it: the missing ones are those without. */
const missing = <T>(words: readonly T[], has: (word: T) => boolean) => words.filter((word) => !has(word));

describe("together the samples hold every", () => {
  test("length of chain from one hop to four", () => {
    expect(missing([1, 2, 3, 4], (hops) => claims.some(({ chain }) => chain.length === hops))).toEqual([]);
  });

  test("status", () => {
    expect(missing(Status.options, (status) => claims.some((claim) => claim.status === status))).toEqual([]);
  });

  test("kind of source, as the analyst's first choice", () => {
    const kinds = claims.flatMap((claim) => claim.kinds.map((joined) => joined.split("|")[0]));
    expect(missing(SourceKind.options, (kind) => kinds.includes(kind))).toEqual([]);
  });

  test("event type and relation", () => {
    const types = [...EVENT_TYPES, ...Object.keys(RELATIONS), "statement"];
    expect(missing(types, (type) => claims.some((claim) => claim.type === type))).toEqual([]);
  });

  test("mode", () => {
    const modes = Object.values(MODES_OF).flat();
    expect(missing(modes, (mode) => claims.some((claim) => claim.mode?.split("|").includes(mode)))).toEqual([]);
  });

  test("walk of life of sources who are not named", () => {
    const hops = claims.flatMap(({ chain, kinds }) => chain.filter((_, at) => kinds[at]?.startsWith("unnamed")));
    const without = missing(Object.keys(UNNAMED) as SourceType[], (type) =>
      hops.some(([form = ""]) => UNNAMED[type].test(form)),
    );
    expect(without).toEqual([]);
  });
});

/** What the words for a source without a name say of it. */
const UNNAMED: Record<SourceType, RegExp> = {
  official: /\bofficials?\b/,
  military: /\b(?:army|air force|military|SDF)\b/,
  security: /\b(?:security|intelligence)\b/,
  police: /\bpolice\b/,
  diplomat: /\b(?:diplomat|ambassador)s?\b/,
  politician: /\b(?:lawmaker|deputy|senator|councillor)\b/,
  aide: /\baide\b/,
  fighter: /\b(?:fighter|rebel|field commander)\b/,
  witness: /\bwitness(?:es)?\b|\bwho (?:saw|was at|were in)\b|\bsurvivors?\b/i,
  resident: /\b(?:resident|villager|neighbour)s?\b/i,
  medic: /\b(?:nurse|doctor|medic|pathologist)s?\b/i,
  "aid-worker": /\b(?:relief official|aid workers?|rescue (?:workers?|volunteer)|health workers)\b/,
  lawyer: /\b(?:lawyer|solicitor)s?\b/,
  expert: /\b(?:analyst|expert|technician)\b/,
  journalist: /\b(?:reporter|journalist)\b/,
  other: /\b(?:person (?:close|familiar)|people briefed|driver)\b/,
};

describe("some sample shows", () => {
  test.each(Object.keys(IN_CLAIMS))("%s", (what) => {
    expect(claims.filter((claim) => IN_CLAIMS[what]?.(claim)).length).toBeGreaterThan(0);
  });

  test.each(Object.keys(IN_REPORTS))("%s", (what) => {
    expect(samples.filter((sample) => IN_REPORTS[what]?.(sample, samples)).length).toBeGreaterThan(0);
  });
});

test("they come from many outlets and speak of many countries", () => {
  const nations = new Set(samples.map(({ slug }) => slug.split("-")[0]));
  const outlets = new Set(samples.map(({ report }) => report.publisher));
  expect(nations.size).toBeGreaterThanOrEqual(30);
  expect(outlets.size).toBeGreaterThanOrEqual(40);
});
