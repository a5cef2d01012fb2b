import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, openBrowser } from "../explorer/chromium.ts";
import { openedPage } from "../explorer/opened-page.ts";
import { asker, type ShownPage, shownPages } from "../explorer/pages.ts";
import { serious } from "../explorer/serious.ts";
import { type ServedCase, serveCase } from "../explorer/serve-case.ts";
import { without } from "../without.ts";

/** The home page's scripts, compressed, in bytes. */
const MOST_SCRIPT = 400_000;

/** A page with a caption and a correction, and a script that must never run. */
const BRIDGE = `<!doctype html><html lang="en"><head><title>Rebels shell bridge at Kona</title>
<meta property="og:site_name" content="The Delta Post"><script>document.title = "ran"</script></head><body><nav>Home</nav>
<article><h1>Rebels shell bridge at Kona</h1><figure><img src="b.jpg" alt=""><figcaption>The bridge at Kona on Monday
morning.</figcaption></figure><p>Rebels shelled the bridge at Kona on Monday and wounded four traders, the mayor, Awa Diarra,
told The Delta Post. The army denied that the bridge had been hit, and said that traffic went on.</p><p>A doctor at the
town's hospital said that nine people had been brought in during the night, three of them children.</p>
<p>Correction: An earlier version of this article gave the day of the attack as Sunday.</p></article></body></html>`;

interface Opened {
  readonly dark?: boolean;
  readonly width?: number;
  readonly author?: string | null;
}

