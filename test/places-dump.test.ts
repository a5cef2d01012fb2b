import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, placeCalled, type Reader } from "../src/pipeline.ts";
import { zipOf } from "../src/read/archive/testing-zip.ts";
import {
  addPlaces,
  type Case,
  doctor,
  isPlacesDump,
  listKnowledgeLists,
  openCase,
  perform,
  placesBeside,
  removeKnowledge,
} from "../src/serve/operations/index.ts";
import { exportedText } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";
import { imported } from "./imported.ts";

/** A line of a dump in the columns that GeoNames publishes. */
const line = (told: {
  readonly id: number;
  readonly name: string;
  readonly ascii?: string;
  readonly others?: string;
  readonly at: readonly [number, number];
  readonly code: string;
  readonly country?: string;
  readonly area?: string;
  readonly people?: number;
}) => {
  const { id, name, ascii = name, others = "", at, code, country = "SD", area = "55", people = 0 } = told;
  const [featureClass, feature] = code.split(".");
  return [id, name, ascii, others, ...at, featureClass, feature, country, "", area, "", "", "", people, "", 400]
    .concat(["Africa/Khartoum", "2024-01-01"])
    .join("\t");
};

const PLACES = [
  line({
    id: 9000001,
    name: "Umm Zarqawa",
    others: "Oum Zargawa,أم زرقاوة",
    at: [13.51, 25.12],
    code: "P.PPL",
    people: 900,
  }),
  line({ id: 9000002, name: "Wadi Tamarah", at: [13.6, 25.2], code: "H.WAD" }),
  line({ id: 9000003, name: "Zarqawa Farm", at: [13.52, 25.13], code: "S.FRM" }),
  line({ id: 9000004, name: "El Fasher", others: "Al Fashir", at: [50, 10], code: "P.PPL", country: "DE", people: 5 }),
  "9000005\tcut off",
  line({ id: 9000006, name: "Nowhere", at: [130, 10], code: "P.PPL" }),
].join("\n");

const REPORT = {
  ...{ id: "raid", publisher: "Nile Post", published: "2024-03-05" },
  text: "EL FASHER, Sudan (Nile Post) - The army bombed Umm Zarqawa on Monday, residents said. Thousands of Sudanese fled to El Fasher.",
};

