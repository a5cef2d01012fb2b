import { HearsayError } from "../../model/errors.ts";
import { textHash } from "../../model/text-hash.ts";
import { type Found, type InputOptions, reportsOfBytes } from "../../read/inputs.ts";
import { isDocumentType } from "../../read/kind.ts";
import { readScan } from "../scans/read-scan.ts";
import { bytesOf } from "./json-body.ts";

/** Most bytes of an upload where the door says nothing else. */
export const MOST_UPLOAD = 64 * 1024 * 1024;

/** The names under which a body's type is read: as a file of that name would be. */
const NAMES: readonly (readonly [type: RegExp, name: string])[] = [
  [/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-lines)\b/i, "-.jsonl"],
  [/^application\/(?:[\w.+-]+\+)?json\b/i, "-.json"],
  [/^text\/plain\b/i, "-.txt"],
];

/** What a plain text does not say of itself, as parameters of the address. */
const TELLING = [
  ...["id", "title", "publisher", "published", "url", "author", "language", "handling"],
  ...["translation_of", "translated_by"],
] as const;

/**
 * Everything that an upload holds: JSON Lines, a report or a list of them as JSON, a plain text, or files in a form. The
 * parameters say what the reports do not. Throws HearsayError `too-large`, `wrong-type`, `bad-json`, `wrong-use`.
 */
export async function reportsOfUpload(request: Request, most: number): Promise<readonly Found[]> {
  const type = request.headers.get("content-type") ?? "";
  const { searchParams } = new URL(request.url);
  const defaults = { publisher: searchParams.get("publisher"), published: searchParams.get("published"), readScan };
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(request, most)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (/^multipart\/form-data\b/i.test(type)) return ofForm(bytes, type, defaults);
  const name = NAMES.find(([pattern]) => pattern.test(type))?.[1];
  if (name === "-.jsonl") return all(reportsOfBytes(bytes, name, defaults));
  if (name === "-.json") return all(ofJson(bytes, defaults));
  if (name === "-.txt") return all(ofText(bytes, searchParams, defaults));
  if (isDocumentType(type)) return all(ofDocument(bytes, searchParams, { type, defaults }));
  throw new HearsayError(
    "wrong-type",
    "Send reports as JSON Lines (application/x-ndjson), JSON (application/json), text (text/plain), a document by its own type (text/html and others), files (multipart/form-data) or addresses to fetch (text/uri-list).",
  );
}

/** A document sent as it is; the parameters say what it does not, and whom it is named after. */
async function* ofDocument(
  bytes: Uint8Array,
  query: URLSearchParams,
  { type, defaults }: { readonly type: string; readonly defaults: InputOptions },
): AsyncGenerator<Found> {
  const id =
    query.get("id") ?? query.get("url") ?? `document-${textHash(Buffer.from(bytes).toString("latin1")).slice(0, 12)}`;
  for await (const found of reportsOfBytes(bytes, "-", defaults, { id, type })) {
    if ("error" in found) yield found;
    else yield { ...found, report: { ...found.report, url: found.report.url ?? query.get("url") } };
  }
}

/** Files are read as `hearsay add` reads them; the fields publisher and published say what they do not. */
async function ofForm(bytes: Uint8Array, type: string, defaults: InputOptions): Promise<readonly Found[]> {
  const form = await formOf(bytes, type);
  const field = (name: string, other: string | null | undefined) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : (other ?? null);
  };
  const options = {
    publisher: field("publisher", defaults.publisher),
    published: field("published", defaults.published),
    readScan: defaults.readScan ?? null,
  };
  const found: Found[] = [];
  for (const value of form.values())
    if (typeof value !== "string")
      found.push(...(await all(reportsOfBytes(new Uint8Array(await value.arrayBuffer()), value.name || "-", options))));
  if (found.length > 0) return found;
  throw new HearsayError("no-reports", "The form holds no file.");
}

async function formOf(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(bytes), { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new HearsayError("wrong-use", "The body is no form that can be read.");
  }
}

/** A report may come without an id here: it is named after its words, so that the same words are the same report. */
async function* ofJson(bytes: Uint8Array, options: InputOptions): AsyncGenerator<Found> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new HearsayError("bad-json", "The body is no valid JSON.");
  }
  for (const [at, one] of (Array.isArray(value) ? value : [value]).entries()) {
    const line = Buffer.from(JSON.stringify(withId(one)));
    for await (const found of reportsOfBytes(line, "-.json", options))
      yield Array.isArray(value) ? { ...found, from: "-", line: at + 1 } : { ...found, from: "-" };
  }
}

async function* ofText(bytes: Uint8Array, query: URLSearchParams, options: InputOptions): AsyncGenerator<Found> {
  for await (const found of reportsOfBytes(bytes, "-.txt", options)) {
    if ("error" in found) yield { ...found, id: query.get("id"), from: "-" };
    else {
      const told = TELLING.flatMap((key) => (query.get(key) ? [[key, query.get(key)] as const] : []));
      const report = withId({ text: found.report.text, ...Object.fromEntries(told) });
      for await (const read of reportsOfBytes(Buffer.from(JSON.stringify(report)), "-.json", options))
        yield { ...read, from: "-" };
    }
  }
}

function withId(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("text" in value) || "id" in value) return value;
  return { id: `text-${textHash(String(value.text)).slice(0, 12)}`, ...value };
}

async function all(found: AsyncIterable<Found>): Promise<readonly Found[]> {
  const list: Found[] = [];
  for await (const one of found) list.push(one);
  return list;
}
