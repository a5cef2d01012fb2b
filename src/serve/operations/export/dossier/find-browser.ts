import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** What Chromium and its likes are called, the free ones first. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
/** Where they are on a Mac and on Windows, which have them in no PATH. */
const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The Chromium that prints: HEARSAY_CHROMIUM where that is set, whether it is there or not; else the first that is found; null: none. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | null {
  const { HEARSAY_CHROMIUM: named, PATH = "" } = env;
  if (named) return named;
  const folders = PATH.split(delimiter).filter((folder) => isAbsolute(folder));
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...found, ...PLACES].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
