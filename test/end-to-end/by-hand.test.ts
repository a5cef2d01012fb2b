import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, openBrowser } from "../explorer/chromium.ts";
import { openedPage } from "../explorer/opened-page.ts";
import { asker } from "../explorer/pages.ts";
import { serious } from "../explorer/serious.ts";
import { type ServedCase, serveCase } from "../explorer/serve-case.ts";
import { without } from "../without.ts";

const ARABIC =
  "قصف الجيش السوداني مواقع حرس النهر في بلدة كادقلي يوم الاثنين، بحسب ما نقلته وكالة الجنوب عن مصدر طبي.\n\nوقال سكان إن السوق أغلق بعد ذلك.";
const CLAUSE = "قصف الجيش السوداني مواقع حرس النهر في بلدة كادقلي يوم الاثنين";
const REPORTS = [
  { id: "kordofan-ar", publisher: "صوت كردفان", published: "2024-03-05", title: "قصف في كادقلي", text: ARABIC },
  {
    ...{ id: "kordofan-en", publisher: "Voice of Kordofan", published: "2024-03-06", title: "Shelling in Kadugli" },
    ...{ translation_of: "kordofan-ar", translated_by: "a machine" },
    text: "The Sudanese army shelled positions of the River Guard in Kadugli on Monday, South Agency reported, citing a medical source.\n\nResidents said the market closed afterwards.",
  },
];

describe.skipIf(without("Chromium", chromiumPath !== undefined))("other languages in Chromium", () => {
  let browser: Browser;
  let served: ServedCase;
  const folder = mkdtempSync(join(tmpdir(), "hearsay-by-hand-"));

  beforeAll(async () => {
    const lines = join(folder, "kordofan.jsonl");
    writeFileSync(lines, REPORTS.map((report) => `${JSON.stringify(report)}\n`).join(""));
    served = await serveCase([], [lines]);
    browser = await openBrowser(chromiumPath ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (path: string, width = 1280) =>
    openedPage(browser, new URL(path, served.address), { author: "berta", viewport: { width, height: 900 } });
  const directionOf = (one: Locator) =>
    one.evaluate((element) => {
      const { getComputedStyle } = globalThis as unknown as {
        getComputedStyle: (of: unknown) => { direction: string };
      };
      return getComputedStyle(element).direction;
    });

  /** Chooses words of the report's text, as a hand does that draws over them. */
  async function choose(page: Page, words: string): Promise<void> {
    await page.evaluate(`{
      const pieces = [...document.querySelectorAll("[data-start]")];
      const at = ${JSON.stringify(ARABIC)}.indexOf(${JSON.stringify(words)});
      const point = (offset) => {
        const piece = pieces.findLast((one) => Number(one.dataset.start) <= offset);
        return [piece.firstChild, offset - Number(piece.dataset.start)];
      };
      const [from, to] = [point(at), point(at + ${words.length} - 1)];
      getSelection().setBaseAndExtent(from[0], from[1], to[0], to[1] + 1);
    }`);
    await page.getByText(words, { exact: true }).last().waitFor();
  }

  test("a claim is marked by hand in an Arabic report, right to left, with its chain, and is found and counted", async () => {
    const { page, complaints, close } = await open("/report/kordofan-ar");
    await page.getByText("This report was not read").waitFor();
    expect(await directionOf(page.locator("p", { hasText: "قصف الجيش" }).first())).toBe("rtl");
    expect(await directionOf(page.getByRole("heading", { level: 1 }))).toBe("rtl");
    await choose(page, CLAUSE);
    await page.getByRole("button", { name: /^Mark a claim/ }).click();
    const form = page.getByRole("form", { name: "Mark a claim" });
    await form.getByLabel("What it is").selectOption("ASSAULT");
    await form.getByLabel("How sure").selectOption("reported");
    const give = async (label: string, words: string, called?: { name?: string; kind?: string; country?: string }) => {
      await choose(page, words);
      const field = form
        .locator("div, fieldset")
        .filter({ has: page.getByText(label, { exact: true }) })
        .last();
      await field.getByRole("button", { name: /selected words/i }).click();
      const { name, kind, country } = called ?? {};
      if (name) await form.getByLabel(`${words}: name in other reports`).fill(name);
      if (kind) await form.getByLabel(`${words}: what it is`).selectOption(kind);
      if (country) await form.getByLabel(`${words}: country`).fill(country);
    };
    await give("Doer", "الجيش السوداني", { name: "Sudanese army", country: "SDN" });
    await give("Done to", "حرس النهر", { name: "River Guard" });
    await give("By whose word", "وكالة الجنوب", { name: "South Agency", kind: "organization" });
    await give("By whose word", "مصدر طبي");
    await give("The word that tells of it", "قصف");
    await give("Where", "كادقلي", { name: "Kadugli", country: "SDN" });
    await form.getByLabel("from").fill("2024-03-04");
    expect(await serious(page)).toEqual([]);
    await form.getByRole("button", { name: "Keep the claim" }).click();

    const chosen = page.getByRole("region", { name: "The chosen claim" });
    await chosen.waitFor();
    expect(await directionOf(chosen.getByRole("heading", { level: 2 }))).toBe("rtl");
    for (const says of ["South Agency", "مصدر طبي", "Kadugli"]) await chosen.getByText(says).first().waitFor();
    expect(complaints).toEqual([]);
    await close();

    const ask = asker(served.address);
    const found = (await ask("find-claims", { words: "قصف", report: "kordofan-ar" })) as {
      claims: { event: string; sentence: string }[];
    };
    expect(found.claims.map(({ sentence }) => sentence)).toEqual([`“${CLAUSE}”`]);
    const search = await open(`/search?words=${encodeURIComponent("حرس النهر")}`);
    const line = search.page.getByText(`“${CLAUSE}”`).first();
    await line.waitFor();
    expect(await directionOf(line)).toBe("rtl");
    await search.close();
    const event = await open(`/event/${found.claims[0]?.event}`);
    await event.page.getByText(`“${CLAUSE}”`).first().waitFor();
    expect(await serious(event.page)).toEqual([]);
    await event.close();
  });

  test.each([
    ["beside it at a desk", 1280],
    ["under it on a telephone", 400],
  ])("a translation is shown with its original, %s", async (_, width) => {
    const { page, complaints, close } = await open("/report/kordofan-en", width);
    const original = page.getByRole("region", { name: "The original" });
    await original.waitFor();
    await page.getByText("A translation by a machine, which never counts as another origin.").waitFor();
    const [own, other] = [page.locator("p", { hasText: "River Guard" }).first(), original.locator("p").nth(1)];
    expect([await directionOf(own), await directionOf(other)]).toEqual(["ltr", "rtl"]);
    const [a, b] = [await own.boundingBox(), await other.boundingBox()];
    if (!a || !b) throw new Error("both are shown");
    if (width > 1000) expect(b.x).toBeGreaterThan(a.x + a.width - 1);
    else expect(b.y).toBeGreaterThan(a.y + a.height - 1);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await serious(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
