import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { HearsayError } from "../src/model/errors.ts";
import { zipOf } from "../src/read/archive/testing-zip.ts";
import { reportsOfDocument } from "../src/read/document.ts";
import type { Kind } from "../src/read/kind.ts";

const HERE = new URL("./", import.meta.url);
const file = (path: string) => readFileSync(new URL(path, HERE));

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Nile Post</title><item><title>A &amp; B</title><link>https://a.example/1</link><description><![CDATA[<p>The army left.</p>]]></description></item></channel></rss>`;
const MAIL = `From: Ada <ada@x.example>\nTo: list@x.example\nSubject: =?utf-8?Q?Y=C3=A9i?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n> quoted\n\n---------- Forwarded message ---------\nFrom: Ben\nSubject: Road\n\nThe road is shut.\n--b\nContent-Type: text/html\n\n<p>x</p>\n--b--\n`;
const WARC = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: 83\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><h1>Army leaves</h1><p>x\r\n\r\n`;
const DOCX = zipOf({
  "[Content_Types].xml": "<Types/>",
  "word/document.xml": "<w:document><w:body><w:p><w:r><w:t>The army left.</w:t></w:r></w:p></w:body></w:document>",
});

/** Documents of each kind from which broken ones are made. */
export const SEEDS: Readonly<Partial<Record<Kind, readonly Uint8Array[]>>> = {
  html: readdirSync(new URL("pages/", HERE)).map((slug) => file(`pages/${slug}/source.html`)),
  feed: [Buffer.from(RSS)],
  "json-feed": [
    Buffer.from(
      '{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1, "content_html": "<p>The army left."}]}',
    ),
  ],
  opml: [Buffer.from('<opml><body><outline xmlUrl="https://a.example/f"/></body></opml>')],
  telegram: [
    Buffer.from(
      '{"name": "Desk", "type": "public_channel", "messages": [{"id": 2, "type": "message", "date_unixtime": "1683897731", "text": ["Two ", {"type": "bold", "text": "drones"}]}]}',
    ),
  ],
  "x-archive": [
    Buffer.from('window.YTD.tweets.part0 = [ {"tweet": {"id_str": "11", "full_text": "RT @a: Shots &amp; shouts."}} ]'),
  ],
  mail: [Buffer.from(MAIL)],
  mbox: [Buffer.from(`From a@x Sat Jan  3 01:05:34 2024\n${MAIL}\nFrom a@x Sat Jan  3 01:05:34 2024\n${MAIL}`)],
  docx: [DOCX],
  pdf: [file("documents/letter.pdf"), file("documents/scan.pdf")],
  table: [Buffer.from('id,text,date\n1,"The army, it ""left"".",2024-03-05\n2,Text,\n')],
  json: [
    Buffer.from(
      '{"articles": [{"url": "https://a.example/1", "title": "Army leaves", "seendate": "20240305T091500Z"}]}',
    ),
  ],
  lines: [Buffer.from('{"id": "1", "text": "The army left."}\n{"id": 2}\n')],
  text: [Buffer.from("The army left.")],
  zip: [zipOf({ "a.txt": "The army left.", "b.html": "<h1>x", "c.zip": zipOf({ "d.txt": "x" }) })],
  gzip: [gzipSync(WARC)],
  warc: [Buffer.from(WARC)],
};

type Change = {
  readonly at: number;
  readonly how: "flip" | "cut" | "drop" | "twice" | "put";
  readonly byte: number;
  readonly length: number;
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom("flip", "cut", "drop", "twice", "put"),
  byte: fc.nat(255),
  length: fc.nat(64),
});

/** A seed with some of its bytes changed, dropped, doubled or cut off. */
export const brokenOf = (seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([seed, changes]) => changes.reduce(changed, seed));

function changed(bytes: Uint8Array, { at: share, how, byte, length }: Change): Uint8Array {
  const at = Math.floor(share * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (how === "cut") return before;
  if (how === "drop") return Buffer.concat([before, after.subarray(length)]);
  if (how === "twice") return Buffer.concat([before, after.subarray(0, length), after]);
  if (how === "put") return Buffer.concat([before, Buffer.alloc(length, byte), after]);
  return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
}

/** Reads a document that may be broken in any way; throws where what comes out is neither a report nor a refusal. */
export async function readBroken(kind: Kind, bytes: Uint8Array): Promise<void> {
  for await (const piece of reportsOfDocument({ bytes, id: "x" }, "x", kind)) {
    if ("error" in piece) {
      if (!(piece.error instanceof HearsayError) || piece.error.code === "failed" || piece.error.message.length < 10)
        throw new Error(`A refusal that says nothing: ${piece.error}`);
      if (/is not a function|undefined|cannot read prop/i.test(piece.error.message))
        throw new Error(`A fault of ours: ${piece.error.message}`);
      continue;
    }
    const { text, marks } = piece.report;
    if (!text.trim()) throw new Error("A report without words.");
    if (marks?.some(({ start, end }) => start < 0 || start >= end || end > text.length))
      throw new Error("A mark beyond the text.");
  }
}
