import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { openPath } from "./folder.ts";

function folderOf(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-folder-"));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "The army left.");
  }
  return folder;
}

const within = (folder: string, paths: readonly string[]) =>
  paths.map((path) => relative(folder, path).split(sep).join("/"));

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    "texts and lines, of its folders too",
    ["b.txt", "a/c.jsonl", "a/d.ndjson"],
    ["a/c.jsonl", "a/d.ndjson", "b.txt"],
    [],
  ],
  ["nothing else", ["README.md", "a.json", "photo.jpg", "data.db"], [], []],
  [
    "documents of every kind, without what a browser saves beside a page",
    ["page.html", "page_files/frame.html", "page_files/ad.js", "feed.xml", "letter.eml", "notes_files/a.pdf"],
    ["feed.xml", "letter.eml", "notes_files/a.pdf", "page.html"],
    [],
  ],
  ["a folder with a report.json is one report", ["report.json", "notes.txt", "expected.json"], ["report.json"], []],
  [
    "reports in folders of their own, not a list beside them",
    ["a/report.json", "b/report.json", "list.txt"],
    ["a/report.json", "b/report.json"],
    ["list.txt"],
  ],
  [
    "the rule holds folder by folder",
    ["wire/a/report.json", "wire/list.txt", "mail/b.txt"],
    ["mail/b.txt", "wire/a/report.json"],
    ["wire/list.txt"],
  ],
  ["nothing hidden", [".git/a.txt", ".b.txt", "c.TXT"], ["c.TXT"], []],
])("a folder gives %s", (_, files, read, passedOver) => {
  const folder = folderOf(files);
  const opened = openPath(folder);
  expect(within(folder, opened.files)).toEqual(read);
  expect(within(folder, opened.passedOver)).toEqual(passedOver);
});

test("links to files are followed, links to folders are not, and a file is itself", () => {
  const folder = folderOf(["a.txt"]);
  symlinkSync(join(folder, "a.txt"), join(folder, "b.txt"));
  symlinkSync(folder, join(folder, "again"));
  symlinkSync(join(folder, "nowhere"), join(folder, "c.txt"));
  expect(within(folder, openPath(folder).files)).toEqual(["a.txt", "b.txt"]);
  expect(openPath(join(folder, "a.txt")).files).toEqual([join(folder, "a.txt")]);
});
