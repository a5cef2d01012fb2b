import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openVisitor } from "../src/fetch/visitor.ts";
import { textHash } from "../src/model/text-hash.ts";
import { type ReadingPool, watchAddresses, watchedIn, watchRound } from "../src/serve/operations/index.ts";
import { reportOf } from "../src/store/queries/reports.ts";
import { made } from "./contract/case/made.ts";
import { freshCases } from "./fresh-cases.ts";

const newCase = freshCases();

interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly etag?: string;
}

let answers: Record<string, Answer> = {};
let asked: string[] = [];
const server = createServer((request, answer) => {
  const path = request.url ?? "";
  asked.push(path);
  const { status = 200, body = "", etag } = answers[path] ?? { status: 404 };
  if (etag && request.headers["if-none-match"] === etag) return void answer.writeHead(304).end();
  answer.writeHead(status, { ...(etag ? { ETag: etag } : {}), "Content-Type": "text/html; charset=utf-8" }).end(body);
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
beforeEach(() => {
  answers = {};
  asked = [];
});

/** Reads nothing: what it gives are the claims of a made report. */
const POOL: ReadingPool = {
  size: 1,
  versions: async () => made("x").reading.reader,
  read: async (report) => {
    const { reading } = made(report.id);
    return { ...reading, report: { ...reading.report, id: report.id, text_hash: textHash(report.text) } };
  },
  close: async () => undefined,
};

async function watcher() {
  const kept = await newCase();
  let clock = Date.parse("2024-03-05T09:00:00Z");
  const context = { case: kept, pool: POOL, now: () => new Date(clock), by: "ada" };
  const round = async () => {
    const visitor = openVisitor({
      guard: { allows: () => true },
      userAgent: "test",
      now: () => 0,
      wait: async () => undefined,
    });
    const told: string[] = [];
    for await (const step of watchRound(context, { visitor, inputs: {}, every: 900, pages: true, ended: () => false }))
      told.push(
        step.kind === "looked"
          ? `${step.look.address.slice(base.length)} ${step.look.outcome} ${step.look.reports}`
          : `${step.added.kind} ${String(step.added.report).slice(base.length)}`,
      );
    return told;
  };
  const later = (minutes: number) => {
    clock += minutes * 60_000;
  };
  return { kept, context, round, later };
}

const item = (path: string, words: string) =>
  `<item><title>News of ${path}</title><link>${base}${path}</link><description>${words}</description></item>`;
const feed = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Nile Post</title>${items.join("")}</channel></rss>`;
const page = (words: string) =>
  `<!doctype html><html><body><h1>News of it</h1><p>${words} The police said in a statement on Friday that nobody had been hurt on the road to the border.</p></body></html>`;

test("a feed's new items are kept, the pages of those that break off fetched, what is there is not asked for again", async () => {
  const { kept, context, round, later } = await watcher();
  answers["/feed"] = {
    body: feed(item("/a", "The army left the town on Friday, and nobody was hurt."), item("/b", "The governor said…")),
    etag: '"1"',
  };
  answers["/b"] = { body: page("The governor said that he would stay.") };
  await watchAddresses(context, [`${base}/feed`]);
  expect(await round()).toEqual(["new /a", "new /b", "/b read 1", "/feed read 2"]);
  expect((await reportOf(kept, `${base}/b`))?.text).toMatch(/he would stay/);
  expect(await round()).toEqual([]);
  later(16);
  expect(await round()).toEqual(["/feed unchanged 0"]);
  answers["/feed"] = {
    body: feed(
      item("/a", "The army left the town on Saturday, and two were hurt."),
      item("/b", "The governor said…"),
      item("/c", "A bridge is closed, drivers say."),
    ),
    etag: '"2"',
  };
  later(16);
  asked = [];
  expect(await round()).toEqual([expect.stringMatching(/^version \/a#/), "new /c", "/feed read 2"]);
  expect(asked.filter((path) => path === "/b")).toEqual([]);
});

test("a look that fails is made later and later, and is told; one that is gone is given up", async () => {
  const { kept, context, round, later } = await watcher();
  answers["/feed"] = { status: 503 };
  answers["/old"] = { status: 410 };
  await watchAddresses(context, [`${base}/feed`, `${base}/old`]);
  expect(await round()).toEqual(["/feed failed 0", "/old failed 0"]);
  later(16);
  expect(await round()).toEqual([]);
  later(15);
  expect(await round()).toEqual(["/feed failed 0"]);
  later(31);
  expect(await round()).toEqual([]);
  later(30);
  answers["/feed"] = { body: feed(item("/a", "The army left the town on Friday.")) };
  expect(await round()).toEqual(["new /a", "/feed read 1"]);
  const { watched, looks } = await watchedIn(kept, { limit: 10, failed: true });
  expect(watched.map(({ failures, gone }) => [failures, gone])).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(looks.map(({ says }) => says)).toEqual([
    expect.stringMatching(/answers 503/),
    expect.stringMatching(/gone for good/),
    expect.stringMatching(/answers 503/),
  ]);
});

test("what robots.txt forbids is not fetched, and what the feed itself tells is kept", async () => {
  const { context, round } = await watcher();
  answers["/robots.txt"] = { body: "User-agent: *\nDisallow: /b" };
  answers["/feed"] = { body: feed(item("/b", "The governor said…")) };
  answers["/b"] = { body: page("Nobody may see this.") };
  await watchAddresses(context, [`${base}/feed`]);
  expect(await round()).toEqual(["new /b", "/b failed 0", "/feed read 1"]);
  expect(asked).not.toContain("/b");
});
