import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { given } from "../testing.ts";

const record = (
  type: string,
  address: string,
  block: Buffer | string,
  contentType = "application/http; msgtype=response",
) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`,
    ),
    Buffer.from(block),
    Buffer.from("\r\n\r\n"),
  ]);
const page = (words: string) =>
  `<!doctype html><html><head><title>${words} said</title></head><body><h1>${words} said</h1><p>${words} left the town on Friday with his men, the police said in a statement.</p><p>Nobody was hurt, they said, and the road to the border is open again.</p></body></html>`;
const answer = (body: Buffer | string, more = "", status = "200 OK") =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${more}\r\n`), Buffer.from(body)]);

test("pages with their addresses and the moment of fetching; what is no success or no document is passed over", async () => {
  const packed = gzipSync(page("General B"));
  const chunked = `5\r\n${page("General C").slice(0, 5)}\r\n${(page("General C").length - 5).toString(16)}\r\n${page("General C").slice(5)}\r\n0\r\n\r\n`;
  const warc = Buffer.concat([
    record("warcinfo", "", "software: x", "application/warc-fields"),
    record("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n"),
    record("response", "https://a.example/1#top", answer(page("General A"))),
    record("response", "https://a.example/2", answer(packed, "Content-Encoding: gzip\r\n")),
    record("response", "https://a.example/3", answer(chunked, "Transfer-Encoding: chunked\r\n")),
    record("response", "https://a.example/4", answer(page("Nobody"), "", "404 Not Found")),
    record("response", "https://a.example/x.png", Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")),
    record("response", "https://a.example/5", answer("<!doctype html><html><body><a href=/>Home</a></body></html>")),
    record("conversion", "https://a.example/6", "The army left the town.", "text/plain"),
  ]);
  const found = await given(warc, "crawl.warc");
  expect(found.map(({ id, title, error, retrieved }) => [id, error ?? title ?? null, retrieved ?? null])).toEqual([
    ["https://a.example/1", "General A said", "2024-03-05T10:00:00Z"],
    ["https://a.example/2", "General B said", "2024-03-05T10:00:00Z"],
    ["https://a.example/3", "General C said", "2024-03-05T10:00:00Z"],
    ["https://a.example/5", "no-reports", null],
    ["https://a.example/6", null, "2024-03-05T10:00:00Z"],
  ]);
  const zipped = await given(gzipSync(warc), "crawl.warc.gz");
  expect(zipped).toHaveLength(5);
});

test("a crawl that breaks off is read so far, and told", async () => {
  const warc = Buffer.concat([
    record("response", "https://a.example/1", answer(page("General A"))),
    record("response", "https://a.example/2", answer(page("General B"))),
  ]);
  const found = await given(warc.subarray(0, warc.length - 200), "c.warc");
  expect(found.map(({ id, error }) => [id, error ?? null])).toEqual([
    ["https://a.example/1", null],
    ["c.warc", "broken"],
  ]);
});

test("a packed answer that swells is not unpacked", async () => {
  const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024));
  const found = await given(
    record("response", "https://a.example/1", answer(bomb, "Content-Encoding: gzip\r\n")),
    "c.warc",
  );
  expect(found.map(({ error }) => error)).toEqual(["too-much", "no-reports"]);
});
