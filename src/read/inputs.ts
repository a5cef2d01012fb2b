import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { createInterface } from "node:readline";
import type { HearsayError } from "../model/errors.ts";
import type { ReportInput } from "../model/report.ts";
import { decodeText } from "./decode.ts";
import { asHearsayError, idOf } from "./refused.ts";
import { parseLine, parseReport } from "./report-line.ts";

/** One thing found in the input: a report, or what was refused with its place. */
export type Found =
  | { readonly report: ReportInput; readonly from: string; readonly line: number | null }
  | { readonly error: HearsayError; readonly id: string | null; readonly from: string; readonly line: number | null };

export interface InputOptions {
  /** Given to plain text, and to reports that do not say. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly mostText?: number;
}

/** Reports of the paths in order; "-" is standard input. A folder gives its .txt, .json and .jsonl files, sorted. */
export async function* reportsFrom(paths: readonly string[], options: InputOptions): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === "-") yield* fromStream(process.stdin, "-", options);
    else yield* fromPath(path, options);
  }
}

/** The files that a path stands for, folders opened; what cannot be read is left for the reading to tell. */
export function filesOf(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch {
    return [path];
  }
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|jsonl|ndjson)$|(?:^|[\\/])report\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function* fromPath(path: string, options: InputOptions): AsyncGenerator<Found> {
  for (const file of filesOf(path)) {
    if (/\.(?:jsonl|ndjson)$/.test(file)) yield* guardedStream(file, options);
    else yield fromFile(file, options);
  }
}

function fromFile(file: string, options: InputOptions): Found {
  const id = file.split(sep).join("/").replace(/^\.\//, "");
  try {
    const text = decodeText(readFileSync(file));
    const value: unknown = /\.json$/.test(file) ? JSON.parse(text) : { id, text };
    return { report: withDefaults(parseReport(value, options.mostText), options), from: file, line: null };
  } catch (error) {
    return { error: asHearsayError(error, file), id, from: file, line: null };
  }
}

async function* guardedStream(file: string, options: InputOptions): AsyncGenerator<Found> {
  try {
    yield* fromStream(createReadStream(file), file, options);
  } catch (error) {
    yield { error: asHearsayError(error, file), id: null, from: file, line: null };
  }
}

/** JSON Lines; standard input that does not begin like JSON is one plain text. */
async function* fromStream(stream: NodeJS.ReadableStream, from: string, options: InputOptions): AsyncGenerator<Found> {
  const lines = createInterface({ input: stream as NodeJS.ReadableStream, crlfDelay: Number.POSITIVE_INFINITY });
  const plain: string[] = [];
  let number = 0;
  let json: boolean | null = from === "-" ? null : true;
  for await (const line of lines) {
    number++;
    if (json === null && line.trim())
      json = line
        .trimStart()
        .replace(/^\uFEFF/, "")
        .startsWith("{");
    if (json === false || json === null) plain.push(line);
    else if (line.trim()) yield fromLine(line.replace(/^\uFEFF/, ""), from, number, options);
  }
  if (json !== true) yield fromText(plain.join("\n"), from, options);
}

function fromLine(line: string, from: string, number: number, options: InputOptions): Found {
  try {
    return { report: withDefaults(parseLine(line, options.mostText), options), from, line: number };
  } catch (error) {
    return { error: asHearsayError(error, from), id: idOf(line), from, line: number };
  }
}

function fromText(text: string, from: string, options: InputOptions): Found {
  try {
    return { report: withDefaults(parseReport({ id: from, text }, options.mostText), options), from, line: null };
  } catch (error) {
    return { error: asHearsayError(error, from), id: from, from, line: null };
  }
}

function withDefaults(report: ReportInput, { published, publisher }: InputOptions): ReportInput {
  return {
    ...report,
    published: report.published ?? published ?? null,
    publisher: report.publisher ?? publisher ?? null,
  };
}
