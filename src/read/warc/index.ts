import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { HearsayError } from "../../model/errors.ts";
import { plainAddress } from "../html/page-address.ts";
import { type Kind, kindOf } from "../kind.ts";
import { momentOf } from "../moment.ts";
import { asHearsayError } from "../refused.ts";
import { type Given, MEGABYTE, type OpenMember, type Piece, type Room } from "../room.ts";

/** A crawl (ISO 28500): each page that it fetched, read by its own kind, with its address and when it was fetched. */
export const WARC: Room = { says: "a crawl", mostBytes: 1_024 * MEGABYTE, read: readWarc };

const READ: ReadonlySet<Kind> = new Set(["html", "feed", "json-feed", "pdf", "docx"]);
const MOST_BODY = 64 * MEGABYTE;
const HEAD_END = Buffer.from("\r\n\r\n");
const LONGEST_HEAD = 65_536;

interface Entry {
  readonly type: string;
  readonly address: string;
  readonly date: string;
  readonly contentType: string;
  readonly block: Buffer;
}

async function* readWarc(given: Given, open: OpenMember): AsyncGenerator<Piece> {
  let pages = 0;
  for (const entry of entriesIn(Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.length))) {
    if (entry instanceof HearsayError) {
      yield { error: entry, id: given.id };
      break;
    }
    const { address, date } = entry;
    try {
      const page = pageOf(entry);
      if (!page || (!READ.has(kindOf(page.bytes, "", page.type)) && entry.type !== "conversion")) continue;
      pages++;
      const url = plainAddress(address);
      yield* open({ id: url ?? address, name: address, ...page, told: { url, retrieved: momentOf(date) } });
    } catch (error) {
      yield { error: asHearsayError(error, address), id: address };
    }
  }
  if (pages === 0) throw new HearsayError("no-reports", "The crawl holds no page, feed or document.");
}

/** The records of a crawl that hold what was fetched, or the fault at which it breaks off. */
function* entriesIn(bytes: Buffer): Generator<Entry | HearsayError> {
  for (let at = 0; at < bytes.length; ) {
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
    if (at >= bytes.length) return;
    const end = bytes.indexOf(HEAD_END, at);
    const head = end < 0 || end - at > LONGEST_HEAD ? "" : bytes.subarray(at, end).toString("utf8");
    const headers = headersOf(head);
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!/^WARC\/\d/.test(head) || !Number.isSafeInteger(length) || length < 0 || end + 4 + length > bytes.length) {
      yield new HearsayError(
        "broken",
        `The crawl breaks off, or is damaged, at byte ${at.toLocaleString("en")}; what stands before is read.`,
      );
      return;
    }
    const type = headers.get("warc-type") ?? "";
    if (type === "response" || type === "resource" || type === "conversion")
      yield {
        type,
        address: (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, ""),
        date: headers.get("warc-date") ?? "",
        contentType: headers.get("content-type") ?? "",
        block: bytes.subarray(end + 4, end + 4 + length),
      };
    at = end + 4 + length;
  }
}

function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const] : [];
    }),
  );
}

/** What an HTTP answer holds, unpacked; null for what is no success. */
function pageOf({ type, contentType, block }: Entry): { readonly bytes: Uint8Array; readonly type: string } | null {
  if (type !== "response" || !/^application\/http/i.test(contentType)) return { bytes: block, type: contentType };
  const end = block.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = block.subarray(0, end).toString("latin1");
  if (!/^HTTP\/[\d.]+ 2\d\d/.test(head)) return null;
  const headers = headersOf(head);
  const body = block.subarray(end + 4);
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? unchunked(body) : body;
  return { bytes: unpacked(whole, headers.get("content-encoding") ?? ""), type: headers.get("content-type") ?? "" };
}

/** Some crawlers keep the chunks of an answer, others put them together and leave the header. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = end < 0 ? Number.NaN : Number.parseInt(body.subarray(at, end).toString("latin1"), 16);
    if (!/^[0-9a-f]+\s*(?:;|$)/i.test(body.subarray(at, Math.max(at, end)).toString("latin1")) || Number.isNaN(size))
      return at === 0 ? body : Buffer.concat(pieces);
    if (size === 0) break;
    pieces.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}

function unpacked(body: Buffer, encoding: string): Uint8Array {
  const limit = { maxOutputLength: MOST_BODY };
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f) return gunzipSync(body, limit);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, limit);
    if (/deflate/i.test(encoding)) return inflateSync(body, limit);
  } catch (error) {
    if (error instanceof RangeError)
      throw new HearsayError("too-much", `It unpacks to more than ${MOST_BODY / MEGABYTE} MB.`);
    throw new HearsayError("broken", `Its answer cannot be unpacked (${encoding}).`);
  }
  return body;
}
