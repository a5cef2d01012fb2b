import { escaped, XML_HEAD } from "../written/xml.ts";

/** The parts of a Word document (Office Open XML, ECMA-376) that are the same in every dossier. */
export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (style: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

const style = (id: string, type: "paragraph" | "character", name: string, properties: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${id === "Normal" || type === "character" ? "" : '<w:basedOn w:val="Normal"/>'}${properties}</w:style>`;

const STYLES = `${XML_HEAD}<w:styles ${W}>${[
  style(
    "Normal",
    "paragraph",
    "Normal",
    '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/></w:rPr>',
  ),
  style("Title", "paragraph", "Title", '<w:rPr><w:b/><w:sz w:val="36"/></w:rPr>'),
  style(
    "Heading1",
    "paragraph",
    "heading 1",
    '<w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>',
  ),
  style(
    "ListBullet",
    "paragraph",
    "List Bullet",
    '<w:pPr><w:keepLines/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="360" w:hanging="360"/></w:pPr>',
  ),
  style(
    "Quote",
    "paragraph",
    "Quote",
    '<w:pPr><w:pBdr><w:left w:val="single" w:sz="18" w:space="6" w:color="C9B458"/></w:pBdr><w:ind w:left="480"/></w:pPr>',
  ),
  style("Footer", "paragraph", "footer", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr>'),
  style(
    "FootnoteText",
    "paragraph",
    "footnote text",
    '<w:pPr><w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>',
  ),
  style("FootnoteReference", "character", "footnote reference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
].join("")}</w:styles>`;

const NUMBERING = `${XML_HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const FOOTER = `${XML_HEAD}<w:ftr ${W}>${paragraph("Footer", `${field("PAGE")}${run(" / ")}${field("NUMPAGES")}`)}</w:ftr>`;

/** A4, its margins in twentieths of a point, with the page's number at the foot. */
export const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** What the document is made of beside its text, in the order of their ids. */
const BESIDE = ["footnotes", "styles", "numbering", "footer"] as const;
const part = (name: string, type: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;

/** Every part but text and footnotes, by its name in the package. */
export const WORD_PARTS: readonly (readonly [name: string, content: string])[] = [
  ["word/styles.xml", STYLES],
  ["word/numbering.xml", NUMBERING],
  ["word/footer.xml", FOOTER],
  ["word/_rels/document.xml.rels", relations(BESIDE.map((name) => [name, `${name}.xml`]))],
  ["_rels/.rels", relations([["officeDocument", "word/document.xml"]])],
  [
    "[Content_Types].xml",
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("document", "document.main")}${BESIDE.map((name) => part(name, name)).join("")}</Types>`,
  ],
];
