import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { given } from "../testing.ts";
import { inReadingOrder } from "./columns.ts";
import { type Line, linesOf } from "./page-lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutRunningHeads } from "./running-heads.ts";

/** Printed from the pages of the same names beside them. */
const documentOf = (name: string) => readFileSync(new URL(`../../../test/documents/${name}`, import.meta.url));

test("two columns over two pages: heads and page numbers gone, words put together, each page's words told", async () => {
  const [report] = await given(documentOf("bulletin.pdf"), "bulletin.pdf");
  const paragraphs = String(report?.text).split("\n\n");
  expect(report?.title).toBe("Two crossings closed after attack near Cinkassé");
  expect(paragraphs).toHaveLength(11);
  expect(paragraphs.slice(0, 4)).toEqual([
    "Two crossings closed after attack near Cinkassé",
    "Gunmen on motorcycles attacked a customs post near Cinkassé in northern Togo on 11 July 2022, the district’s prefect said. Two customs officers were wounded and a storehouse was burnt down.",
    "Burkina Faso’s governor of the Centre-Est region said that the attackers had come from the Togolese side. “They did not cross from here,” he told reporters in Tenkodogo.",
    "No claim of responsibility",
  ]);
  expect(report?.text).not.toMatch(/Bulletin 14|Page \d|[‐-] ?ers/);
  const marks = report?.marks as readonly (readonly [string, string])[];
  expect(marks.map(([kind]) => kind)).toEqual(["headline", "page", "page"]);
  expect(
    marks
      .slice(1)
      .map(([, words]) => words)
      .join(""),
  ).toBe(report?.text);
  expect(marks[2]?.[1]).toMatch(/^\s*In May an attack|^.{0,200}In May an attack/s);
});

test("a letter in one column, with its list", async () => {
  expect(await given(documentOf("letter.pdf"), "letter.pdf")).toMatchObject([
    {
      title: "Ministry confirms talks in Nouakchott",
      text: "Ministry confirms talks in Nouakchott\n\nMauritania’s foreign ministry confirmed on Wednesday that delegations of two armed movements from northern Mali had met in Nouakchott on 3 and 4 March.\n\nIt said that the meeting had been asked for by the movements themselves. One of them, reached by telephone, denied having sent anybody.\n\nThe first movement sent three men, the ministry said.\n\nThe second sent two.\n\nA diplomat who was there said that they had talked of a road and of nothing else.",
    },
  ]);
});

test.each([
  ["a program that sees letters", "letter.pdf", { title: "Ministry confirms talks in Nouakchott" }],
  [
    "one that sees none",
    "scan.pdf",
    { error: "unreadable", says: expect.stringMatching(/Eyes 1 saw hardly a letter/) },
  ],
])("a scan is handed to %s", async (_, seen, expected) => {
  const asked: number[] = [];
  const readScan = async (_pdf: Uint8Array, pages: number) => {
    asked.push(pages);
    return { bytes: documentOf(seen), by: "Eyes 1" };
  };
  const [found] = await given(documentOf("scan.pdf"), "x.pdf", { readScan });
  expect(found).toMatchObject(expected);
  expect(asked).toEqual([1]);
  // one that has words of its own is not
  await given(documentOf("letter.pdf"), "x.pdf", { readScan });
  expect(asked).toEqual([1]);
});

/** A PDF from its objects, with a table of them that need not be right. */
const pdfOf = (...objects: readonly string[]) =>
  Buffer.from(
    `%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`,
  );

test.each<[string, Uint8Array, string, RegExp]>([
  ["a scan", documentOf("scan.pdf"), "unreadable", /scanned.*tesseract.*ocrmypdf/],
  ["half a file", documentOf("letter.pdf").subarray(0, 900), "broken", /damaged/],
  ["not one object", Buffer.from("%PDF-1.7\nnothing"), "broken", /damaged/],
  [
    "pages that hold each other",
    pdfOf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"),
    "broken",
    /damaged/,
  ],
])("%s", async (_, bytes, code, says) => {
  const [found] = await given(bytes, "x.pdf");
  expect(found?.error).toBe(code);
  expect(found?.says).toMatch(says);
});

const line = (text: string, x: number, y: number, more: Partial<Line> = {}): Line => ({
  ...{ text, x, y, width: text.length * 5, size: 10, page: 1 },
  ...more,
});

test("columns are read one after another, below what runs over both, and rows of a table across", () => {
  const column = (x: number, word: string) =>
    [1, 2, 3, 4].map((n) => line(`${word} line number ${n}`, x, 700 - 12 * n));
  const page = [
    line("A heading that runs over both of the columns of the page", 50, 720),
    ...column(50, "left"),
    ...column(300, "right"),
  ];
  expect(
    inReadingOrder(page)
      .flat()
      .map(({ text }) => text.slice(0, 7)),
  ).toEqual(["A headi", ...Array(4).fill("left li"), ...Array(4).fill("right l")]);
  const table = [1, 2, 3, 4].flatMap((n) => [line(`cell ${n}`, 50, 700 - 12 * n), line(`${n}00`, 300, 700 - 12 * n)]);
  expect(
    inReadingOrder(table)
      .flat()
      .map(({ text }) => text)
      .slice(0, 4),
  ).toEqual(["cell 1", "100", "cell 2", "200"]);
});

test("runs of one height are one line, a gap parts columns", () => {
  const run = (text: string, x: number, y = 100) => ({ text, x, y, width: 5 * text.length, size: 10 });
  const found = linesOf(
    [run("Two", 0), run("men", 18), run("1", 36, 103), run("far off", 200), run("below", 0, 80)],
    1,
  );
  expect(found.map(({ text }) => text)).toEqual(["Two men 1", "far off", "below"]);
});

test("heads that come again go, whatever number they bear; a line that stands once stays", () => {
  const pages = [1, 2, 3].map((page) => [
    line(`Bulletin 14, page ${page}`, 50, 800),
    line(`The text of page ${page}`, 50, 400),
    line(`${page}`, 300, 20),
  ]);
  const kept = withoutRunningHeads([...pages, [line("A note at the top", 50, 800)]], [842, 842, 842, 842]);
  expect(kept.map((page) => page.map(({ text }) => text))).toEqual([
    ["The text of page 1"],
    ["The text of page 2"],
    ["The text of page 3"],
    ["A note at the top"],
  ]);
});

test.each<[string, readonly Line[][], readonly string[]]>([
  [
    "hyphens at line ends",
    [[line("The negoti-", 50, 100), line("ations with al-", 50, 88), line("Shabaab failed", 50, 76)]],
    ["The negotiations with al-Shabaab failed"],
  ],
  [
    "an indent begins a paragraph",
    [
      [
        line("First paragraph ends here.", 50, 100),
        line("goes on to the end of the line", 50, 88),
        line("Second begins", 64, 76),
        line("and goes on over here too now", 50, 64),
      ],
    ],
    ["First paragraph ends here. goes on to the end of the line", "Second begins and goes on over here too now"],
  ],
  ["a gap does too", [[line("One", 50, 100), line("two", 50, 88), line("three", 50, 60)]], ["One two", "three"]],
  [
    "a sentence goes on over a column",
    [[line("The men who had come from the east did not", 50, 100)], [line("cross the river.", 300, 700)]],
    ["The men who had come from the east did not cross the river."],
  ],
  [
    "a heading does not",
    [[line("What is known", 50, 100, { size: 14 })], [line("Nothing is known.", 300, 700)]],
    ["What is known", "Nothing is known."],
  ],
])("%s", (_, columns, expected) => {
  expect(paragraphsOf(columns).map(({ text }) => text)).toEqual(expected);
});
