import { expect, test } from "vitest";
import { isDocument, type Kind, kindOf } from "./kind.ts";

test.each<[string, string, string, Kind]>([
  ["a page under any name", "saved", "<!DOCTYPE html>\n<html>", "html"],
  ["a page called a text", "a.txt", "\n<html lang=en>", "html"],
  ["a page behind a comment", "a.txt", "<!-- saved from url -->\n<!doctype html>", "html"],
  ["XHTML", "a.xml", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html>', "html"],
  ["a feed", "a.html", '<?xml version="1.0"?><rss version="2.0">', "feed"],
  ["Atom behind a style sheet", "-", '<?xml version="1.0"?><?xml-stylesheet href="a"?><feed xmlns="x">', "feed"],
  ["OPML", "-", "<opml version='2.0'>", "opml"],
  ["a PDF behind some bytes", "a.txt", "\u0000\u0000%PDF-1.4", "pdf"],
  ["a ZIP archive", "a.html", "PK\u0003\u0004....a/b.html", "zip"],
  ["a Word file by its name", "a.docx", "PK\u0003\u0004....docProps/app.xml", "docx"],
  ["a crawl", "x", "WARC/1.0\r\n", "warc"],
  ["a mailbox", "x", "From ada@x.example Sat Jan  3 01:05:34 1996\nFrom: Ada\n", "mbox"],
  ["a message", "x", "From: Ada <a@x.example>\nTo: Ben\nSubject: x\n y\nMIME-Version: 1.0\n\nHello", "mail"],
  ["a text that begins like a message", "x.txt", "From: our correspondent\nDate: Friday\n\nThe army left.", "text"],
  ["a text with a tag in it", "x.txt", "He wrote <html> on the wall.", "text"],
  ["JSON Feed", "a.json", '{"version": "https://jsonfeed.org/version/1.1"', "json-feed"],
  ["lines by their name", "a.jsonl", '{"id": "1"}', "lines"],
  ["a table by its name", "a.CSV", "id,text\n", "table"],
  ["anything else", "REPORT", "The army left.", "text"],
])("%s", (_, name, start, kind) => {
  expect(kindOf(Buffer.from(start, "latin1"), name)).toBe(kind);
});

test("a media type tells where neither bytes nor name do", () => {
  expect(kindOf(Buffer.from("<p>The army left."), "-", "text/html; charset=utf-8")).toBe("html");
  expect(kindOf(Buffer.from("id,text"), "a.txt", "text/csv")).toBe("text");
});

test.each(["a.html", "a.HTM", "a.pdf", "a.eml", "b.warc.gz", "c.txt"])("a folder gives %s", (name) => {
  expect(isDocument(name)).toBe(true);
});

test.each(["a.json", "a.js", "a.png", "README", "a.md"])("a folder does not give %s", (name) => {
  expect(isDocument(name)).toBe(false);
});

test("a beginning made to be slow takes no time", () => {
  for (const piece of ["<!---->", "<?a>", "<!DOCTYPE x>", "X-A: b\n c\n"])
    expect(kindOf(Buffer.from(piece.repeat(2_000)), "x")).toBe("text");
});
