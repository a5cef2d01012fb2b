import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { sep } from "node:path";
import { HearsayError } from "../model/errors.ts";
import type { ReportInput } from "../model/report.ts";
import { byteLines } from "./byte-lines.ts";
import { decodeText } from "./decode.ts";
import { reportsOfDocument } from "./document.ts";
import { isLines, openPath } from "./folder.ts";
import { HEAD, kindOf } from "./kind.ts";
import { parseJson } from "./parse-json.ts";
import { asHearsayError, idOf } from "./refused.ts";
import { longestLine, MOST_TEXT, parseReport, tooLong } from "./report-line.ts";
import { MEGABYTE, type Original, type ReadScan } from "./room.ts";
import { reportOfKeys } from "./rows.ts";

/** One thing found in the input: a report, or what was refused with its place. */
export type Found =
  | {
      readonly report: ReportInput;
      readonly from: string;
      readonly line: number | null;
      /** What it was taken from, where that is more than its text. */
      readonly original?: Original;
    }
  | { readonly error: HearsayError; readonly id: string | null; readonly from: string; readonly line: number | null };

export interface InputOptions {
  /** Given to plain text, and to reports that do not say. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  /** The report of which they are translations, and by whom or what, for reports that do not say. */
  readonly translationOf?: string | null;
  readonly translatedBy?: string | null;
  /** Longest text read, in UTF-16 code units; default MOST_TEXT. */
  readonly mostText?: number;
  /** The encoding of all input; default: UTF-8, or UTF-16 where a byte-order mark tells it. */
  readonly encoding?: string | null;
  /** Which column of a table is which field of a report; default: by their names. */
  readonly columns?: Readonly<Record<string, string>> | null;
  /** Reads scanned pages; default: they are refused. */
  readonly readScan?: ReadScan | null;
}

/** A larger file is refused unread. */
const MOST_FILE = 1_024 * MEGABYTE;

/** Reports of the paths in order; "-" is standard input, a folder is opened (see src/read/folder.ts). */
export async function* reportsFrom(paths: readonly string[], options: InputOptions): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === "-") yield* fromStandardInput(process.stdin, options);
    else yield* fromPath(path, options);
  }
}

