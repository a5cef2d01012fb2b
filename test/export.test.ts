import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judge, perform } from "../src/serve/operations/index.ts";
import { asking } from "./asked-app.ts";
import { exported, exportedBytes, formsHere } from "./exported.ts";
import { type MadeCase, madeCase } from "./made-case.ts";
import { ABYEI, rich, toldAs } from "./rich-case.ts";
import { textIn } from "./text-in.ts";

const abyei = { towns: ["Abyei"], places: [ABYEI], claims: () => toldAs("2024-03-03", 12) };
const REPORTS = [
  rich("wire", { ...abyei, report: { url: "https://nilepost.example/wire" } }),
  rich("secret", { towns: ["Talodi"], report: { handling: "confidential", title: "Source meeting" } }),
  rich("gone", {
    ...{ towns: ["Kadugli"], more: " This report has been retracted.", published: "2024-01-12" },
    ...{ places: [{ latitude: 11.01, longitude: 29.72 }], claims: () => toldAs("2024-01-11", 2) },
  }),
  rich("two", {
    ...{ towns: ["Zalingei", "Nyala"], published: "2024-02-06", report: { title: "=cmd|' /C calc'!A0" } },
    places: [
      { latitude: 12.91, longitude: 23.47 },
      { latitude: 12.05, longitude: 24.88 },
    ],
    claims: ({ recipients: [town] }) =>
      town?.span.text === "Nyala"
        ? { ...toldAs("2024-02-01", 5), place: { ref: "p2", how: "stated", relation: "at", radius_km: null } }
        : toldAs("2024-02-05", 3),
  }),
];

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase(REPORTS);
  const claim = REPORTS[3]?.reading.claims[1]?.id;
  const context = { case: one.case, now: () => new Date("2024-03-06T09:00:00Z"), by: "amina" };
  await perform(judge, context, { verdict: "reject", on: `two ${claim}` });
});
afterAll(() => one.close());

const rowsOf = (csv: string | undefined) => (csv ?? "").trim().split("\r\n").slice(1);
const towns = (csv: string | undefined) =>
  ["Abyei", "Talodi", "Kadugli", "Zalingei", "Nyala"].filter((town) => csv?.includes(town));

test.each<[string, Record<string, unknown>, readonly string[]]>([
  ["without anything asked for: neither closed, nor rejected, nor taken back", {}, ["Abyei", "Zalingei"]],
  ["with what is not open", { closed: true }, ["Abyei", "Talodi", "Zalingei"]],
  ["with what was taken back", { withdrawn: true }, ["Abyei", "Kadugli", "Zalingei"]],
  ["with what somebody rejected", { rejected: true }, ["Abyei", "Zalingei", "Nyala"]],
  ["what a search finds", { words: "Zalingei" }, ["Zalingei"]],
  ["what happened on a day", { happened_from: "2024-03-01" }, ["Abyei"]],
])("claims and events go out %s", async (_, asked, expected) => {
  const tables = await exported(one.case, { as: "csv", ...asked });
  expect(towns(rowsOf(tables.get("claims.csv")).join("\n"))).toEqual(expected);
  expect(towns(rowsOf(tables.get("events.csv")).join("\n"))).toEqual(expected);
  expect(rowsOf(tables.get("claims.csv"))).toHaveLength(expected.length);
  expect(rowsOf(tables.get("chains.csv"))).toHaveLength(2 * expected.length);
  expect(rowsOf(tables.get("parties.csv"))).toHaveLength(2 * expected.length);
});

test("nothing of what is kept back stands in any file of any form", async () => {
  for (const name of formsHere())
    for (const [file, bytes] of await exportedBytes(one.case, { as: name })) {
      const text = await textIn(bytes);
      expect(text.length, `${name} ${file}`).toBeGreaterThan(10);
      expect(text, `${name} ${file}`).not.toMatch(/Talodi|Source meeting/);
    }
});

test("a row tells of place, day, toll and origins", async () => {
  const tables = await exported(one.case, { as: "csv", words: "Abyei" });
  const [event] = rowsOf(tables.get("events.csv"));
  expect(event).toContain(",2024-03-03,2024-03-03,1,Abyei,stated,SDN,9.59,28.43,");
  expect(rowsOf(tables.get("counts.csv"))[0]).toMatch(/^wire,c_[0-9a-f]{16},0,killed,,,12,12,0,,,,Army$/);
  expect(rowsOf(tables.get("reports.csv"))).toHaveLength(1);
});

test("no title runs as a formula", async () => {
  const reports = (await exported(one.case, { as: "csv" })).get("reports.csv");
  expect(reports).toContain("two,'=cmd|' /C calc'!A0,");
});

test("every table has a line for each of its columns in the dictionary", async () => {
  const tables = await exported(one.case, { as: "csv" });
  const said = rowsOf(tables.get("dictionary.csv"));
  for (const [file, text] of tables) {
    const columns = text.slice(0, text.indexOf("\r\n")).split(",");
    if (file === "dictionary.csv") continue;
    const named = said.filter((row) => row.startsWith(`${file.replace(".csv", "")},`)).map((row) => row.split(",")[2]);
    expect(named).toEqual(columns);
  }
});

describe("over HTTP", () => {
  const ask = asking(() => one);

  test("the same comes as by the command, several files as one archive", async () => {
    const answer = await ask("/export?as=csv&words=Abyei");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="csv.zip"');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const here = await exported(one.case, { as: "csv", words: "Abyei" });
    expect(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")])).toEqual([
      ...here,
    ]);
  });

  test.each<[string, string, number, string]>([
    ["a form that is none", "/export?as=odt", 400, "wrong-use"],
    ["a condition that is none", "/export?colour=red", 400, "wrong-use"],
    ["nobody of that name", "/export?as=csv&actor=Nobody", 404, "not-found"],
    ["options that do not fit the form", "/export?as=csv&as_read=true", 400, "wrong-use"],
  ])("%s is refused before anything is sent", async (_, address, status, code) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code } });
  });
});
