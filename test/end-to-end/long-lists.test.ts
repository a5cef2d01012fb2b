import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { made } from "../contract/case/made.ts";
import { chromiumPath } from "../explorer/chromium.ts";
import { exploringMade } from "../explorer/made-explorer.ts";
import { serious } from "../explorer/serious.ts";
import { without } from "../without.ts";

const REPORTS = Array.from({ length: 50 }, (_, at) =>
  made(`report ${String(at).padStart(2, "0")}`, {
    towns: ["Abyei", "Kadugli", "Wau", "Bor"].map((town) => `${town} ${at}`),
    published: `2024-03-${String(1 + (at % 28)).padStart(2, "0")}`,
  }),
);
const CLAIMS = 200;
/** The place in the list of what has the keyboard's focus. */
const AT = `Number(document.activeElement?.closest("[aria-posinset]")?.getAttribute("aria-posinset"))`;

describe.skipIf(without("Chromium", chromiumPath !== undefined))("a list of two hundred claims", () => {
  const explore = exploringMade(REPORTS);
  const open = async () => {
    const opened = await explore("/search?words=shelled");
    await opened.page.getByText(`${CLAIMS} claims`, { exact: true }).waitFor();
    return opened;
  };
  const drawn = (page: Page) => page.getByRole("article").count();
  /** Scrolls down until the last claim is drawn, as somebody does who reads on. */
  const toTheEnd = async (page: Page) => {
    const last = page.locator(`[aria-posinset="${CLAIMS}"]`);
    for (let at = 0; at < 60 && (await last.count()) === 0; at++) {
      await page.mouse.wheel(0, 2_000);
      await page.waitForTimeout(50);
    }
    await last.waitFor();
  };

  test("comes as one scrolls, and only what is in sight is drawn", async () => {
    const { page, complaints, close } = await open();
    await page.mouse.move(700, 500);
    await toTheEnd(page);
    expect(await drawn(page)).toBeLessThan(60);
    expect(await page.getByRole("button", { name: "More claims" }).count()).toBe(0);
    expect(await page.locator("[aria-posinset]").last().getAttribute("aria-setsize")).toBe(String(CLAIMS));
    expect(await serious(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("is found again where it was left", async () => {
    const { page, close } = await open();
    await page.mouse.move(700, 500);
    await toTheEnd(page);
    const link = page.locator('[aria-posinset="150"] a').first();
    for (let at = 0; at < 60 && !(await link.isVisible()); at++) {
      await page.mouse.wheel(0, -500);
      await page.waitForTimeout(50);
    }
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const [words, at] = [await link.textContent(), (await link.boundingBox())?.y ?? 0];
    await link.click();
    await page.getByRole("heading", { name: "Why it was read so" }).waitFor();
    await page.goBack();
    const again = page.locator('[aria-posinset="150"] a').first();
    await again.waitFor();
    expect(await again.textContent()).toBe(words);
    await expect.poll(async () => Math.abs(((await again.boundingBox())?.y ?? 0) - at)).toBeLessThan(40);
    await close();
  });

  test("goes on by keyboard, and keeps what has the focus", async () => {
    const { page, close } = await open();
    await page.mouse.move(700, 500);
    await toTheEnd(page);
    await page.evaluate("scrollTo(0, 0)");
    await page.locator('[aria-posinset="1"] a').first().focus();
    const at = () => page.evaluate<number>(AT);
    const seen = new Set([await at()]);
    while (seen.size < 60) {
      await page.keyboard.press("Tab");
      seen.add(await at());
    }
    expect([...seen]).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    await page.evaluate("scrollTo(0, document.body.scrollHeight)");
    await page.locator(`[aria-posinset="${CLAIMS}"]`).waitFor();
    expect(await at()).toBe(60);
    await close();
  });

  test("is printed whole, as far as it is loaded", async () => {
    const { page, close } = await open();
    await page.mouse.move(700, 500);
    await toTheEnd(page);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => drawn(page)).toBe(CLAIMS);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => drawn(page)).toBeLessThan(60);
    await close();
  });
});
