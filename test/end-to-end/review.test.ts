import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, openBrowser } from "../explorer/chromium.ts";
import { openedPage } from "../explorer/opened-page.ts";
import { asker } from "../explorer/pages.ts";
import { serious } from "../explorer/serious.ts";
import { type ServedCase, serveCase } from "../explorer/serve-case.ts";
import { without } from "../without.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const WIRE = "burkina-tankoualga-attack-wire";

describe.skipIf(without("Chromium", chromiumPath !== undefined))("correcting and reviewing in Chromium", () => {
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

  const open = (path: string, { author = "berta" }: { readonly author?: string | null } = {}) =>
    openedPage(browser, new URL(path, served.address), { author, viewport: { width: 1280, height: 900 } });

  const claimOf = async (words: string) => {
    const found = await asker(served.address)("find-claims", { report: WIRE, words, kind: ["event"] });
    return (found as { claims: { claim: string }[] }).claims[0]?.claim ?? "";
  };
  const pathOf = async (words: string) => `/report/${WIRE}?claim=${await claimOf(words)}`;
  const told = (page: Page) => page.getByRole("list", { name: "What people decided" });

  test("a claim is corrected by words of the text, stays corrected after a reread, and is as it was when taken back", async () => {
    const path = await pathOf("motorbikes");
    const { page, complaints, close } = await open(path, { author: null });
    await page.getByRole("button", { name: /^Correct/ }).waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("How sure", { exact: true }).selectOption("alleged");
    await page
      .locator("[data-start]", { hasText: /^Tankoualga$/ })
      .first()
      .dblclick();
    await page.getByText(/^Selected: Tankoualga$/).waitFor();
    const doneTo = page
      .getByRole("form")
      .locator("div", { has: page.getByLabel("Done to", { exact: true }) })
      .last();
    await doneTo.getByRole("button", { name: "+ selected words" }).click();
    await page.getByRole("button", { name: "Keep the correction" }).click();
    await page.getByLabel("Your name").fill("Berta Keïta");
    await page.getByRole("button", { name: "Go on" }).click();
    await told(page)
      .getByText(/corrected by Berta Keïta/)
      .waitFor();
    expect(await told(page).getByRole("definition").allTextContents()).toEqual([
      "attributed → alleged",
      "“people” → “people”, “Tankoualga”",
    ]);

    const lists = mkdtempSync(join(tmpdir(), "hearsay-lists-"));
    const list = "name\taliases\tkind\tcountry\towner\nKona Evening Post\t\toutlet\tMLI\t\n";
    writeFileSync(join(lists, "outlets.tsv"), list);
    // Run beside: while this process stands still, it does not notice that the server closes a connection, and asks over it.
    const again = ["reread", "--case", served.file, "--by", "amina", "--workers", "1", "--lexicon", lists];
    await promisify(execFile)(process.execPath, [join(ROOT, "bin/hearsay"), ...again]);
    rmSync(lists, { recursive: true });

    await page.goto(served.address + (await pathOf("motorbikes")));
    await told(page)
      .getByText(/corrected by Berta Keïta/)
      .waitFor();
    await page
      .getByRole("region", { name: "The chosen claim" })
      .getByText("alleged", { exact: true })
      .first()
      .waitFor();
    await told(page).getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back.").waitFor();
    await told(page).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  });

  test("a claim that was missed is proposed for chosen words, added, found among the others and taken back", async () => {
    const { page, close } = await open(`/report/${WIRE}`);
    const word = page.locator("[data-start]", { hasText: "operates in the region" }).first();
    await word.waitFor();
    await page.evaluate(`{
      const piece = [...document.querySelectorAll("[data-start]")].find((one) => one.textContent.includes("operates in"));
      const [node] = piece.childNodes;
      const [from, to] = ["operates", "region"].map((words) => node.textContent.indexOf(words));
      getSelection().setBaseAndExtent(node, from, node, to + "region".length);
    }`);
    await page.getByRole("button", { name: /Add a missed claim/ }).waitFor();
    await page.keyboard.press("m");
    await page.getByText(/^Proposed/).waitFor({ timeout: 60_000 });
    await page.getByLabel("What it is").selectOption("operates_in");
    await page.getByLabel("The word that tells of it").fill("operates");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Add the claim" }).click();
    await told(page)
      .getByText(/added.* by berta/)
      .waitFor();
    await page.keyboard.press("u");
    await page.getByText("Taken back.").waitFor();
    await close();
  });

  test("a number is put right, and is as it was when that is taken back", async () => {
    const { page, complaints, close } = await open(await pathOf("motorbikes"));
    await page.getByRole("button", { name: /^Correct/ }).waitFor();
    await page.keyboard.press("e");
    const low = page.getByLabel(/: at least$/).first();
    expect(await low.inputValue()).toBe("12");
    await low.fill("14");
    await page.getByRole("button", { name: "Keep the correction" }).click();
    await told(page)
      .getByText(/at least 12 killed → .*at least 14 killed/)
      .waitFor();
    await told(page).getByRole("button", { name: "Undo" }).click();
    await told(page).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  });

  test("a rejected claim is struck out in its report, by one key, and back by another", async () => {
    const { page, close } = await open(await pathOf("stormed"));
    await page.getByRole("button", { name: /^Reject/ }).waitFor();
    await page.keyboard.press("r");
    await told(page)
      .getByText(/rejected by berta/)
      .waitFor();
    await page.keyboard.press("Escape");
    await page.locator('[data-judged="rejected"]', { hasText: "stormed" }).waitFor();
    await page.keyboard.press("u");
    // the key belongs to the chosen claim: in the list the note takes it back
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.locator('[data-judged="rejected"]').waitFor({ state: "detached" });
    await close();
  });

  test("ten claims are reviewed by keyboard, the last is taken back, and a second reviewer sees none of it", async () => {
    const { page, complaints, close } = await open("/review?show=claims");
    const hand = page.getByText(/\d+ of \d+ at hand/);
    const left = async () => Number(/of (\d+)/.exec((await hand.textContent()) ?? "")?.[1]);
    await hand.waitFor();
    const before = await left();
    expect(before).toBeGreaterThanOrEqual(10);
    for (const [at, key] of [..."aaroaaraoa"].entries()) {
      await page.keyboard.press(key);
      if (before - at - 1 > 0) await page.getByText(`of ${before - at - 1} at hand`).waitFor();
      await page.getByText(`${at + 1} of them yours`).waitFor();
    }
    await page.keyboard.press("u");
    await page.getByText("Taken back.").waitFor();
    await page.getByText("9 of them yours").waitFor();
    expect(await left()).toBe(before - 9);
    expect(complaints).toEqual([]);
    await close();

    const second = await open("/review?show=second", { author: "chris" });
    await second.page.getByText("of 9 at hand").waitFor();
    await second.page.getByText("somebody else judged it").waitFor();
    expect(await second.page.getByText(/(?:accepted|rejected) by a person/).count()).toBe(0);
    // its report neither: opened from here it is shown as it was read, and leads back
    const blind = second.page.getByText("What others decided is hidden");
    await second.page.keyboard.press("e");
    await second.page.getByRole("heading", { name: "Correct the claim" }).waitFor();
    await blind.waitFor();
    await second.page.keyboard.press("Escape");
    await second.page.waitForURL("**/review?show=second");
    await second.page.locator("article[data-claim] a").first().click();
    await blind.waitFor();
    await second.page.getByRole("heading", { name: "Why it was read so" }).waitFor();
    expect(await told(second.page).count()).toBe(0);
    await second.page.getByRole("button", { name: "Show it" }).click();
    await told(second.page)
      .getByText(/by berta/)
      .waitFor();
    await second.page.goto(`${served.address}/review?show=second`);
    await second.page.getByText("of 9 at hand").waitFor();
    await second.page.keyboard.press("r");
    await second.page.getByText("of 8 at hand").waitFor();
    await second.page.getByRole("button", { name: "Agreement" }).click();
    await second.page.getByRole("row", { name: /^verdict 1 / }).waitFor();
    await second.close();
  });

  test("a claim of the queue is corrected in its report, which leads back to the queue", async () => {
    const { page, close } = await open("/review?show=claims", { author: "dina" });
    await page.getByText(/at hand/).waitFor();
    await page.keyboard.press("e");
    await page.getByRole("heading", { name: "Correct the claim" }).waitFor();
    await page.getByLabel("How sure", { exact: true }).selectOption("hypothetical");
    await page.getByRole("button", { name: "Keep the correction" }).click();
    await page.waitForURL("**/review?show=claims");
    await page.getByText("1 of them yours").waitFor();
    await close();
  });

  test("two events of the queue are told apart by one key, and back", async () => {
    const { page, close } = await open("/review?show=pairs", { author: "elif" });
    const pair = () => page.locator("[data-waiting]").getAttribute("data-waiting");
    await page.getByText("What speaks for and against").waitFor();
    const first = await pair();
    await page.keyboard.press("n");
    await page.getByText("Not the same: they stay two.").waitFor();
    expect(await pair()).not.toBe(first);
    await page.keyboard.press("u");
    await page.getByText("Taken back.").waitFor();
    await expect.poll(pair).toBe(first);
    await close();
  });

  test("two actors are made one by a search for the other, and two again when that is taken back", async () => {
    const { actors } = (await asker(served.address)("find-actors", { name: "al-Shabaab" })) as {
      actors: { id: string }[];
    };
    const { page, complaints, close } = await open(`/actor/${actors[0]?.id}`);
    await page.getByLabel("The same as …").fill("VDP");
    await page
      .getByRole("button", { name: /^The same as / })
      .first()
      .click();
    await page.getByText(/The same as .*: they are one now/).waitFor();
    const decided = page.locator("section", { has: page.getByRole("heading", { name: "Decided by people" }) });
    await decided.getByText("the same").waitFor();
    const names = page.locator("header q");
    await expect.poll(async () => (await names.allTextContents()).join(" ")).toMatch(/VDP|Volunteers/);
    await decided.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back.").waitFor();
    await decided.waitFor({ state: "detached" });
    expect(await names.allTextContents()).not.toContain("VDP");
    expect(complaints).toEqual([]);
    await close();
  });

  test("two places that name one actor are told apart, and one again when that is taken back", async () => {
    const ask = asker(served.address);
    const { actors } = (await ask("find-actors", { name: "Al-Qaeda" })) as { actors: { id: string; name: string }[] };
    const id = actors.find(({ name }) => name === "Al-Qaeda")?.id ?? "";
    const usesOf = async () => ((await ask("list-uses", { actor: id })) as { counted: number }).counted;
    const before = await usesOf();
    expect(before).toBeGreaterThan(1);
    const { page, complaints, close } = await open(`/actor/${id}`);
    await page.getByText("Every report that names Al-Qaeda").click();
    const apart = page.locator("section", { has: page.getByRole("heading", { name: "Two of one name?" }) });
    const boxes = apart.getByRole("checkbox");
    await boxes.nth(before - 1).waitFor();
    expect(await apart.getByRole("button", { name: "Not the same" }).isDisabled()).toBe(true);
    await boxes.first().check();
    await boxes.nth(before - 1).check();
    expect(await serious(page)).toEqual([]);
    await apart.getByRole("button", { name: "Not the same" }).click();
    await page.getByText("Not the same: they are two.").waitFor();
    await expect.poll(usesOf).toBeLessThan(before);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back.").waitFor();
    await expect.poll(usesOf).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  test("an event says why its claims are one; told apart they are two, until that is taken back", async () => {
    const ask = asker(served.address);
    const eventNow = async () => {
      const found = await ask("find-claims", { report: WIRE, words: "motorbikes", kind: ["event"] });
      return (found as { claims: { event: string }[] }).claims[0]?.event ?? "";
    };
    const pairsIn = async () => ((await ask("show-event", { event: await eventNow() })) as { pairs: number }).pairs;
    const { page, complaints, close } = await open(`/event/${await eventNow()}`);
    const why = page.locator("section", { has: page.getByRole("heading", { name: "Why these claims are one event" }) });
    await why.locator("summary").first().click();
    await why.locator("summary").nth(1).click();
    await why
      .getByText(/(?:strongly|clearly|weakly) for/)
      .first()
      .waitFor();
    const before = await pairsIn();
    await why.getByRole("button", { name: "Not the same" }).first().click();
    await page.getByText("Not the same: they are two.").waitFor();
    await expect.poll(pairsIn).toBeLessThan(before);
    const decided = page.locator("section", { has: page.getByRole("heading", { name: "Decided by people" }) });
    await decided.getByText("not the same").waitFor();
    await decided.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back.").waitFor();
    await expect.poll(pairsIn).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(["light", "dark"] as const)("windows, notes, forms and lists are open to all, %s", async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme });
    const page = await context.newPage();
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      found[name] = await serious(page);
      const wider = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      if (wider > 0) found[name] = [...found[name], `${wider} pixels wider than the window`];
    };
    await page.goto(served.address + (await pathOf("stormed")));
    await page.getByRole("button", { name: /^Accept/ }).click();
    await page.getByLabel("Your name").fill(`axe ${colorScheme}`);
    await look("who decides");
    await page.getByRole("button", { name: "Go on" }).click();
    await told(page).waitFor();
    await look("a judged claim");
    await page.getByRole("button", { name: /^Correct/ }).click();
    await page.getByRole("heading", { name: "Correct the claim" }).waitFor();
    await page.getByLabel("How sure", { exact: true }).selectOption("planned");
    await look("a correction");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.goto(`${served.address}/review?show=agreement`);
    await page.getByRole("table").first().waitFor();
    await look("agreement");
    await page.goto(`${served.address}/review?show=claims`);
    await page
      .getByText(/at hand|Nothing waits/)
      .first()
      .waitFor();
    await page.keyboard.press("o");
    await look("the queue");
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    await context.close();
  });
});
