import type { Browser } from "playwright-core";

/** What opening one page took, in a browser that has kept nothing. */
export interface Opened {
  /** Milliseconds until all that it asked for was there. */
  readonly shown: number;
  /** The answers of the server, by operation: milliseconds from asking to the last byte. */
  readonly answers: readonly { readonly name: string; readonly took: number }[];
  /** Bytes of script as they came, compressed. */
  readonly script: number;
}

export async function opened(browser: Browser, url: URL): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url.href, { waitUntil: "networkidle" });
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map((entry) => entry.toJSON() as Readonly<Record<string, unknown>>)
      .map(({ name, requestStart, responseEnd, transferSize }) => ({
        name: String(name),
        from: Number(requestStart),
        to: Number(responseEnd),
        bytes: Number(transferSize),
      })),
  );
  await context.close();
  const asked = entries.filter(({ name }) => new URL(name).pathname.startsWith("/api/"));
  return {
    shown: Math.max(0, ...entries.map(({ to }) => to)),
    answers: asked.map(({ name, from, to }) => ({
      name: new URL(name).pathname.slice("/api/".length),
      took: to - from,
    })),
    script: entries.filter(({ name }) => name.endsWith(".js")).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
