import { HearsayError } from "../../model/errors.ts";
import type { Mark } from "../../model/mark.ts";
import type { ReportInput } from "../../model/report.ts";
import { momentOf } from "../moment.ts";
import { type Given, MEGABYTE, type Piece, type Room } from "../room.ts";
import { inReadingOrder } from "./columns.ts";
import { linesOf } from "./page-lines.ts";
import { median, type PdfParagraph, paragraphsOf } from "./paragraphs.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { type PdfText, textOfPdf } from "./text-layer.ts";

/** A PDF by its text layer: columns one after another, words parted at line ends put together, running heads left out. */
export const PDF: Room = { says: "a PDF", mostBytes: 200 * MEGABYTE, read: readPdf };

/** Fewer letters a page than this are a scan with a stamp on it. */
const FEWEST_LETTERS = 25;
/** Letters so much larger than the text's are a headline. */
const HEADLINE = 1.25;
const LONGEST_HEADLINE = 300;

async function* readPdf({ bytes, id, readScan }: Given): AsyncGenerator<Piece> {
  const given = await textOfPdf(bytes);
  const pages = given.pages.length;
  const lettered = lettersOf(given) < FEWEST_LETTERS * pages ? await readScan?.(bytes, pages) : undefined;
  const pdf = lettered ? { ...given, pages: (await textOfPdf(lettered.bytes)).pages } : given;
  const letters = lettersOf(pdf);
  if (letters < FEWEST_LETTERS * pages) throw lettered ? illegible(pages, lettered.by) : scanned(pages);
  const lines = withoutRunningHeads(
    pdf.pages.map(({ runs }, at) => linesOf(runs, at + 1)),
    pdf.pages.map(({ height }) => height),
  );
  const paragraphs = paragraphsOf(lines.flatMap((page) => inReadingOrder(page)));
  const garbled = paragraphs.reduce((sum, { text }) => sum + (text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0), 0);
  if (garbled > 0.2 * letters)
    throw new HearsayError(
      "unreadable",
      "The PDF does not say which letters its signs are: print it to a new PDF, or read it with a program for scanned pages, such as ocrmypdf.",
    );
  const report = reportOf(paragraphs, pdf, id);
  yield {
    report: lettered ? { ...report, extra: { ...report.extra, scan_read_by: lettered.by } } : report,
    original: { type: "application/pdf", bytes },
  };
}

const lettersOf = ({ pages }: PdfText): number =>
  pages.reduce((sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.trim().length, 0), 0);

function reportOf(paragraphs: readonly PdfParagraph[], pdf: PdfText, id: string): ReportInput {
  const usual = median(
    paragraphs.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 50) }, () => size)),
  );
  const headline = headlineIn(paragraphs, usual);
  const marks: Mark[] = [];
  const pages: { page: number; start: number; end: number }[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text) text += "\n\n";
    const start = text.length;
    text += paragraph.text;
    if (paragraph === headline) marks.push({ kind: "headline", start, end: text.length });
    for (const [at, { page, start: from }] of paragraph.pages.entries()) {
      const end = start + (paragraph.pages[at + 1]?.start ?? paragraph.text.length);
      const last = pages.at(-1);
      if (last?.page === page) last.end = end;
      else pages.push({ page, start: start + from, end });
    }
  }
  marks.push(...pages.filter(({ start, end }) => end > start).map((page) => ({ kind: "page" as const, ...page })));
  return {
    id,
    text,
    title: headline?.text ?? titleOf(pdf.title),
    author: pdf.author,
    marks,
    extra: Object.fromEntries(
      [
        ["pages", pdf.pages.length] as const,
        ["created", momentOf(pdf.created?.replace(/^D:/, "").slice(0, 14))] as const,
      ].filter(([, value]) => value),
    ),
  };
}

/** The first words of the first page, where they are much larger than the text. */
function headlineIn(paragraphs: readonly PdfParagraph[], usual: number): PdfParagraph | null {
  const first = paragraphs.filter(({ pages }) => pages[0]?.page === 1).slice(0, 8);
  const large = first.filter(
    ({ size, text }) => size >= HEADLINE * usual && text.length <= LONGEST_HEADLINE && text.length >= 8,
  );
  return large.toSorted((a, b) => b.size - a.size)[0] ?? null;
}

/** Programs put a file's name where the title should be. */
const titleOf = (title: string | null): string | null =>
  title && !/^(?:microsoft word|untitled|document\d*$)|\.(?:docx?|odt|indd|pdf|html?)$/i.test(title) ? title : null;

const scanned = (pages: number): HearsayError =>
  new HearsayError(
    "unreadable",
    `The PDF has ${pages} ${pages === 1 ? "page" : "pages"} and no text: it seems to be scanned. Install tesseract and pdftoppm (poppler-utils), which then read it here, or give it a text layer, for example with "ocrmypdf in.pdf out.pdf", and add that.`,
  );

const illegible = (pages: number, by: string): HearsayError =>
  new HearsayError(
    "unreadable",
    `The PDF has ${pages} ${pages === 1 ? "page" : "pages"} and no text, and ${by} saw hardly a letter on it: scan it again, larger or with more contrast.`,
  );
