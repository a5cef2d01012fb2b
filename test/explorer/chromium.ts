import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../src/serve/operations/index.ts";

/** Where this machine's Chromium is, as the program itself finds it; undefined where it has none. */
export const chromiumPath: string | undefined = findBrowser(process.env) ?? undefined;

/** A browser that talks to nobody but the page's own server. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
