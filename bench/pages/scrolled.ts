import type { Browser } from "playwright-core";

/** Run within the page: the milliseconds between its frames. */
const SCROLL = `new Promise((resolve) => {
  const between = [];
  let last = performance.now();
  const step = (now) => {
    between.push(now - last);
    last = now;
    window.scrollBy(0, 40);
    if (between.length < 240) requestAnimationFrame(step);
    else resolve(between.slice(1));
  };
  requestAnimationFrame(step);
})`;

/** Scrolls a long page down for some seconds, a step a frame, while more of it comes. */
export async function scrolled(browser: Browser, url: URL) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url.href, { waitUntil: "networkidle" });
  const gaps = (await page.evaluate(SCROLL)) as readonly number[];
  await context.close();
  return { frames: gaps.length, late: gaps.filter((gap) => gap > 50).length, longest: Math.max(...gaps) };
}
