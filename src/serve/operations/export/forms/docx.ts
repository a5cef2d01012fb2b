import { writtenBy } from "../dossier/page.ts";
import { type Section, type Statement, sectionsOf, titleOf } from "../dossier/sections.ts";
import { paragraph, run, SECTION, W, WORD_PARTS } from "../dossier/word-parts.ts";
import type { Form, Settings } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";
import { XML_HEAD } from "../written/xml.ts";
import { type Packed, zipped } from "../written/zip.ts";

/** The dossier as a Word document (Office Open XML, ECMA-376), its footnotes Word's own. */
export const DOCX: Form = {
  name: "docx",
  says: "the same as a Word document, with footnotes",
  unit: "a section is an event; a statement is a claim, with its footnote",
  brief: true,
  several: false,
  files: (view, settings) => [
    {
      name: "dossier.docx",
      media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      pieces: zipped(parts(view, settings)),
    },
  ],
};

/** What is told is looked through twice: for the text, and for the footnotes, which are a part of their own. */
async function* parts(view: CaseView, settings: Settings): AsyncGenerator<Packed> {
  yield { name: "word/document.xml", pieces: documentXml(view, settings) };
  yield { name: "word/footnotes.xml", pieces: footnotesXml(view, settings) };
  for (const [name, content] of WORD_PARTS) yield { name, pieces: [content] };
}

const reference = (id: number) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const GREY = '<w:color w:val="555555"/><w:sz w:val="18"/>';

async function* documentXml(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield `${XML_HEAD}<w:document ${W}><w:body>`;
  const { title, says } = await titleOf(view);
  yield paragraph("Title", run(title));
  yield paragraph("Normal", run(writtenBy(settings), GREY));
  for (const one of says) yield paragraph("Normal", run(one));
  for await (const section of sectionsOf(view, settings)) yield sectionXml(section);
  yield `${SECTION}</w:body></w:document>`;
}

const sectionXml = ({ title, lead, statements }: Section): string =>
  [
    ...(title === null ? [] : [paragraph("Heading1", run(title))]),
    ...lead.map((one) => paragraph("Normal", run(one))),
    ...statements.map(statementXml),
  ].join("");

const LINE = "<w:r><w:br/></w:r>";

const statementXml = ({ number, says, by, remark }: Statement): string =>
  paragraph("ListBullet", `${run(says)}${reference(number)}${LINE}${run(by, GREY)}`) +
  (remark === null
    ? ""
    : paragraph(
        "Quote",
        remark
          .split("\n")
          .map((line) => run(line))
          .join(LINE),
      ));

/** The ids -1 and 0 are Word's own: the line above footnotes. */
async function* footnotesXml(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield `${XML_HEAD}<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
  for await (const { statements } of sectionsOf(view, settings))
    for (const { number, note, url } of statements)
      yield `<w:footnote w:id="${number}">${paragraph("FootnoteText", `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${note}${url === null ? "" : ` ${url}`}`)}`)}</w:footnote>`;
  yield "</w:footnotes>";
}
