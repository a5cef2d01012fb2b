import { expect, test } from "vitest";
import { zipOf } from "../archive/testing-zip.ts";
import { given } from "../testing.ts";

const paragraph = (inside: string, style = "") =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${inside}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

test("paragraphs with all changes accepted, what is a title or a caption marked", async () => {
  const body = [
    paragraph(run("Camp at Bentiu flooded"), "Title"),
    paragraph(run("Women carry sandbags."), "Caption"),
    paragraph(
      `${run("Water ")}<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>${run("broke")}</w:ins>${run(" the dyke &amp; took the road.")}<w:r><w:br/></w:r>${run("Nobody died.")}`,
    ),
    paragraph(`<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${run("The UN said so.")}`),
    `<w:tbl><w:tr><w:tc>${paragraph(run("Tents"))}</w:tc><w:tc>${paragraph(run("400"))}</w:tc></w:tr></w:tbl>`,
    paragraph(""),
  ].join("");
  const core =
    '<cp:coreProperties xmlns:dc="d"><dc:creator>Ada Mane</dc:creator><dcterms:created>2024-10-01T08:00:00Z</dcterms:created></cp:coreProperties>';
  const notes = `<w:footnotes>${paragraph(run("By its own count."))}</w:footnotes>`;
  expect(await given(docx(body, { "docProps/core.xml": core, "word/footnotes.xml": notes }), "a/b.docx")).toEqual([
    {
      id: "a/b.docx",
      text: "Camp at Bentiu flooded\n\nWomen carry sandbags.\n\nWater broke the dyke & took the road.\nNobody died.\n\nThe UN said so.\n\nTents\n\n400\n\nBy its own count.",
      title: "Camp at Bentiu flooded",
      author: "Ada Mane",
      marks: [
        ["headline", "Camp at Bentiu flooded"],
        ["caption", "Women carry sandbags."],
      ],
      extra: { created: "2024-10-01T08:00:00Z" },
    },
  ]);
});

test.each<[string, Buffer, string]>([
  ["no document within", zipOf({ "a.txt": "x" }), "broken"],
  ["cut off", docx(paragraph(run("x"))).subarray(0, 100), "broken"],
  ["nested without end", docx("<w:sdt>".repeat(3_000)), "too-much"],
  ["a bomb", zipOf({ "word/document.xml": "0".repeat(3_000_000) }, { size: 10 }), "too-much"],
  ["without words", docx(paragraph("")), "empty-text"],
])("%s", async (_, bytes, code) => {
  expect((await given(bytes, "x.docx")).map(({ error }) => error)).toEqual([code]);
});
