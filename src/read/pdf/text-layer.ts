import { HearsayError } from "../../model/errors.ts";
import type { Run } from "./page-lines.ts";

export interface PdfPage {
  readonly runs: readonly Run[];
  readonly height: number;
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly title: string | null;
  readonly author: string | null;
  /** As the PDF writes it: "D:20240305090000Z". */
  readonly created: string | null;
}

const MOST_PAGES = 3_000;
/** More runs on a page are a map or a drawing. */
const MOST_RUNS = 60_000;

/** What of pdf.js' text items is looked at. */
interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/**
 * The text layer of a PDF by pdf.js: no script of it is run, no font loaded, nothing fetched. Throws HearsayError `broken`,
 * `unreadable` where it is locked, `too-much`.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  }).catch((error: unknown) => {
    throw refusal(error);
  });
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new HearsayError(
        "too-much",
        `The PDF has ${pdf.numPages.toLocaleString("en")} pages; the limit is ${MOST_PAGES.toLocaleString("en")}.`,
      );
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, bottom = 0, , top = 0] = page.view;
      pages.push({ runs: runsOf(items as readonly Item[], left, bottom), height: top - bottom });
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    const told = (key: string) => {
      const value = (info as Readonly<Record<string, unknown>>)[key];
      return typeof value === "string" && value.trim() ? value.trim() : null;
    };
    return { pages, title: told("Title"), author: told("Author"), created: told("CreationDate") };
  } catch (error) {
    throw error instanceof HearsayError ? error : refusal(error);
  } finally {
    await pdf.destroy();
  }
}

/** Upright runs with their places; what runs up a margin is no part of the text. */
function runsOf(items: readonly Item[], left: number, bottom: number): readonly Run[] {
  return items.slice(0, MOST_RUNS).flatMap(({ str = "", transform = [], width = 0, height = 0 }): Run[] => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    if (str === "" || Math.abs(b) > 0.1 * Math.abs(a) || Math.abs(c) > 0.5 * Math.abs(d)) return [];
    const size = Math.abs(d) || height || 10;
    return [{ text: str, x: x - left, y: y - bottom, width, size }];
  });
}

function refusal(error: unknown): HearsayError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException")
    return new HearsayError("unreadable", "The PDF is locked with a password: save it without one.");
  const says = error instanceof Error ? error.message : String(error);
  return new HearsayError("broken", `The PDF is damaged or breaks off, and cannot be opened (${says.slice(0, 200)}).`);
}
