import { createReadStream, readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import { HearsayError } from "../model/errors.ts";
import type { ReportInput } from "../model/report.ts";
import { byteLines } from "./byte-lines.ts";
import { decodeText } from "./decode.ts";
import { isLines, openPath } from "./folder.ts";
import { parseJson } from "./parse-json.ts";
import { asHearsayError, idOf } from "./refused.ts";
import { longestLine, MOST_TEXT, parseLine, parseReport, tooLong } from "./report-line.ts";

/** One thing found in the input: a report, or what was refused with its place. */
export type Found =
  | { readonly report: ReportInput; readonly from: string; readonly line: number | null }
  | { readonly error: HearsayError; readonly id: string | null; readonly from: string; readonly line: number | null };

export interface InputOptions {
  /** Given to plain text, and to reports that do not say. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  /** Longest text read, in UTF-16 code units; default MOST_TEXT. */
  readonly mostText?: number;
  /** The encoding of all input; default: UTF-8, or UTF-16 where a byte-order mark tells it. */
  readonly encoding?: string | null;
}

/** Reports of the paths in order; "-" is standard input, a folder is opened (see src/read/folder.ts). */
export async function* reportsFrom(paths: readonly string[], options: InputOptions): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === "-") yield* fromStream(process.stdin, "-", options);
    else yield* fromPath(path, options);
  }
}

async function* fromPath(path: string, options: InputOptions): AsyncGenerator<Found> {
  const failed = (error: unknown, from: string): Found => ({
    error: asHearsayError(error, from),
    id: null,
    from,
    line: null,
  });
  try {
    const { files, closed } = openPath(path);
    yield* closed.map(({ folder, error }) => failed(error, folder));
    if (files.length + closed.length === 0) yield failed(noReports(), path);
    for (const file of files) {
      if (isLines(file))
        yield* guarded(fromStream(createReadStream(file), file, options), (error) => failed(error, file));
      else yield fromFile(file, options);
    }
  } catch (error) {
    yield failed(error, path);
  }
}

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
    "It holds no report: a folder gives its .txt, .jsonl and .ndjson files and every report.json.",
  );
}

function fromFile(file: string, options: InputOptions): Found {
  const id = file.split(sep).join("/").replace(/^\.\//, "");
  try {
    const most = options.mostText ?? MOST_TEXT;
    if (statSync(file).size > longestLine(most)) throw tooLong(null, most);
    return fromBytes(readFileSync(file), { id, file }, options);
  } catch (error) {
    return { error: asHearsayError(error, file), id, from: file, line: null };
  }
}

/** Reports of bytes that were sent instead of read from a file; the name tells what they are, as a file's does. */
export async function* reportsOfBytes(bytes: Uint8Array, name: string, options: InputOptions): AsyncGenerator<Found> {
  if (isLines(name)) yield* fromStream(pieces(bytes), name, options);
  else yield fromBytes(bytes, { id: name, file: name }, options);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function fromBytes(
  bytes: Uint8Array,
  { id, file }: { readonly id: string; readonly file: string },
  options: InputOptions,
): Found {
  const mostText = options.mostText ?? MOST_TEXT;
  try {
    if (bytes.length > longestLine(mostText)) throw tooLong(null, mostText);
    const text = decodeText(bytes, options.encoding);
    const value = /\.json$/i.test(file) ? parseJson(text.replace(/^\uFEFF/, "")) : { id, text };
    return { report: withDefaults(parseReport(value, mostText), options), from: file, line: null };
  } catch (error) {
    return { error: asHearsayError(error, file), id, from: file, line: null };
  }
}

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
    return { report: withDefaults(parseLine(line, options.mostText), options), from, line: number };
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

function withDefaults(report: ReportInput, { published, publisher }: InputOptions): ReportInput {
  return {
    ...report,
    published: report.published ?? published ?? null,
    publisher: report.publisher ?? publisher ?? null,
  };
}
