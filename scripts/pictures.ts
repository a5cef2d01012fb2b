// Makes the pictures of the guide: every page of the explorer, on a desk and on a telephone, into docs/pictures/.
// Names of pages make those alone: npm run pictures -- review correct
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import UPNG from "upng-js";
import { chromiumPath, openBrowser } from "../test/explorer/chromium.ts";
import { asker, shownPages } from "../test/explorer/pages.ts";
import { serveCase } from "../test/explorer/serve-case.ts";

const FOLDER = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
/** Most bytes of a picture; colours are taken away until it has no more. */
const MOST = 150_000;
const VIEWS = [
  { name: "", width: 1280, height: 800, colorScheme: "light" },
  { name: "-dark", width: 1280, height: 800, colorScheme: "dark" },
  { name: "-telephone", width: 390, height: 844, colorScheme: "light" },
] as const;

if (chromiumPath === undefined)
  throw new Error("Pictures are made by Chromium: install it, or name it in HEARSAY_CHROMIUM.");
const ONLY = process.argv.slice(2);
const served = await serveCase();
const browser = await openBrowser(chromiumPath);
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, path, shows, author } of await shownPages(asker(served.address))) {
    if (ONLY.length > 0 && !ONLY.includes(name)) continue;
    for (const view of VIEWS) {
      const context = await browser.newContext({
        viewport: { width: view.width, height: view.height },
        colorScheme: view.colorScheme,
        reducedMotion: "reduce",
      });
      if (author) await context.addInitScript({ content: `localStorage.setItem("hearsay-author", "${author}")` });
      const page = await context.newPage();
      await page.goto(served.address + path);
      await page.getByText(shows).first().waitFor();
      await page.waitForLoadState("networkidle");
      const file = `${name}${view.name}.png`;
      const bytes = small(await page.screenshot());
      writeFileSync(`${FOLDER}${file}`, bytes);
      console.log(`${file} ${bytes.length}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await served.stop();
}

/** The picture with as few colours as it needs to be small. */
function small(png: Buffer): Buffer {
  const image = UPNG.decode(png.buffer.slice(png.byteOffset, png.byteOffset + png.byteLength) as ArrayBuffer);
  const frames = UPNG.toRGBA8(image);
  for (const colours of [128, 64, 32, 16]) {
    const bytes = Buffer.from(UPNG.encode(frames, image.width, image.height, colours));
    if (bytes.length <= MOST) return bytes;
  }
  throw new Error("A picture stays too large: show less on it.");
}
