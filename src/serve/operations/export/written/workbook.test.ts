import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Cell } from "../tables/table.ts";
import { type Sheet, workbook } from "./workbook.ts";

async function unpacked(sheets: readonly Sheet[], most?: number): Promise<Readonly<Record<string, string>>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of workbook(sheets, most)) pieces.push(piece);
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheet = (rows: readonly (readonly Cell[])[]): Sheet => ({ name: "claims", columns: [{ name: "words" }], rows });
const cellsOf = (xml: string | undefined) =>
  [...(xml ?? "").matchAll(/<c[ />].*?(?=<c[ />]|<\/row>)/g)].map(([cell]) => cell);

test.each<[string, Cell, string]>([
  ["a number", 12.5, "<c><v>12.5</v></c>"],
  ["a number that is none", Number.NaN, "<c/>"],
  ["nothing", null, "<c/>"],
  [
    "words with marks",
    'A & B <"C">',
    '<c t="inlineStr"><is><t xml:space="preserve">A &amp; B &lt;&quot;C&quot;&gt;</t></is></c>',
  ],
  [
    "a formula stays text, and is marked as text",
    "=1+1",
    '<c t="inlineStr" s="2"><is><t xml:space="preserve">=1+1</t></is></c>',
  ],
  ["what XML cannot hold", "a\u0001b", '<c t="inlineStr"><is><t xml:space="preserve">a\ufffdb</t></is></c>'],
])("%s", async (_, cell, expected) => {
  const files = await unpacked([sheet([[cell]])]);
  expect(cellsOf(files["xl/worksheets/sheet1.xml"])[1]).toBe(expected);
});

test("a cell is cut where Excel would refuse it", async () => {
  const files = await unpacked([sheet([["x".repeat(40_000)]])]);
  expect(cellsOf(files["xl/worksheets/sheet1.xml"])[1]).toContain(`${"x".repeat(32_766)}…`);
});

test.each<[number, readonly string[]]>([
  [0, ["claims"]],
  [2, ["claims"]],
  [3, ["claims", "claims 2"]],
  [5, ["claims", "claims 2", "claims 3"]],
])("%i rows on sheets of two", async (rows, names) => {
  const files = await unpacked([sheet(Array.from({ length: rows }, (_, at) => [at]))], 3);
  const book = files["xl/workbook.xml"] ?? "";
  expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(names);
  const values = names.flatMap((_, at) => [
    ...(files[`xl/worksheets/sheet${at + 1}.xml`] ?? "").matchAll(/<v>(\d+)</g),
  ]);
  expect(values.map(([, value]) => Number(value))).toEqual(Array.from({ length: rows }, (_, at) => at));
});

test("the same bytes whenever it is written", async () => {
  const bytes = async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of workbook([sheet([["Sebha"]])])) pieces.push(piece);
    return Buffer.concat(pieces).toString("hex");
  };
  expect(await bytes()).toBe(await bytes());
});