const newCase = freshCases();
const folder = mkdtempSync(join(tmpdir(), "hearsay-places-"));
const file = join(folder, "SD.txt");
let kept: Case;
let reader: Reader;
const context = () => ({ case: kept, now: () => new Date("2024-03-06T08:00:00Z"), by: "amina" });
beforeAll(async () => {
  writeFileSync(file, PLACES);
  writeFileSync(join(folder, "SD.zip"), zipOf({ "readme.txt": "GeoNames", "SD.txt": PLACES }));
  kept = await openCase(join(folder, "places.case"), { create: true });
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (one: Reader) => {
  const { places, claims } = await one.read(REPORT);
  const town = places.find(({ name }) => /Zar[gq]awa/.test(name));
  const fasher = places.find(({ span }) => span.text === "El Fasher");
  const whys = claims.flatMap(({ why }) => why.map(({ says }) => says)).filter((says) => says.includes("SD."));
  return { geonames: town?.geonames ?? null, latitude: town?.latitude ?? null, fasher: fasher?.country, whys };
};

test.each([
  ["SD.txt", true],
  ["SD.zip", true],
  ["actors.csv", false],
  ["five.tsv", false],
])("a dump is known by its columns, or its archive: %s", (name, is) => {
  writeFileSync(join(folder, "actors.csv"), "name,kind\nAzawad Front,body\n");
  writeFileSync(join(folder, "five.tsv"), "1\ta\tb\tc\td\n");
  expect(isPlacesDump(join(folder, name))).toBe(is);
});

describe("a dump of GeoNames", () => {
  test("is asked for names that the gazetteer lacks, changes the reader's version, and is named in why", async () => {
    const before = await read(reader);
    expect(before).toEqual({ geonames: null, latitude: null, fasher: "SDN", whys: [] });
    const put = await addPlaces(context(), { file, name: "SD.txt" });
    expect({ ...put, faults: put.faults.map(({ line: at, says }) => `${at} ${says}`) }).toEqual({
      ...{ places: 3, names: 6, others: 1, refused: 2 },
      faults: ["5 It has 2 columns, and GeoNames' lines have 19.", '6 "130", "10" is no place on the earth.'],
    });
    const { lists } = await perform(listKnowledgeLists, context(), {});
    expect(lists).toMatchObject([{ name: "SD.txt", kind: "geonames", entries: 3, names: 6, by: "amina" }]);

    const places = placesBeside(kept.where) ?? "";
    const knowing = await createReader({ places });
    expect(knowing.versions.lexicon).not.toBe(reader.versions.lexicon);
    const after = await read(knowing);
    await knowing.close();
    expect(after).toMatchObject({ geonames: 9000001, latitude: 13.51, fasher: "SDN" });
    expect(after.whys[0]).toBe(
      "“Umm Zarqawa” (Sudan) is told as the place. The gazetteer lacks it; SD.txt has it as Umm Zarqawa (GeoNames 9000001).",
    );
    // by hand too, in the script of the report
    expect(placeCalled("أم زرقاوة", "SDN")).toMatchObject({ name: "Umm Zarqawa", latitude: 13.51, precision: "city" });
    expect(placeCalled("El Fasher", null)).toMatchObject({ country: "SDN" });
  });

  test("is missed by the doctor where its index is not beside the case, as in a copy", async () => {
    const { where } = kept;
    const told = async (at: string) => {
      const elsewhere = { ...context(), case: { ...kept, where: at } };
      const { findings } = await perform(doctor, elsewhere, {});
      return findings.filter(({ code }) => code === "places").map(({ says }) => says);
    };
    expect(await told(where)).toEqual([]);
    expect((await told(join(folder, "copy.case")))[0]).toMatch(/^The case lists SD\.txt, .*hearsay know add/);
  });

  test("is taken twice under no name, beside another, and out of its archive", async () => {
    await expect(addPlaces(context(), { file, name: "SD.txt" })).rejects.toThrow("has a list");
    expect(await addPlaces(context(), { file: join(folder, "SD.zip"), name: "SD.zip" })).toMatchObject({ places: 3 });
    await perform(removeKnowledge, context(), { name: "SD.zip" });
    expect(placesBeside(kept.where)).not.toBeNull();
  });

  test("is in no records: its index is not in them either", async () => {
    const copy = await newCase();
    const outcome = await imported(copy, await exportedText(kept, { as: "jsonl", closed: true }));
    expect(outcome).toEqual([]);
    expect((await perform(listKnowledgeLists, { ...context(), case: copy }, {})).lists).toEqual([]);
  });

  test("goes with all its effect", async () => {
    await perform(removeKnowledge, context(), { name: "SD.txt" });
    expect([placesBeside(kept.where), existsSync(`${kept.where}.places`)]).toEqual([null, false]);
    expect((await perform(listKnowledgeLists, context(), {})).lists).toEqual([]);
  });

  test("is refused for a case on a server, with what to do", async () => {
    const server = { ...context(), case: { ...kept, kind: "postgres" as const } };
    await expect(addPlaces(server, { file, name: "SD.txt" })).rejects.toThrow("--places FILE");
  });

  test.each([
    [
      "a file without places",
      "nothing.txt",
      `${line({ id: 1, name: "A farm", at: [1, 1], code: "S.FRM" })}\n`,
      "kinds passed over",
    ],
    ["an archive without a table", "other.zip", zipOf({ "a.csv": "x" }), "one table of places"],
    ["a damaged archive", "half.zip", zipOf({ "SD.txt": PLACES }).subarray(0, 90), "cannot be opened"],
  ])("%s is refused, and leaves nothing behind", async (_, name, content, says) => {
    writeFileSync(join(folder, name), content);
    await expect(addPlaces(context(), { file: join(folder, name), name })).rejects.toThrow(says);
    expect([placesBeside(kept.where), existsSync(`${kept.where}.places.part`)]).toEqual([null, false]);
  });
});