/** What standard input holds, of whatever kind it is: a text, JSON Lines, or any document. */
async function* fromStandardInput(
  stream: AsyncIterable<Uint8Array | string>,
  options: InputOptions,
): AsyncGenerator<Found> {
  const pieces = stream[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const take = async () => {
    const { value, done } = await pieces.next();
    ended = done === true;
    if (ended) return;
    const bytes = typeof value === "string" ? Buffer.from(value) : (value as Uint8Array);
    begun.push(bytes);
    size += bytes.length;
  };
  while (!ended && size < HEAD) await take();
  const kind = kindOf(Buffer.concat(begun), "-");
  if (kind === "text") {
    yield* fromStream(rest(begun, pieces), "-", options);
    return;
  }
  while (!ended && size <= MOST_FILE) await take();
  if (size > MOST_FILE) yield { ...failed(tooLargeFile(size), "-"), id: "-" };
  else yield* reportsOfBytes(Buffer.concat(begun), "-", options);
}

async function* rest(
  begun: readonly Uint8Array[],
  pieces: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  yield* begun;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

async function* fromPath(path: string, options: InputOptions): AsyncGenerator<Found> {
  try {
    const { files, closed } = openPath(path);
    yield* closed.map(({ folder, error }) => failed(error, folder));
    if (files.length + closed.length === 0) yield failed(noReports(), path);
    for (const file of files) yield* fromFile(file, options);
  } catch (error) {
    yield failed(error, path);
  }
}

const failed = (error: unknown, from: string): Extract<Found, { readonly error: HearsayError }> => ({
  error: asHearsayError(error, from),
  id: null,
  from,
  line: null,
});

/** A file that breaks off is told where it does; the files behind it are read. */
async function* guarded(found: AsyncGenerator<Found>, failed: (error: unknown) => Found): AsyncGenerator<Found> {
  try {
    yield* found;
  } catch (error) {
    yield failed(error);
  }
}

function noReports(): HearsayError {
  return new HearsayError(
    "no-reports",
    "It holds no report: a folder gives its texts, pages, feeds, messages, documents, tables and archives, and every report.json.",
  );
}

/** The reports of one file, of whatever kind it is; lines are read as they come, everything else as a whole. */
async function* fromFile(file: string, options: InputOptions): AsyncGenerator<Found> {
  const id = file.split(sep).join("/").replace(/^\.\//, "");
  let bytes: Uint8Array;
  try {
    const kind = isLines(file) ? "lines" : kindOf(headOf(file), file);
    if (kind === "lines") {
      yield* guarded(fromStream(createReadStream(file), file, options), (error) => failed(error, file));
      return;
    }
    const most = options.mostText ?? MOST_TEXT;
    const { size } = statSync(file);
    if ((kind === "text" || kind === "json") && size > longestLine(most)) throw tooLong(null, most);
    if (size > MOST_FILE) throw tooLargeFile(size);
    bytes = readFileSync(file);
  } catch (error) {
    yield { ...failed(error, file), id };
    return;
  }
  yield* reportsOfBytes(bytes, file, options, { id });
}

/** The first bytes of a file, which tell its kind. */
function headOf(file: string): Uint8Array {
  const opened = openSync(file, "r");
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(opened, head, 0, HEAD, 0));
  } finally {
    closeSync(opened);
  }
}

const tooLargeFile = (size: number): HearsayError =>
  new HearsayError(
    "too-much",
    `It has ${Math.round(size / MEGABYTE).toLocaleString("en")} MB; the limit of one file is ${MOST_FILE / MEGABYTE} MB. Split it.`,
  );

/**
 * Reports of bytes that were sent instead of read from a file; how they begin, their name and their media type tell what
 * they are.
 */
export async function* reportsOfBytes(
  bytes: Uint8Array,
  name: string,
  options: InputOptions,
  { id = name, type = null }: { readonly id?: string; readonly type?: string | null } = {},
): AsyncGenerator<Found> {
  const kind = isLines(name) ? "lines" : kindOf(bytes, name, type);
  const { mostText = MOST_TEXT, encoding = null, columns = null, readScan = null } = options;
  const document = { bytes, id, type, mostText, encoding, columns, readScan };
  for await (const piece of reportsOfDocument(document, name, kind)) {
    const place = { from: name, line: piece.line ?? null };
    if ("error" in piece) yield { error: piece.error, id: piece.id, ...place, from: fromOf(piece.id, id, name) };
    else {
      const found = { report: withDefaults(piece.report, options), ...place };
      yield piece.original ? { ...found, original: piece.original } : found;
    }
  }
}

/** The document that was refused: a member of the file, or the file. */
const fromOf = (refused: string | null, id: string, name: string): string =>
  refused?.startsWith(`${id}/`) ? `${name}${refused.slice(id.length)}` : name;

/** JSON Lines; standard input that does not begin like JSON is one plain text. */
async function* fromStream(
  stream: AsyncIterable<Uint8Array | string>,
  from: string,
  options: InputOptions,
): AsyncGenerator<Found> {
  const mostText = options.mostText ?? MOST_TEXT;
  const longest = longestLine(mostText);
  const plain: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let json: boolean | null = from === "-" ? null : true;
  for await (const line of byteLines(stream, { longest, encoding: options.encoding ?? null })) {
    number++;
    json ??= beginsJson(line.bytes);
    if (json) {
      const found = line.cut ? refused(mostText, from, number) : fromLine(line.bytes, from, number, options);
      if (found) yield found;
    } else {
      size += line.cut ? longest + 1 : line.bytes.length;
      if (size <= longest) plain.push(line.bytes);
    }
  }
  if (json) return;
  yield size > longest ? refused(mostText, from, null) : fromText(Buffer.concat(plain), from, options);
}

/** Whether a line begins as an object does; null where it is blank and does not tell. */
function beginsJson(line: Uint8Array): boolean | null {
  const start = Buffer.from(line.subarray(0, 1_000))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  return start === "" ? null : start.startsWith("{");
}

function refused(mostText: number, from: string, line: number | null): Found {
  return { error: tooLong(null, mostText), id: line === null ? from : null, from, line };
}

/** The report of a line; null where the line is blank. */
function fromLine(bytes: Uint8Array, from: string, number: number, options: InputOptions): Found | null {
  let line = "";
  try {
    line = decodeText(bytes, wideAlready(options.encoding))
      .replace(/^\uFEFF/, "")
      .trim();
    if (!line) return null;
    const { columns = null, mostText } = options;
    const value = columns ? reportOfKeys(parseJson(line), columns, `${from}#${number}`) : parseJson(line);
    return { report: withDefaults(parseReport(value, mostText), options), from, line: number };
  } catch (error) {
    return { error: asHearsayError(error, from), id: idOf(line), from, line: number };
  }
}

function fromText(bytes: Uint8Array, from: string, options: InputOptions): Found {
  try {
    const text = decodeText(bytes, wideAlready(options.encoding));
    return { report: withDefaults(parseReport({ id: from, text }, options.mostText), options), from, line: null };
  } catch (error) {
    return { error: asHearsayError(error, from), id: from, from, line: null };
  }
}

/** Lines of UTF-16 come out of byteLines as UTF-8. */
const wideAlready = (encoding: string | null | undefined): string | null =>
  encoding && !/^utf-?16/i.test(encoding) ? encoding : null;

function withDefaults(report: ReportInput, options: InputOptions): ReportInput {
  const { published, publisher, translationOf, translatedBy } = options;
  return {
    ...report,
    published: report.published ?? published ?? null,
    publisher: report.publisher ?? publisher ?? null,
    ...(translationOf ? { translation_of: report.translation_of ?? translationOf } : {}),
    ...(translatedBy ? { translated_by: report.translated_by ?? translatedBy } : {}),
  };
}
