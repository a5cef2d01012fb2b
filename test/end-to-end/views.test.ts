import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, openBrowser } from "../explorer/chromium.ts";
import { openedPage } from "../explorer/opened-page.ts";
import { asker, shownPages } from "../explorer/pages.ts";
import { type ServedCase, serveCase } from "../explorer/serve-case.ts";
import { without } from "../without.ts";

describe.skipIf(without("Chromium", chromiumPath !== undefined))("views of a case in Chromium", () => {
  let browser: Browser;
  let served: ServedCase;

  beforeAll(async () => {
    served = await serveCase();
    browser = await openBrowser(chromiumPath ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const open = (path: string) => openedPage(browser, new URL(path, served.address), { reducedMotion: "reduce" });

  test("a place on the map leads to its claims, and the address brings them back", async () => {
    const { page, complaints, close } = await open("/map");
    await page
      .getByRole("region", { name: "Places" })
      .getByRole("button", { name: /eastern Burkina Faso/ })
      .click();
    const chosen = page.getByRole("region", { name: "Claims of the chosen place" });
    await chosen.getByRole("heading", { name: "eastern Burkina Faso" }).waitFor();
    await chosen.locator("article").first().waitFor();
    await page.reload();
    await chosen.getByText("a region, within").waitFor();
    await chosen.locator("article").first().waitFor();
    const listed = await chosen.getByRole("status").textContent();
    await chosen.getByRole("link", { name: "As a search" }).click();
    await page.getByText(listed ?? "none", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("the map is moved and zoomed by keyboard, a number on it is chosen by the mouse", async () => {
    const { page, close } = await open("/map");
    const map = page.getByRole("figure", { name: /^Map/ });
    await page.waitForURL("**/map?seen=*");
    const before = new URL(page.url()).searchParams.get("seen");
    await map.press("+");
    await map.press("ArrowLeft");
    await page.waitForURL((url) => url.searchParams.get("seen") !== before);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await map.locator("g[data-several]").first().click();
    await page.getByRole("button", { name: "All places" }).waitFor();
    await close();
  });

  test("what a search finds goes out in a form that is chosen, without names where that is asked for", async () => {
    const { page, complaints, close } = await open("/search?status=denied&sort=happened");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const window = page.getByRole("dialog", { name: "Export" });
    const [tables] = await Promise.all([
      page.waitForEvent("download"),
      window.getByRole("link", { name: "GeoJSON" }).click(),
    ]);
    const { features } = JSON.parse(readFileSync(await tables.path(), "utf8")) as { features: unknown[] };
    expect(Array.isArray(features)).toBe(true);
    await window.getByLabel(/Leave out the names/).check();
    const [records] = await Promise.all([
      page.waitForEvent("download"),
      window.getByRole("link", { name: "Hearsay records" }).click(),
    ]);
    expect(new URL(records.url()).searchParams.getAll("redact")).toEqual(["private"]);
    const lines = readFileSync(await records.path(), "utf8")
      .trim()
      .split("\n");
    const claims = lines.map((line) => JSON.parse(line)).filter(({ record }) => record === "claim");
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ certainty }) => certainty.status === "denied")).toBe(true);
    await page.keyboard.press("Escape");
    await window.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  });

  test("a narrowed question is asked of claims, map and time alike", async () => {
    const { page, close } = await open("/map");
    await page.getByLabel("How sure it sounds").selectOption("denied");
    await page.waitForURL("**/map?*status=denied*");
    await page.getByRole("link", { name: "Over time" }).click();
    await page.waitForURL("**/timeline?status=denied");
    await page.getByRole("button", { name: /denied/ }).waitFor();
    await close();
  });

  test("a period is chosen on the timeline by keyboard, and an event of it opened", async () => {
    const { page, complaints, close } = await open("/timeline?time=published&unit=day");
    const bars = page.getByRole("slider", { name: /^Period/ });
    await bars.press("Home");
    await page.waitForURL("**&chosen=*");
    await page.locator('[role="slider"][aria-valuetext*="2025: "]').waitFor();
    await bars.press("Shift+ArrowRight");
    const events = page.getByRole("region", { name: "Events of the chosen period" });
    await events.locator("article").first().getByRole("link").click();
    await page.getByText("In the order said").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("a period is drawn on the timeline by the mouse", async () => {
    const { page, close } = await open("/timeline?time=published&unit=day");
    const box = await page.getByRole("slider", { name: /^Period/ }).boundingBox();
    if (!box) throw new Error("there are no bars");
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 10, box.y + 80, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("button", { name: "Only this period" }).click();
    await page.waitForURL("**from=*");
    await close();
  });

  test("a link of the network leads to the claims behind it, and its actor to a neighbour", async () => {
    const { page, complaints, close } = await open("/network");
    const links = page.getByRole("region", { name: "Links" });
    await links
      .getByRole("button", { name: /claims? on/ })
      .first()
      .click();
    const claims = page.getByRole("region", { name: "Claims behind the link" });
    await claims.locator("article").first().waitFor();
    await claims.getByRole("heading").getByRole("link").first().click();
    const ring = page.getByRole("figure", { name: /and those around it$/ });
    const neighbour = ring.getByRole("link").first();
    const name = (await neighbour.locator("title").textContent()) ?? "nobody";
    await neighbour.click();
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("the network of a period is asked for by keyboard", async () => {
    const { page, close } = await open("/network?time=published");
    await page.getByRole("slider", { name: /^Period/ }).press("End");
    await page.waitForURL("**published_from=*");
    await page.getByRole("button", { name: "The whole time" }).click();
    await page.waitForURL((url) => !url.searchParams.has("published_from"));
    await close();
  });

  test("where the browser cannot draw the network, the table tells it", async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const canvas = (globalThis as unknown as { HTMLCanvasElement: { prototype: { getContext: () => null } } })
        .HTMLCanvasElement;
      canvas.prototype.getContext = () => null;
    });
    const page = await context.newPage();
    await page.goto(`${served.address}/network`);
    await page.getByText("The table tells the same").waitFor();
    await page
      .getByRole("button", { name: /claims? on/ })
      .first()
      .waitFor();
    await context.close();
  });

  test("a search is saved under a name, opened, deleted and brought back", async () => {
    const { page, complaints, close } = await open("/search?status=denied");
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.getByLabel("Save as").fill("what somebody denies");
    await page.keyboard.press("Enter");
    await sayWho(page);
    await page.getByRole("link", { name: "Saved searches" }).click();
    await page.getByRole("link", { name: "what somebody denies" }).click();
    await page.waitForURL("**/search?status=denied");
    await page.goBack();
    await page.getByRole("button", { name: "Delete what somebody denies" }).click();
    await page.getByText("No search is saved yet").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "what somebody denies" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("claims are collected by one key from a search and a report, put in order, noted, taken out and back", async () => {
    const { page, complaints, close } = await open("/search?words=killed&kind=event");
    const sentences = page.locator("article p:first-child a");
    const [first, second] = [await sentences.nth(0).textContent(), await sentences.nth(1).textContent()];
    await sentences.nth(0).focus();
    await page.keyboard.press("b");
    await sayWho(page);
    await page.getByText(/^Collected into/).waitFor();
    await page.getByRole("button", { name: "Close this note" }).click();
    await sentences.nth(1).click();
    await page.getByRole("heading", { name: "By whose word" }).waitFor();
    await page.keyboard.press("b");
    await page.getByText(/^Collected into/).waitFor();
    await page.getByRole("button", { name: "into a brief" }).click();
    await page.getByText(/^It stands in .* already\./).waitFor();
    await page.getByRole("link", { name: "Open the brief" }).click();
    const kept = page.locator("li article p:first-child a");
    await kept.nth(1).waitFor();
    expect(await kept.allTextContents()).toEqual([first, second]);
    await page.getByRole("button", { name: "Move claim 2 up" }).click();
    await page.locator("li:first-child article", { hasText: second ?? "nothing" }).waitFor();
    await page.getByLabel("Note on claim 1").fill("Ask the mayor.");
    await page.getByLabel("Note on claim 2").focus();
    await page.getByText("Noted.").waitFor();
    await page.getByRole("button", { name: "Take out claim 2" }).click();
    await page.getByText("Taken out.").waitFor();
    expect(await kept.count()).toBe(1);
    await page.getByRole("button", { name: "Undo" }).click();
    await kept.nth(1).waitFor();
    await page.getByRole("heading", { name: "Footnotes" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ["report", "summary", "In brief"],
    ["event", "h2", "In the order said"],
    ["actor", "h2", "Told as fact by outlets"],
  ])("a printed %s is a clean page with footnotes", async (name, tag, shows) => {
    const shown = (await shownPages(asker(served.address))).find((one) => one.name === name);
    const context = await browser.newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(served.address + (shown?.path ?? ""));
    const notes = page.locator("section", { has: page.locator("h2", { hasText: /^Footnotes$/ }) });
    await notes.waitFor({ state: "attached" });
    expect(await notes.isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    await page.locator(tag, { hasText: shows }).waitFor();
    expect(await page.locator("details[data-print]:not([open])").count()).toBe(0);
    expect(await notes.locator("li").first().textContent()).toMatch(/“.+”.* retrieved \d+ \w+ \d{4}, ungraded\.$/s);
    // as many footnotes as the last number that a claim bears
    const marks = (await page.locator("sup").allTextContents()).map((mark) => Number(mark.replace(/\D/g, "")));
    expect(Math.max(...marks)).toBe(await notes.locator("li").count());
    expect(await page.locator("input:visible, select:visible, form:visible, [role=tablist]:visible").count()).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await context.close();
  });
});

/** Every change has an author: the first one in a browser asks who it is. */
async function sayWho(page: Page): Promise<void> {
  await page.getByLabel("Your name").fill("Berta");
  await page.getByRole("button", { name: "Go on" }).click();
}
