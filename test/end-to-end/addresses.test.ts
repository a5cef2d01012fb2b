import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Guard } from "../../src/fetch/guard.ts";
import type { Listening } from "../../src/serve/http/listen.ts";
import { made } from "../contract/case/made.ts";
import { chromiumPath, openBrowser } from "../explorer/chromium.ts";
import { exploreMade } from "../explorer/made-explorer.ts";
import { openedPage } from "../explorer/opened-page.ts";
import { type MadeCase, madeCase } from "../made-case.ts";
import { without } from "../without.ts";

const [fetched, second] = [made("wau-shelled", { towns: ["Wau"] }), made("bor-shelled", { towns: ["Bor"] })];
const FEED = [fetched, second].map(({ report }) => JSON.stringify(report)).join("\n");

describe.skipIf(without("Chromium", chromiumPath !== undefined))("addresses that are given on the first page", () => {
  const site = createServer((request, answer) => {
    if (request.url === "/feed") answer.writeHead(200, { "Content-Type": "application/x-ndjson" }).end(FEED);
    else answer.writeHead(404).end();
  });
  let kept: MadeCase;
  let browser: Browser;
  let base: string;
  const servers: Listening[] = [];

  beforeAll(async () => {
    kept = await madeCase([made("one")], [fetched, second]);
    await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    browser = await openBrowser(chromiumPath ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
    site.close();
    await kept?.close();
  });

  const open = async (guard?: Guard) => {
    const server = await exploreMade(kept, guard ? { guard } : {});
    servers.push(server);
    const opened = await openedPage(browser, new URL(server.address), { author: "amina" });
    await opened.page.getByText("Fetch addresses").click();
    return opened;
  };

  test("are refused one by one where they are this machine's", async () => {
    const { page, complaints, close } = await open();
    await page.getByLabel("Addresses, one a line").fill(`${base}/feed\nhttp://192.168.1.1/`);
    await page.getByRole("button", { name: "Fetch and add" }).click();
    await page.getByText("0 reports added, 0 claims read; 2 refused.").waitFor();
    const lines = await page.getByRole("status").getByRole("listitem").allTextContents();
    expect(lines).toEqual([
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/feed: 127\.0\.0\.1 is an address of this machine/),
      expect.stringMatching(/^http:\/\/192\.168\.1\.1\/: 192\.168\.1\.1 is an address of this machine/),
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("are fetched, and lead to the reports that they gave", async () => {
    const { page, complaints, close } = await open({ allows: (address) => address === "127.0.0.1" });
    await page.getByLabel("Addresses, one a line").fill(`${base}/feed ${base}/gone`);
    await page.getByRole("button", { name: "Fetch and add" }).click();
    await page.getByText("2 reports added, 2 claims read; 1 refused.").waitFor();
    await page.getByText(/\/gone: The server answers 404/).waitFor();
    await page.getByRole("status").getByRole("link", { name: "wau-shelled" }).click();
    await page.waitForURL("**/report/wau-shelled");
    expect(complaints).toEqual([]);
    await close();
  });
});
