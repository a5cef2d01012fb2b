import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleReports } from "../bench/case/samples.ts";
import { candidatesOf } from "../src/understand/english/06-places/candidates.ts";
import { findPlaces } from "../src/understand/english/06-places/find-places.ts";
import { useOwnPlaces } from "../src/understand/lexicon/own-places.ts";
import { putPlaces } from "../src/understand/lexicon/places-index.ts";
import { draftOf } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-own-dump-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** GeoNames' code for a kind of the gazetteer. */
const CODES: Readonly<Record<string, string>> = {
  ...{ C: "P\tPPLC", A: "P\tPPLA", B: "P\tPPLA2", D: "P\tPPLA3", X: "P\tPPLX", P: "P\tPPL" },
  ...{ S: "A\tADM1", T: "A\tADM2" },
};
const dumpLine = (
  id: number,
  name: string,
  at: string,
  code: string,
  country: string,
  area: string,
  population: number,
) => [id, name, name, "", at, code, country, "", area, "", "", "", population, "", "", "", "2024-01-01"].join("\t");

/** The shipped gazetteer in the columns of a dump; areas without an id get one. */
async function* ownGazetteer(): AsyncGenerator<string> {
  const rows = readFileSync(new URL("../lexicon/compiled/gazetteer.tsv", import.meta.url), "utf8").split("\n");
  for (const [at, row] of rows.entries()) {
    const [name = "", id = "", country = "", area = "", kind = "", people = "", lat = "", lon = ""] = row.split("\t");
    const code = CODES[kind];
    if (code === undefined || id.startsWith("=")) continue;
    const spot = `${Number(lat) / 100}\t${Number(lon) / 100}`;
    yield dumpLine(
      id ? Number.parseInt(id, 36) : 90_000_000 + at,
      name,
      spot,
      code,
      country,
      area,
      Number.parseInt(people, 36) * 100,
    );
  }
}

/** What samples call by capitals, one to three words, be it a place or not: `findPlaces` is asked what each means. */
const asked = sampleReports().map(({ id, text, title, publisher }) => {
  const words = [...text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu)];
  const toponyms = words.map(({ index, 0: name }) => ({
    ...{ start: index, end: index + name.length, text: name, name, latitude: 0, longitude: 0 },
  }));
  return { record: { id, text, title: title ?? null, publisher: publisher ?? null, toponyms }, toponyms };
});
const answers = () => asked.map(({ record, toponyms }) => findPlaces(draftOf(record, toponyms)));

const index = async (name: string, lines: AsyncIterable<string>) => {
  const file = join(folder, `${name}.places`);
  const put = await putPlaces(file, { name, hash: () => name }, lines);
  useOwnPlaces(file);
  return put;
};

let without: ReturnType<typeof answers>;
beforeAll(() => {
  without = answers();
});

test("a dump that has what the gazetteer has changes no answer", async () => {
  const { places } = await index("own", ownGazetteer());
  expect(places).toBeGreaterThan(150_000);
  expect(without.flat().filter(({ latitude }) => latitude !== null).length).toBeGreaterThan(200);
  expect(answers()).toEqual(without);
}, 120_000);

test("one that has names more does", async () => {
  const names = asked.flatMap(({ toponyms }) => toponyms.map(({ text }) => text));
  const unknown = [...new Set(names)].filter((name) => / /.test(name) && candidatesOf(name).length === 0);
  await index(
    "more",
    (async function* () {
      for (const [at, name] of unknown.entries())
        yield dumpLine(at + 1, name, "14.5\t29.5", "P\tPPLA", "SD", "00", 400_000);
    })(),
  );
  expect(
    answers()
      .flat()
      .some(({ latitude, from }) => latitude === 14.5 && from === "more"),
  ).toBe(true);
});
