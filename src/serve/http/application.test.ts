import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appOver } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-web-"));
const SCRIPT = "console.log('hello');\n".repeat(100);
let kept: MadeCase;

beforeAll(async () => {
  kept = await madeCase([made("<b>one</b>/a")]);
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist/index.html"), '<!doctype html><meta name="nonce" content="__CSP_NONCE__">');
  writeFileSync(join(folder, "dist/assets/index-a1b2c3d4.js"), SCRIPT);
  writeFileSync(join(folder, "dist/notes.exe"), "no");
});
afterAll(async () => {
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (
  path: string,
  headers: Record<string, string> = {},
  application: string | null = join(folder, "dist"),
) => appOver(kept, [], { application }).request(`http://localhost${path}`, { headers });
const BROWSER = { Accept: "text/html,*/*" };

describe("the explorer", () => {
  test("is what a browser gets at every address of its own, with a nonce that the policy knows", async () => {
    for (const path of ["/", "/index.html", "/reports/one", "/actors/a_1?tab=x"]) {
      const answer = await ask(path, BROWSER);
      const [, nonce = "none"] = (await answer.text()).match(/content="([\w-]+)"/) ?? [];
      expect(answer.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("has files that are kept for good, compressed", async () => {
    const answer = await ask("/assets/index-a1b2c3d4.js", { "Accept-Encoding": "gzip, br" });
    expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(SCRIPT);
    const tag = answer.headers.get("etag") ?? "";
    expect((await ask("/assets/index-a1b2c3d4.js", { "If-None-Match": tag })).status).toBe(304);
  });

  test.each([
    "/assets/none.js",
    "/notes.exe",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/%zz",
  ])("has no file %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("secret\n");
  });

  test("says so where it is not built", async () => {
    const answer = await ask("/", BROWSER, null);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("not built")]);
    expect((await ask("/", BROWSER, join(folder, "nowhere"))).status).toBe(200);
  });
});

describe("a report", () => {
  const at = `/reports/${encodeURIComponent("<b>one</b>/a")}`;
  test("is given as text, and never as a page", async () => {
    const answer = await ask(`${at}/text`, BROWSER);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await answer.text()).toContain("Army units shelled Abyei");
  });

  test("is given as annotations of its text", async () => {
    const answer = await ask(`${at}/annotations`);
    expect(answer.headers.get("content-type")).toContain("application/ld+json");
    const collection = (await answer.json()) as { total: number; first: { items: unknown[] } };
    expect(collection).toMatchObject({ type: "AnnotationCollection", total: collection.first.items.length });
    expect(collection.first.items.at(-1)).toMatchObject({ target: [{ source: `http://localhost${at}/text` }] });
  });
});

describe("the reference", () => {
  test("needs nothing from elsewhere and runs no script", async () => {
    const page = await (await ask("/reference", BROWSER)).text();
    expect(page).toContain('<form action="/api/find-claims"');
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
    expect((await ask("/reference/reference.css")).headers.get("content-type")).toMatch(/^text\/css/);
  });
});
