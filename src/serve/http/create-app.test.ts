import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asking, posted } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";
import { tokenOf } from "./who.ts";

let kept: MadeCase;
const faults: string[] = [];

beforeAll(async () => {
  kept = await madeCase([made("one"), made("two", { towns: ["Abyei"], published: "2024-03-06" })]);
});
afterAll(() => kept.close());

const ask = asking(() => kept, faults);

describe("operations", () => {
  test("are asked with JSON, or by an address, and answer the same", async () => {
    const sent = await ask("/api/find-claims", posted({ words: "Kadugli", limit: 1 }));
    const got = await ask("/api/find-claims?words=Kadugli&limit=1&outlet=");
    const answer = await sent.json();
    expect(answer).toMatchObject({ claims: [{ report: "one", status: "reported" }], next: null });
    expect(await got.json()).toEqual(answer);
  });

  test("come page by page", async () => {
    const first = await ask("/api/find-claims?limit=2");
    const { next } = (await first.json()) as { next: string };
    const link = first.headers.get("link") ?? "";
    expect(link).toMatch(/^<\/api\/find-claims\?limit=2&after=[^>]+>; rel="next"$/);
    const second = await ask(link.slice(1, link.indexOf(">")));
    expect(await second.json()).toMatchObject({ claims: [{ report: "one" }], next: null });
    expect(next).not.toBeNull();
  });

  test("are not sent again while nothing changed", async () => {
    const first = await ask("/api/find-claims");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/"/);
    expect((await ask("/api/find-claims", { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  test("are compressed for whom it suits", async () => {
    const answer = await ask("/api/show-report?report=one", { headers: { "Accept-Encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("etag")).toMatch(/^W\//);
  });
});

test.each<[string, string, RequestInit, number, string]>([
  ["a field that is none", "/api/find-claims?colour=red", {}, 400, "wrong-use"],
  ["a number that is none", "/api/find-claims?limit=many", {}, 400, "wrong-use"],
  ["a place that no page gave", "/api/find-claims?after=x", {}, 400, "wrong-use"],
  ["U+0000", "/api/find-claims?words=a%00b", {}, 400, "wrong-use"],
  ["U+0000 in JSON", "/api/find-claims", posted({ words: "\0" }), 400, "wrong-use"],
  ["no JSON", "/api/find-claims", { ...posted({}), body: "{" }, 400, "bad-json"],
  ["no UTF-8", "/api/find-claims", { ...posted({}), body: new Uint8Array([0x7b, 0xff]) }, 400, "not-utf8"],
  ["another type", "/api/find-claims", { method: "POST", body: "words=x" }, 415, "wrong-type"],
  ["too much", "/api/find-claims", { ...posted({}), body: " ".repeat(5_000_000) }, 413, "too-large"],
  ["a list", "/api/find-claims", posted([]), 400, "wrong-use"],
  ["an operation that is none", "/api/find-clams", {}, 404, "not-found"],
  ["a report that is not there", "/api/show-report?report=nine", {}, 404, "not-found"],
  ["another method", "/api/find-claims", { method: "PUT" }, 405, "wrong-method"],
  ["nothing", "/nothing", {}, 404, "not-found"],
])("%s is refused in the one shape of errors", async (_, path, init, status, code) => {
  const answer = await ask(path, init);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({
    error: { code, message: expect.stringMatching(/\.$/), details: expect.anything() },
  });
});

test("what nobody foresaw gives nothing away", async () => {
  const broken = { ...kept.case, snapshot: () => Promise.reject(new Error("the secret words of a report")) };
  const answer = await ask("/api/find-claims", {}, { case: broken });
  expect(answer.status).toBe(500);
  expect(`${await answer.text()}${faults.join()}`).not.toContain("secret words");
  expect(faults.join()).toContain("create-app.test.ts");
});

const SECRET = "0123456789abcdef";
const bearer = (secret: string) => ({ headers: { Authorization: `Bearer ${secret}` } });

test.each<[string, RequestInit, readonly string[], number]>([
  ["none is demanded", {}, [], 200],
  ["none is shown", {}, [SECRET], 401],
  ["a wrong one", bearer("0123456789abcdeF"), [SECRET], 401],
  ["the right one", bearer(SECRET), [SECRET], 200],
  ["one of several", bearer(SECRET), ["fedcba9876543210", `amina:reader:${SECRET}`], 200],
  ["in a cookie", { headers: { Cookie: `hearsay_token=${SECRET}` } }, [SECRET], 200],
])("tokens: %s", async (_, init, tokens, status) => {
  expect((await ask("/api/find-claims", init, { tokens: tokens.map(tokenOf) })).status).toBe(status);
});

test.each<[string, Record<string, string>, readonly string[], number]>([
  ["our own page", { Origin: "http://localhost:7380", Host: "localhost:7380" }, [], 200],
  ["a program", { Host: "127.0.0.1:7380" }, [], 200],
  ["IPv6", { Host: "[::1]:7380" }, [], 200],
  ["another site's page", { Origin: "https://evil.example", Host: "localhost:7380" }, [], 403],
  ["another port's page", { Origin: "http://localhost:3000", Host: "localhost:7380" }, [], 403],
  ["a page without an origin", { Origin: "null", Host: "localhost:7380" }, [], 403],
  ["a picture on another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }, [], 403],
  ["a link on another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" }, [], 200],
  ["a name that was made to point here", { Host: "evil.example" }, [], 403],
  ["a name that looks like ours", { Host: "localhost.evil.example" }, [], 403],
  ["any name where tokens are shown", { Host: "news.example", Authorization: `Bearer ${SECRET}` }, [SECRET], 200],
])("%s", async (_, headers, tokens, status) => {
  expect((await ask("/api/find-claims", { headers }, { tokens: tokens.map(tokenOf) })).status).toBe(status);
});

test("every answer forbids what a page does not need", async () => {
  for (const path of ["/api", "/nothing"]) {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self';");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  }
});
