import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Reading } from "../src/model/reading.ts";
import { FORMS } from "../src/serve/operations/index.ts";
import type { Made } from "./contract/case/made.ts";
import { exported, exportedBytes, exportedText } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";
import { imported } from "./imported.ts";
import { type MadeCase, madeCase } from "./made-case.ts";
import { ABYEI, rich, toldAs } from "./rich-case.ts";

/** The town of each claim becomes a person; the source is told of more fully. */
function people(id: string, names: readonly string[], sectors: readonly ("CVL" | "GOV")[]): Made {
  const made = rich(id, {
    towns: names,
    places: [ABYEI],
    claims: () => toldAs("2024-03-03", 1),
    report: { title: `${names[0]} shelled`, author: names[0] ?? "", url: `https://a.example/${id}` },
  });
  const { reading } = made;
  const entities = reading.entities.map((entity, at) =>
    at === 0 ? entity : { ...entity, kind: "person" as const, sectors: [sectors[at - 1] ?? "CVL"] },
  );
  const mentions = reading.mentions.map((mention) =>
    mention.kind === "place" ? { ...mention, kind: "person" as const } : mention,
  );
  return { ...made, reading: { ...reading, entities, mentions } };
}

const REPORTS = [
  people("moussa-held", ["Hadiza Moussa", "Idriss Garba"], ["CVL", "GOV"]),
  people("second", ["Hadiza Moussa"], ["CVL"]),
];

let one: MadeCase;
const newCase = freshCases();
beforeAll(async () => {
  one = await madeCase(REPORTS);
});
afterAll(() => one.close());

const unpacked = (bytes: Buffer) =>
  bytes.subarray(0, 2).toString() === "PK"
    ? Object.values(unzipSync(new Uint8Array(bytes)))
        .map((part) => Buffer.from(part).toString("utf8"))
        .join("\n")
    : bytes.toString("utf8");

const KEPT_BACK = [/hadiza/i, /moussa/i, /a\.example/, /\bsecond\b/];

test.each(FORMS.map(({ name }) => name))("nothing that was removed stands in %s", async (as) => {
  const whole = [...(await exportedBytes(one.case, { as })).values()].map(unpacked).join("\n");
  const less = [...(await exportedBytes(one.case, { as, redact: ["private"] })).values()].map(unpacked).join("\n");
  // they would be found if they were there
  expect(KEPT_BACK.filter((words) => words.test(whole)).length).toBeGreaterThan(1);
  expect(KEPT_BACK.filter((words) => words.test(less))).toEqual([]);
  for (const { reading } of REPORTS) {
    expect(less).not.toContain(reading.report.text_hash);
    for (const { id } of reading.claims) expect(less).not.toContain(id);
  }
});

test("who holds an office stays, unless chosen by name", async () => {
  const claims = async (redact: readonly string[]) =>
    (await exported(one.case, { as: "csv", redact })).get("claims.csv");
  expect(await claims(["private"])).toContain("Idriss Garba");
  const chosen = await claims(["Idriss Garba"]);
  expect(chosen).not.toMatch(/Idriss|Garba/);
  expect(chosen).toContain("Hadiza Moussa");
});

test("the same has the same id everywhere, and none tells what it stands for", async () => {
  const tables = await exported(one.case, { as: "csv", redact: ["private"] });
  const column = (table: string, name: string) => {
    const [head = "", ...rows] = (tables.get(`${table}.csv`) ?? "").trim().split("\r\n");
    const at = head.split(",").indexOf(name);
    return new Set(rows.map((row) => row.split(",")[at] ?? ""));
  };
  expect([...column("reports", "report")]).toEqual(["report-000001", "report-000002"]);
  expect(column("claims", "report")).toEqual(column("reports", "report"));
  expect(column("chains", "claim")).toEqual(column("claims", "claim"));
  for (const id of column("claims", "claim")) expect(id).toMatch(/^c_0{10}[0-9a-f]{6}$/);
  for (const actor of column("parties", "actor")) if (actor) expect(column("actors", "actor")).toContain(actor);
});

test("what goes out is whole: readings of the contract, of which a case can be made", async () => {
  const lines = (await exportedText(one.case, { as: "readings", with_text: true, redact: ["private"] }))
    .trim()
    .split("\n");
  for (const line of lines) {
    const reading = Reading.parse(JSON.parse(line));
    for (const { content, predicate } of reading.claims)
      for (const { start, end, text } of [content, predicate])
        expect(reading.report.text?.slice(start, end)).toBe(text);
  }
  const outcome = await imported(await newCase(), await exportedText(one.case, { as: "jsonl", redact: ["private"] }));
  expect(outcome.map(({ kind }) => kind)).toEqual(["added", "added"]);
});
