import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { HearsayError } from "../../model/errors.ts";
import type { ReadScan } from "../../read/room.ts";

const run = promisify(execFile);

/** The longer side of a page in dots: that of A4 at 300 dots an inch, at which tesseract reads best by its own documentation. */
const DOTS = 3_500;
const MOST_PAGES = 300;
/** Each page may take so long to be drawn, and to be read. */
const PAGE_MS = { drawn: 20_000, read: 60_000 };
/** What each program may have of memory is bounded by the size of a page; what it says is not kept. */
const MOST_SAID = 1 << 20;

let version: Promise<string | null> | undefined;

/** The version of tesseract, where both programs are installed; null: scans are refused. */
const installed = (): Promise<string | null> => {
  version ??= Promise.all([run("tesseract", ["--version"]), run("pdftoppm", ["-v"])])
    .then(([{ stdout }]) => stdout.split("\n")[0]?.trim() ?? "tesseract")
    .catch(() => null); // not installed, which is the answer
  return version;
};

/**
 * Reads a scanned PDF with the programs pdftoppm and tesseract, where they are installed: each page is drawn and read by
 * itself, in English, and comes back as a PDF with its letters where they stand. Files are put into a folder that is taken
 * away. Throws HearsayError `too-much`, `unreadable`.
 */
export const readScan: ReadScan = async (pdf, pages) => {
  const by = await installed();
  if (by === null) return null;
  if (pages > MOST_PAGES)
    throw new HearsayError(
      "too-much",
      `The PDF is scanned and has ${pages} pages; ${MOST_PAGES} are read at most. Cut it into parts.`,
    );
  const folder = mkdtempSync(join(tmpdir(), "hearsay-scan-"));
  try {
    writeFileSync(join(folder, "in.pdf"), pdf);
    const drawing = ["-scale-to", String(DOTS), "-gray", "-png"];
    await run("pdftoppm", [...drawing, "in.pdf", "page"], bounds(folder, PAGE_MS.drawn * pages));
    const images = readdirSync(folder)
      .filter((name) => name.endsWith(".png"))
      .sort();
    writeFileSync(join(folder, "pages.txt"), images.map((name) => `${name}\n`).join(""));
    await run("tesseract", ["pages.txt", "out", "-l", "eng", "pdf"], bounds(folder, PAGE_MS.read * pages));
    return { bytes: readFileSync(join(folder, "out.pdf")), by };
  } catch (error) {
    const says = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new HearsayError("unreadable", `The PDF is scanned, and ${by} could not read it: ${says}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const bounds = (cwd: string, timeout: number) => ({
  ...{ cwd, timeout, killSignal: "SIGKILL" as const, maxBuffer: MOST_SAID },
  // one thread: what it sees does not depend on the machine
  env: { ...process.env, OMP_THREAD_LIMIT: "1" },
});
