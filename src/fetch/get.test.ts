import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HearsayError } from "../model/errors.ts";
import { get } from "./get.ts";
import { type Guard, PUBLIC_ONLY } from "./guard.ts";
import { openVisitor } from "./visitor.ts";

const asked: string[] = [];
const PAGES: Readonly<Record<string, RequestListener>> = {
  "/robots.txt": (_, answer) => void answer.end("User-agent: *\nDisallow: /closed\nCrawl-delay: 4"),
  "/page": (request, answer) => {
    if (request.headers["if-none-match"] === '"v1"') return void answer.writeHead(304).end();
    answer.writeHead(200, {
      "Content-Type": "text/html",
      ETag: '"v1"',
      "Last-Modified": "Tue, 05 Mar 2024 09:00:00 GMT",
    });
    answer.end("<p>The army left.");
  },
  "/moved": (_, answer) => void answer.writeHead(301, { Location: "/page" }).end(),
  "/round": (_, answer) => void answer.writeHead(302, { Location: "/round" }).end(),
  "/inside": (_, answer) => void answer.writeHead(302, { Location: "http://169.254.169.254/latest" }).end(),
  "/file": (_, answer) => void answer.writeHead(302, { Location: "file:///etc/passwd" }).end(),
  "/packed": (_, answer) => void answer.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync("packed words")),
  "/bomb": (_, answer) =>
    void answer.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(3_000_000))),
  "/endless": (_, answer) => {
    const more = () => answer.write(Buffer.alloc(100_000), () => setImmediate(more));
    more();
  },
  "/silent": () => undefined,
  "/broken": (request) => void request.socket.destroy(),
  "/busy": (_, answer) => void answer.writeHead(429, { "Retry-After": "120" }).end(),
};

const server = createServer((request, answer) => {
  asked.push(request.url ?? "");
  (PAGES[request.url ?? ""] ?? ((_, missing) => void missing.writeHead(404).end("no")))(request, answer);
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Opened for the test's own server, and for nothing else. */
const LOOPBACK: Guard = { allows: (address) => address === "127.0.0.1" };
const options = { guard: LOOPBACK, userAgent: "hearsay-test" };
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error: unknown) => (error instanceof HearsayError ? `${error.code}: ${error.message}` : String(error)),
  );

test("a page with what the server says of it, redirects followed, packed answers unpacked", async () => {
  const got = await get(`${base}/moved`, options);
  expect(got).toMatchObject({ status: 200, url: `${base}/page`, type: "text/html", etag: '"v1"' });
  expect(Buffer.from(got.bytes).toString()).toBe("<p>The army left.");
  expect((await get(`${base}/page`, { ...options, etag: '"v1"' })).status).toBe(304);
  expect(Buffer.from((await get(`${base}/packed`, options)).bytes).toString()).toBe("packed words");
  expect(await get(`${base}/busy`, options)).toMatchObject({ status: 429, retryAfter: 120 });
});

test("by default nothing of this machine or its network is asked, by number, by name, or after a redirect", async () => {
  const before = asked.length;
  const closed = { ...options, guard: PUBLIC_ONLY };
  for (const address of [
    base,
    base.replace("127.0.0.1", "localhost"),
    "http://[::1]:9/",
    "http://0x7f.1/",
    "http://2130706433/",
  ])
    expect(await codeOf(get(address, closed))).toMatch(/^address-refused: /);
  expect(asked.length).toBe(before);
  expect(await codeOf(get(`${base}/inside`, options))).toMatch(/^address-refused: 169\.254\.169\.254/);
  expect(await codeOf(get(`${base}/file`, options))).toMatch(/^address-refused: /);
  expect(await codeOf(get("ftp://a.example/x", options))).toMatch(/^address-refused: /);
  expect(await codeOf(get("http://user:word@a.example/", options))).toMatch(/^address-refused: /);
});

test.each([
  ["/round", {}, /leads on more than/],
  ["/bomb", { mostBytes: 1_000_000 }, /larger than 1 MB/],
  ["/endless", { mostBytes: 1_000_000 }, /larger than 1 MB/],
  ["/silent", { timeout: 300 }, /took too long/],
  ["/broken", {}, /broke the connection off|socket hang up/],
])("%s is bounded", async (path, more, says) => {
  expect(await codeOf(get(`${base}${path}`, { ...options, ...more }))).toMatch(says);
});

test("a visitor asks robots.txt once, obeys it, and waits between two requests", async () => {
  const waited: number[] = [];
  let clock = 0;
  const visitor = openVisitor({
    ...options,
    now: () => clock,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      clock += milliseconds;
    },
  });
  const from = asked.length;
  expect((await visitor.visit(`${base}/page`)).status).toBe(200);
  expect((await visitor.visit(`${base}/page`, { etag: '"v1"' })).status).toBe(304);
  expect(await codeOf(visitor.visit(`${base}/closed/1`))).toMatch(/^not-fetched: The robots.txt/);
  expect(asked.slice(from)).toEqual(["/robots.txt", "/page", "/page"]);
  expect(waited).toEqual([4_000, 4_000]);
});
