import { type Section, sectionsOf } from "../dossier/sections.ts";
import type { Form, Settings } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";
import { escaped, XML_HEAD } from "../written/xml.ts";
import { type Packed, zipped } from "../written/zip.ts";

/** The dossier as a Word document (Office Open XML, ECMA-376), its footnotes Word's own. */
export const DOCX: Form = {
  name: "docx",
  says: "the same as a Word document, with footnotes",
  unit: "a section is an event; a statement is a claim, with its footnote",
  several: false,
  files: (view, settings) => [
    {
      name: "dossier.docx",
      media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      pieces: zipped(parts(view, settings)),
    },
  ],
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What is told is looked through twice: for the text, and for the footnotes, which are a part of their own. */
async function* parts(view: CaseView, settings: Settings): AsyncGenerator<Packed> {
  yield { name: "word/document.xml", pieces: documentXml(view, settings) };
  yield { name: "word/footnotes.xml", pieces: footnotesXml(view, settings) };
  yield { name: "word/styles.xml", pieces: [STYLES] };
  yield {
    name: "word/_rels/document.xml.rels",
    pieces: [
      relations([
        ["footnotes", "footnotes.xml"],
        ["styles", "styles.xml"],
      ]),
    ],
  };
  yield { name: "_rels/.rels", pieces: [relations([["officeDocument", "word/document.xml"]])] };
  yield { name: "[Content_Types].xml", pieces: [TYPES] };
}

const run = (text: string, properties = "") =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const paragraph = (style: string, runs: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
const reference = (id: number) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const GREY = '<w:color w:val="555555"/><w:sz w:val="18"/>';

async function* documentXml(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield `${XML_HEAD}<w:document ${W}><w:body>`;
  yield paragraph("Title", run("Dossier"));
  yield paragraph(
    "Normal",
    run(
      `Written by ${settings.program} on ${settings.at.slice(0, 10)}. Everything here is somebody's word: each statement says whose, and its footnote where it stands.`,
      GREY,
    ),
  );
  for await (const section of sectionsOf(view, settings)) yield sectionXml(section);
  yield "<w:sectPr/></w:body></w:document>";
}

const sectionXml = ({ title, lead, statements }: Section): string =>
  [
    paragraph("Heading1", run(title)),
    ...lead.map((one) => paragraph("Normal", run(one))),
    ...statements.map(({ number, says, by }) =>
      paragraph("Normal", `${run(says)}${reference(number)}${run(` ${by}`, GREY)}`),
    ),
  ].join("");

/** The ids -1 and 0 are Word's own: the line above footnotes. */
async function* footnotesXml(view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield `${XML_HEAD}<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
  for await (const { statements } of sectionsOf(view, settings))
    for (const { number, note, url } of statements)
      yield `<w:footnote w:id="${number}">${paragraph("FootnoteText", `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${note}${url === null ? "" : ` ${url}`}`)}`)}</w:footnote>`;
  yield "</w:footnotes>";
}

const style = (id: string, type: "paragraph" | "character", name: string, properties: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${id === "Normal" || type === "character" ? "" : '<w:basedOn w:val="Normal"/>'}${properties}</w:style>`;

const STYLES = `${XML_HEAD}<w:styles ${W}>${[
  style("Normal", "paragraph", "Normal", '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr>'),
  style("Title", "paragraph", "Title", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
  style(
    "Heading1",
    "paragraph",
    "heading 1",
    '<w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>',
  ),
  style("FootnoteText", "paragraph", "footnote text", '<w:rPr><w:sz w:val="18"/></w:rPr>'),
  style("FootnoteReference", "character", "footnote reference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
].join("")}</w:styles>`;

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const part = (name: string, type: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
const TYPES = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("document", "document.main")}${part("footnotes", "footnotes")}${part("styles", "styles")}</Types>`;
