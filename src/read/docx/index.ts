import { type Element, isTag, isText } from "domhandler";
import { HearsayError } from "../../model/errors.ts";
import type { ReportInput } from "../../model/report.ts";
import { zipEntries } from "../archive/zip-directory.ts";
import { shown } from "../html/words-of.ts";
import { markedText, type Paragraph } from "../marked-text.ts";
import { type Given, MEGABYTE, type Piece, type Room } from "../room.ts";
import { elementsNamed, parseXml, wordsNamed } from "../xml.ts";

/** A Word document (ECMA-376 WordprocessingML): its paragraphs, as they stand with all changes accepted. */
export const DOCX: Room = { says: "a Word document", mostBytes: 200 * MEGABYTE, read: readDocx };

const MOST_PART = 100 * MEGABYTE;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function* readDocx({ bytes, id }: Given): Generator<Piece> {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const part = (name: string) => {
    const entry = entries.get(name);
    return entry ? parseXml(Buffer.from(entry.open(MOST_PART)).toString("utf8")) : null;
  };
  const document = part("word/document.xml");
  if (!document) throw new HearsayError("broken", "It is called a Word document, and holds no text of one.");
  const notes = [part("word/footnotes.xml"), part("word/endnotes.xml")].flatMap((each) =>
    each ? paragraphsOf(each) : [],
  );
  const { text, marks } = markedText([...paragraphsOf(document), ...notes]);
  const core = part("docProps/core.xml");
  const properties = core ? elementsNamed(core, "coreProperties")[0] : undefined;
  const told = (name: string) => (properties ? wordsNamed(properties, name) : "") || null;
  const headline = marks.find(({ kind }) => kind === "headline");
  const report: ReportInput = {
    id,
    text,
    title: headline ? text.slice(headline.start, headline.end) : told("dc:title"),
    author: told("dc:creator"),
    language: told("dc:language"),
    marks: [...marks],
    extra: Object.fromEntries(
      [["created", told("dcterms:created")] as const, ["modified", told("dcterms:modified")] as const].filter(
        ([, value]) => value,
      ),
    ),
  };
  yield { report, original: { type: TYPE, bytes } };
}

const STYLES: Readonly<Record<string, Paragraph["kind"]>> = {
  Title: "headline",
  Subtitle: "standfirst",
  Caption: "caption",
};

function paragraphsOf(part: ReturnType<typeof parseXml>): readonly Paragraph[] {
  return elementsNamed(part, "w:p").flatMap((paragraph): Paragraph[] => {
    // a paragraph in a text box stands within another one, and is found by itself
    const words = wordsOf(paragraph).split("\n").map(shown).filter(Boolean).join("\n");
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const style = elementsNamed(paragraph, "w:pStyle")[0]?.attribs["w:val"] ?? "";
    return isFallback(paragraph) ? [] : [{ text: words, kind: STYLES[style] ?? null }];
  });
}

/** Deleted words, codes of fields and what older programs are shown instead are no words of the text. */
const LEFT_OUT = new Set(["w:del", "w:delText", "w:instrText", "w:moveFrom", "mc:Fallback", "w:txbxContent", "w:pPr"]);

function wordsOf(element: Element): string {
  return element.children
    .map((child): string => {
      if (!isTag(child) || LEFT_OUT.has(child.name)) return "";
      if (child.name === "w:t") return child.children.map((text) => (isText(text) ? text.data : "")).join("");
      if (child.name === "w:tab") return "\t";
      if (child.name === "w:br" || child.name === "w:cr") return "\n";
      if (child.name === "w:noBreakHyphen") return "-";
      return wordsOf(child);
    })
    .join("");
}

function isFallback(element: Element): boolean {
  for (let at = element.parent; at && isTag(at); at = at.parent)
    if (at.name === "mc:Fallback" || at.name === "w:del") return true;
  return false;
}
