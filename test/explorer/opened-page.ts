import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface OpenedPage {
  readonly page: Page;
  /** What its console complains of, and whatever it asks of others than its own server. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface Options extends BrowserContextOptions {
  /** Who is at work there; nobody has said so where it is left out. */
  readonly author?: string | null;
}

/** A page of the explorer in a window of its own, 1280 by 800 where nothing else is asked for. */
export async function openedPage(
  browser: Browser,
  url: URL,
  { author = null, ...window }: Options = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...window });
  if (author !== null) await context.addInitScript({ content: `localStorage.setItem("hearsay-author", "${author}")` });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(url.origin)) complaints.push(`asks ${request.url()}`);
  });
  await page.goto(url.href);
  return { page, complaints, close: () => context.close() };
}
