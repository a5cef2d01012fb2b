import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);
const FOLDERS = ["", "docs/", "samples/", "training/"];

export const textOf = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

/** All pages that people read, by their paths from the root. */
export const PAGES: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder || ".", ROOT), { recursive: folder === "docs/" })
    .map(String)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}${name.replaceAll("\\", "/")}`),
).sort();

const FENCED = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The words between backticks of a page, fenced and indented blocks apart, each once. */
export function codeSpans(page: string): readonly string[] {
  const prose = textOf(page)
    .replace(FENCED, "")
    .replace(/^ {4}.*$/gm, "");
  return [...new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, words = ""]) => words))];
}

/** The fenced blocks of a page in one language. */
export function fencedBlocks(page: string, language: string): readonly string[] {
  return [...textOf(page).matchAll(FENCED)].filter(([, named]) => named === language).map(([, , block = ""]) => block);
}
