import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Listening, listen } from "../../src/serve/http/listen.ts";
import { appOver } from "../asked-app.ts";
import type { Made } from "../contract/case/made.ts";
import { type MadeCase, madeCase } from "../made-case.ts";
import { chromiumPath, openBrowser } from "./chromium.ts";
import { type OpenedPage, openedPage } from "./opened-page.ts";

const APPLICATION = fileURLToPath(new URL("../../web/dist/", import.meta.url));

/** The built explorer over a case that is made up, on a free port of loopback. */
export const exploreMade = (kept: MadeCase, door: Parameters<typeof appOver>[2] = {}): Promise<Listening> =>
  listen(appOver(kept, [], { application: APPLICATION, ...door }), "127.0.0.1", 0);

/** Opens pages of the explorer over a case of these reports in Chromium, as long as the tests around are run. */
export function exploringMade(reports: readonly Made[]): (path: string) => Promise<OpenedPage> {
  let kept: MadeCase;
  let served: Listening;
  let browser: Browser;
  beforeAll(async () => {
    kept = await madeCase(reports);
    served = await exploreMade(kept);
    browser = await openBrowser(chromiumPath ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await kept?.close();
  });
  return (path) => openedPage(browser, new URL(path, served.address));
}
