import { describe, expect, test } from "vitest";
import { daysOf } from "../evaluate/claims/details.ts";
import { Status } from "../src/model/certainty.ts";
import { SourceKind } from "../src/model/chain.ts";
import { EVENT_TYPES, type EventType, MODES_OF, RELATIONS } from "../src/model/vocabulary.ts";
import { chainsOf, heldOut, readSamples, type Sample, sampleFile, wordsOf } from "./samples.ts";

const samples = readSamples();
const slugs = samples.map(({ slug }) => slug);
const longest = ({ claims }: Sample) => Math.max(...claims.map(({ chain }) => chain.length));

test("there are at least forty, and half of them or more are held out", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(40);
  expect(heldOut().length).toBeGreaterThanOrEqual(Math.floor(slugs.length / 2));
});

test("held-out.txt lists samples that are there, each once, in order", () => {
  expect(heldOut().filter((slug) => !slugs.includes(slug))).toEqual([]);
  expect(heldOut()).toEqual([...new Set(heldOut())].sort());
});

test("the page on the samples has each of them, its longest chain, and whether it is held out", () => {
  const rows = [...sampleFile("README.md").matchAll(/^\| `([\w-]+)` \| (.{30,}) \| (\d) \| (.*?) ?\|$/gm)];
  expect(rows.map(([, slug, , hops, held]) => [slug, Number(hops), held])).toEqual(
    samples.map((sample) => [sample.slug, longest(sample), heldOut().includes(sample.slug) ? "held out" : ""]),
  );
});

test("no two claims of a report have the same name, and ties lead to claims", () => {
  const named = samples.flatMap(({ slug, claims }) => claims.map(({ id }) => `${slug}#${id}`));
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  const tied = samples.flatMap(({ slug, links }) =>
    Object.values(links).flatMap((pairs) => pairs.flat().map((id) => (id.includes("#") ? id : `${slug}#${id}`))),
  );
  expect(tied.filter((name) => !named.includes(name))).toEqual([]);
});

const TYPES: readonly string[] = [...EVENT_TYPES, ...Object.keys(RELATIONS), "statement"];
const kindOf = (type: string) => (type === "statement" ? "statement" : type in RELATIONS ? "relation" : "event");
const modesOf = (types: readonly string[]) => types.flatMap((type) => MODES_OF[type as EventType] ?? []);

/** What is wrong with the form of a claim that a report is expected to give; "" where nothing is. */
function faultsOf(claim: Sample["claims"][number], text: string): string {
  const types = [claim.type, ...claim.alt];
  const modes = claim.mode?.split("|") ?? [];
  const kinds = chainsOf(claim).flatMap((way) => way.kinds.flatMap((joined) => joined.split("|")));
  const dates = [claim.date, claim.said].filter((date) => date !== null).map(daysOf);
  const faults = {
    "a type that is not ours, or twice": types.some((type, at) => !TYPES.includes(type) || types.indexOf(type) !== at),
    "not the kind of its type": claim.kind !== kindOf(claim.type),
    "a mode of none of its types": modes.some((mode) => !modesOf(types).includes(mode)),
    "a status that is not ours": [claim.status, ...claim.status_alt].some(
      (status) => !Status.safeParse(status).success,
    ),
    "a kind of source that is not ours": kinds.some((kind) => !SourceKind.safeParse(kind).success),
    "a chain without as many kinds": chainsOf(claim).some((way) => way.chain.length !== way.kinds.length),
    "a chain that does not begin with the publisher": chainsOf(claim).some((way) => way.kinds[0] !== "publisher"),
    "a hop without a form": chainsOf(claim).some((way) => way.chain.some((forms) => forms.length === 0)),
    "more than 25 words": wordsOf(claim.words) > 25,
    "words that do not stand in the report once": text.split(claim.words).length !== 2,
    "a place that is not in the report": !text.toLowerCase().includes(claim.place?.toLowerCase() ?? ""),
    "a date that ends before it begins or is none": !dates.every(({ from, to }) => from <= to),
    "a count whose bounds are crossed": claim.counts.some(
      ({ low, high }) => low !== null && high !== null && low > high,
    ),
  };
  return Object.entries(faults)
    .flatMap(([fault, holds]) => (holds ? [fault] : []))
    .join("; ");
}

describe.each(samples)("$slug", ({ slug, report, claims }) => {
  test("is a report of 150 to 700 words with a day, a publisher and its folder's name", () => {
    expect(report.id).toBe(slug);
    expect(report.publisher).toBeTruthy();
    expect(report.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(wordsOf(report.text)).toBeGreaterThanOrEqual(150);
    expect(wordsOf(report.text)).toBeLessThanOrEqual(700);
  });

  test("expects claims in the words of the contract and of the report", () => {
    expect(claims.map((claim) => [claim.id, faultsOf(claim, report.text)]).filter(([, faults]) => faults)).toEqual([]);
    expect(claims.some(({ essential }) => essential)).toBe(true);
  });
});