describe.skipIf(without("Chromium", chromiumPath !== undefined))("the explorer in Chromium", () => {
  let browser: Browser;
  let served: ServedCase;
  let pages: readonly ShownPage[];

  beforeAll(async () => {
    served = await serveCase();
    browser = await openBrowser(chromiumPath ?? "");
    pages = await shownPages(asker(served.address));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const open = (path: string, { dark = false, width = 1280, author = null }: Opened = {}) =>
    openedPage(browser, new URL(path, served.address), {
      author,
      viewport: { width, height: 800 },
      colorScheme: dark ? "dark" : "light",
    });

  test("search, event, claim, report: from a question to the words that it rests on", async () => {
    const { page, complaints, close } = await open("/");
    await page.getByText("Told most").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("motorbikes");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?words=motorbikes");
    const card = page.locator("article", { hasText: "Gunmen on motorbikes" }).first();
    await card.getByText("“two security sources”").waitFor();
    await card.getByRole("link", { name: "event", exact: true }).click();

    await page.getByRole("heading", { level: 1, name: /Gunmen on motorbikes killed at least 12/ }).waitFor();
    await page.getByText("that it happened", { exact: true }).click();
    await page
      .getByText(/carries the text of Agence Sahel-Info/)
      .first()
      .waitFor();
    await page
      .locator("article article", { hasText: "Gunmen on motorbikes" })
      .first()
      .getByRole("link")
      .first()
      .click();

    await page.getByRole("heading", { name: "By whose word" }).waitFor();
    expect(await page.locator("[data-lit][data-word]").textContent()).toBe("killed");
    const chain = page.getByRole("list", { name: /from the publisher to the origin/ }).first();
    expect(await chain.textContent()).toMatch(/Agence Sahel-Info[\s\S]*two security sources/);
    await page.keyboard.press("Escape");
    await page.getByText("In brief").waitFor();
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: "Why it was read so" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("who denies an event: from a question to the words of the denial, and by whose word it is", async () => {
    const { page, complaints, close } = await open("/");
    await page.getByText("Told most").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type('"opened fire first"');
    await page.keyboard.press("Enter");
    const card = page.locator("article[data-claim]", { hasText: /opened fire first/ }).first();
    await card.getByRole("link", { name: "event", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /opened fire first in Mendhar/ }).waitFor();
    await page.getByText("that it happened", { exact: true }).click();
    const denied = page.locator("section, div", { has: page.getByRole("heading", { name: "Denied by" }) }).last();
    await denied.getByText("foreign ministry of Pakistan").first().waitFor();
    await denied
      .getByRole("link", { name: /did not fire the first shot/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "By whose word" }).waitFor();
    const chosen = page.getByRole("region", { name: "The chosen claim" });
    await chosen.getByText("said not so").first().waitFor();
    const chain = page.getByRole("list", { name: /from the publisher to the origin/ }).first();
    expect(await chain.textContent()).toMatch(/AFP[\s\S]*Pakistan's foreign ministry/);
    expect(complaints).toEqual([]);
    await close();
  });

  test("facets narrow the question, and the address holds it", async () => {
    const { page, close } = await open("/search");
    await page.getByLabel(/^denied/).click();
    await page.waitForURL("**/search?status=denied");
    await page.getByLabel(/^alleged/).click();
    await page.waitForURL("**/search?status=denied&status=alleged");
    // What the page says is what the server counts, before and after it is loaded anew.
    const { counted } = (await asker(served.address)("find-claims", {
      status: ["denied", "alleged"],
      facets: ["status"],
    })) as { counted: number };
    await page.getByText(`${counted} claims`, { exact: true }).waitFor();
    await page.reload();
    await page.getByText(`${counted} claims`, { exact: true }).waitFor();
    expect(await page.getByLabel(/^alleged/).isChecked()).toBe(true);
    await close();
  });

  test("a text that is pasted is read, and nothing in it becomes part of the page", async () => {
    const { page, complaints, close } = await open("/");
    await page.getByText("Paste a text").click();
    await page
      .getByLabel("Text")
      .fill("Rebels shelled the <img src=x onerror=alert(1)> market of Kona on Monday, the mayor, Awa Diarra, said.");
    await page.getByLabel("Outlet").fill("The Delta Post");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByText(/1 report added/).waitFor({ timeout: 60_000 });
    await page
      .getByRole("link", { name: /^pasted/ })
      .first()
      .click();
    await page.getByText("onerror").first().waitFor();
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a page that is added shows what it told of its lines, and gives the document back as a file", async () => {
    const { page, complaints, close } = await open("/");
    await page.getByText("Told most").waitFor();
    await page
      .getByLabel("Files with reports")
      .setInputFiles({ name: "bridge.html", mimeType: "text/html", buffer: Buffer.from(BRIDGE) });
    await page.getByText(/1 report added/).waitFor({ timeout: 60_000 });
    await page.getByRole("status").getByRole("link", { name: "bridge.html" }).click();
    await page.getByRole("button", { name: "Parts" }).waitFor();
    const labels = () => page.locator("[data-label]").evaluateAll((pieces) => pieces.map((at) => at.dataset.label));
    expect(await labels()).toEqual(expect.arrayContaining(["headline", "caption", "correction"]));
    expect((await page.locator("[data-part]").allTextContents()).join("")).toContain("The bridge at Kona on Monday");
    await page.getByRole("button", { name: "Parts" }).click();
    expect(await labels()).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "original (web page)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bridge.html.txt");
    expect(readFileSync(await download.path(), "utf8")).toBe(BRIDGE);
    const answer = await fetch(new URL("/reports/bridge.html/original", served.address));
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(complaints).toEqual([]);
    await close();
  });

  test("one key copies a claim, from a list and from its report", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const address = new URL("/search?words=motorbikes", served.address);
    const { page, complaints, close } = await openedPage(browser, address, { permissions });
    const copied = () => page.evaluate<string>("navigator.clipboard.readText()");
    const card = page.locator("article", { hasText: "Gunmen on motorbikes" }).first();
    await card.getByRole("link").first().focus();
    await page.keyboard.press("f");
    await page.getByText("Copied as a footnote.").waitFor();
    expect(await copied()).toMatch(
      /citing .*“two security sources”, “.+”, \d+ October 2025, “.+”, .*retrieved \d+ \w+ \d{4}, ungraded\.$/,
    );
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "By whose word" }).waitFor();
    await page.keyboard.press("q");
    await page.getByText("Copied as a quotation.").waitFor();
    expect(await copied()).toMatch(/^“.+” — .*citing .*“two security sources”, \d+ October 2025$/);
    await page.getByRole("button", { name: "sentence" }).click();
    await page.getByText("Copied as a sentence.").waitFor();
    expect(await copied()).toMatch(/^Gunmen on motorbikes killed .+ \(.*“two security sources”, \d+ October 2025\)\.$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the palette goes to a page by its name, and the help explains the words", async () => {
    const { page, close } = await open("/search");
    await page.getByText(/^\d+ claims$/).waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("help");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "What the words mean" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await close();
  });

  test("what is not there is said in words", async () => {
    const { page, close } = await open("/event/v_0000000000000000");
    await page.getByText("Not in this case").waitFor();
    await page.goto(`${served.address}/nowhere`);
    await page.getByText("There is no such page").waitFor();
    await close();
  });

  test("the home page loads less than 400 kB of compressed script", async () => {
    const { page, close } = await open("/");
    await page.getByText("Told most").waitFor();
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".js")),
    );
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length),
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_SCRIPT);
    await close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 390],
  ] as const)("every page is whole and open to all, %s, %i wide", async (scheme, width) => {
    for (const { name, path, shows, author = null } of pages) {
      const { page, complaints, close } = await open(path, { dark: scheme === "dark", width, author });
      await page.getByText(shows).first().waitFor();
      await page.waitForLoadState("networkidle");
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      expect({ name, complaints, wider: Math.max(0, wide), found: await serious(page) }).toEqual({
        name,
        complaints: [],
        wider: 0,
        found: [],
      });
      await close();
    }
  });
});
