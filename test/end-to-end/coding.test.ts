import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, openBrowser } from "../explorer/chromium.ts";
import { openedPage } from "../explorer/opened-page.ts";
import { asker } from "../explorer/pages.ts";
import { serious } from "../explorer/serious.ts";
import { type ServedCase, serveCase } from "../explorer/serve-case.ts";
import { without } from "../without.ts";

describe.skipIf(without("Chromium", chromiumPath !== undefined))("double coding in Chromium", () => {
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

  const open = (path: string, author: string | null) =>
    openedPage(browser, new URL(path, served.address), { author, viewport: { width: 1280, height: 900 } });
  const batchOf = (page: Page) => new URL(page.url()).pathname;
  const place = (page: Page, at: number, of: number) => page.getByText(`Claim ${at} of ${of}`).waitFor();
  const coded = (page: Page, some: number, of: number) => page.getByText(`${some} of ${of} coded by you`).waitFor();

  test("a batch is drawn from a search, coded by two people by keyboard, compared, settled, frozen and taken along", async () => {
    const first = await open("/search?words=killed", null);
    await first.page.getByRole("link", { name: "Code as a batch" }).click();
    await first.page.getByLabel("Claims at most").fill("4");
    await first.page.getByLabel("Name", { exact: true }).fill("Who was killed");
    await first.page.getByRole("button", { name: "Draw" }).click();
    await first.page.getByLabel("Your name").fill("berta");
    await first.page.getByRole("button", { name: "Go on" }).click();
    await first.page.getByText("“Who was killed” is drawn: 4 claims.").waitFor();
    await place(first.page, 1, 4);
    await first.page.getByRole("heading", { name: "Read as" }).waitFor();
    await first.page.keyboard.press("a");
    await place(first.page, 2, 4);
    await first.page.keyboard.press("e");
    await first.page.getByLabel("How sure", { exact: true }).selectOption("alleged");
    await first.page.getByRole("button", { name: "Keep it" }).click();
    await place(first.page, 3, 4);
    await first.page.keyboard.press("r");
    await place(first.page, 4, 4);
    await first.page.keyboard.press("u");
    await place(first.page, 3, 4);
    await coded(first.page, 2, 4);
    await first.page.keyboard.press("r");
    await place(first.page, 4, 4);
    await first.page.keyboard.press("o");
    await first.page.getByText("You have coded every claim of this batch").waitFor();
    await coded(first.page, 4, 4);
    await first.page.keyboard.press("k");
    await first.page.getByText("you said: left open").waitFor();
    await first.page.keyboard.press("a");
    await first.page.getByText("You have coded every claim of this batch").waitFor();
    const batch = batchOf(first.page);
    expect(first.complaints).toEqual([]);

    const second = await open(batch, "chris");
    await second.page.getByText("berta: 4 of 4").waitFor();
    await place(second.page, 1, 4);
    // nothing of what she said: neither that the first was read rightly nor that the second is only alleged
    expect(await second.page.getByText(/you said|alleged/).count()).toBe(0);
    for (const at of [1, 2, 3, 4]) {
      await place(second.page, at, 4);
      await second.page.keyboard.press("a");
    }
    await second.page.getByText("You have coded every claim of this batch").waitFor();
    await second.page.getByRole("button", { name: "Close the batch" }).click();
    await second.page.getByRole("button", { name: "Close it", exact: true }).click();
    await second.page.getByRole("row", { name: /^a claim, or none 4 75 %/ }).waitFor();
    await second.page.getByRole("row", { name: /^status 3 66\.7 %/ }).waitFor();

    await second.page.getByRole("button", { name: "Claims side by side (2 to settle)" }).click();
    await place(second.page, 2, 4);
    await second.page.getByRole("row", { name: /^status differs .* alleged/ }).waitFor();
    await second.page.keyboard.press("1");
    await second.page.getByText("Settled: as berta has it.").waitFor();
    await place(second.page, 3, 4);
    await second.page.getByRole("row", { name: /^a claim\? differs no claim read rightly/ }).waitFor();
    await second.page.keyboard.press("2");
    await second.page.getByText("Nothing is left to be settled").waitFor();
    await second.page.keyboard.press("u");
    await second.page.getByText("Taken back.").waitFor();
    await place(second.page, 3, 4);
    await second.page.keyboard.press("2");
    await second.page.getByText("coders differ on 2, 2 of them settled").waitFor();

    await second.page.getByRole("button", { name: "Release" }).click();
    await second.page.getByRole("button", { name: "Freeze the batch" }).click();
    await second.page.getByRole("button", { name: "Freeze it", exact: true }).click();
    await second.page.getByText("Frozen by chris").waitFor();
    const hash = await second.page.locator("code").textContent();
    const [download] = await Promise.all([
      second.page.waitForEvent("download"),
      second.page.getByRole("button", { name: "Download as JSON Lines" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
    const [, ...lines] = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ outcome, settled }) => [outcome, settled?.by])).toEqual([
      ["agreed", undefined],
      ["settled", "chris"],
      ["settled", "chris"],
      ["agreed", undefined],
    ]);
    expect(second.complaints).toEqual([]);
    await first.close();
    await second.close();
    // settled by a judgement like any other, which is undone from the claim's own page
    const { claims } = (await asker(served.address)("find-claims", { words: "killed", status: ["alleged"] })) as {
      claims: readonly { report: string; claim: string }[];
    };
    const claim = claims.find(({ claim: id }) => id === lines[1]?.claim);
    const { page, close } = await open(`/report/${claim?.report}?claim=${claim?.claim}`, "chris");
    const told = page.getByRole("list", { name: "What people decided" });
    await told.getByText(/corrected by chris/).waitFor();
    await told.getByRole("button", { name: "Undo" }).click();
    await told.waitFor({ state: "detached" });
    await close();
  });

  test("without suggestions a coder sees words alone, and says the fields from a blank form", async () => {
    const { page, complaints, close } = await open("/batches?words=motorbikes", "dina");
    await page.getByLabel("Show coders how each claim was read").uncheck();
    await page.getByLabel("Claims at most").fill("2");
    await page.getByRole("button", { name: "Draw" }).click();
    await place(page, 1, 2);
    expect(await page.getByText("Read as").count()).toBe(0);
    expect(await page.getByRole("button", { name: /^Read rightly/ }).count()).toBe(0);
    await page.keyboard.press("e");
    await page.getByText("Choose a type.").waitFor();
    await page.getByLabel("What it is").selectOption("ASSAULT");
    await page.getByText("How sure does it sound?").waitFor();
    await page.getByLabel("How sure", { exact: true }).selectOption("reported");
    await page.getByLabel("Doer", { exact: true }).fill("Gunmen");
    await page.keyboard.press("Enter");
    await page.getByLabel("By whose word: another source").fill("two security sources");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Keep it" }).click();
    await place(page, 2, 2);
    await page.keyboard.press("k");
    await page.getByText("you said: a claim").waitFor();
    const mine = page.locator("section", { has: page.getByRole("heading", { name: "As you have it" }) });
    await mine.getByText("Gunmen").waitFor();
    await mine.getByText("citing two security sources (states)").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test("a claim that is missing is added by one coder, unseen by the other, and is a unit of what they agree on", async () => {
    const { page, complaints, close } = await open("/batches?words=motorbikes", "gina");
    await page.getByLabel("Claims at most").fill("1");
    await page.getByLabel("Name", { exact: true }).fill("Motorbikes");
    await page.getByRole("button", { name: "Draw" }).click();
    await place(page, 1, 1);
    await page.keyboard.press("m");
    await page.getByRole("heading", { name: "A claim that was missed" }).waitFor();
    await page.getByLabel("What it is").selectOption("MOVE");
    await page.getByLabel("How sure", { exact: true }).selectOption("asserted");
    await page.getByLabel("The clause").fill("Gunmen on motorbikes");
    await page.keyboard.press("Enter");
    await page.getByLabel("The word that tells of it").fill("motorbikes");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Add it to the batch" }).click();
    const added = page.locator("section", { has: page.getByRole("heading", { name: "Added by you" }) });
    await added.getByText("Gunmen on motorbikes").waitFor();
    await page.keyboard.press("a");
    await page.getByText("You have coded every claim of this batch").waitFor();

    const second = await open(batchOf(page), "hugo");
    await place(second.page, 1, 1);
    expect(await second.page.getByText("Added by").count()).toBe(0);
    await second.page.keyboard.press("a");
    await second.page.getByRole("button", { name: "Close the batch" }).click();
    await second.page.getByRole("button", { name: "Close it", exact: true }).click();
    await second.page.getByRole("row", { name: /^a claim, or none 1 100 %/ }).waitFor();
    await second.page.getByRole("row", { name: /^a claim that coders added, or none 1 0 %/ }).waitFor();
    await second.page.getByRole("button", { name: "Claims side by side (1 to settle)" }).click();
    await second.page.getByText("added by a coder, missed by the reader").waitFor();
    await second.page.getByRole("row", { name: /^a claim\? differs a claim did not add it/ }).waitFor();
    await second.page.keyboard.press("1");
    await second.page.getByText("Settled: as gina has it.").waitFor();
    const { claims } = (await asker(served.address)("find-claims", { type: ["MOVE"], words: "motorbikes" })) as {
      claims: readonly { judged: string | null }[];
    };
    expect(claims.map(({ judged }) => judged)).toContain("added");
    expect([...complaints, ...second.complaints]).toEqual([]);
    await second.close();
    await close();
  });

  test.each(["light", "dark"] as const)("windows and forms are open to all on a telephone, %s", async (colorScheme) => {
    const ask = asker(served.address);
    const { batch } = (await ask("draw-batch", { name: `axe ${colorScheme}`, words: "killed", size: 2 })) as {
      batch: string;
    };
    const address = new URL(`/batch/${batch}`, served.address);
    const window = { author: "elif", viewport: { width: 390, height: 844 }, colorScheme };
    const { page, complaints, close } = await openedPage(browser, address, window);
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      found[name] = [...(await serious(page)), ...(wider > 0 ? [`${wider} pixels wider than the window`] : [])];
    };
    await place(page, 1, 2);
    await page.keyboard.press("e");
    await page.getByRole("heading", { name: "Put the claim right" }).waitFor();
    await look("a form");
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await place(page, 2, 2);
    await page.getByRole("button", { name: "Close the batch" }).click();
    await page.getByText("One person alone has coded so far").waitFor();
    await look("closing");
    await page.getByRole("button", { name: "Close it all the same" }).click();
    await page.getByText("No claim was coded by two people").waitFor();
    await page.getByRole("button", { name: "Release" }).click();
    await page.getByRole("button", { name: "Freeze the batch" }).click();
    await look("freezing");
    await page.getByRole("button", { name: "Freeze it", exact: true }).click();
    await page.getByText("Frozen by elif").waitFor();
    await look("frozen");
    expect({ found, complaints }).toEqual({
      found: Object.fromEntries(Object.keys(found).map((name) => [name, []])),
      complaints: [],
    });
    await close();
  });
});
