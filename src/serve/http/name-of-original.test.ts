import { expect, test } from "vitest";
import { nameOfOriginal } from "./name-of-original.ts";

test.each<[string, string, string]>([
  ["inbox/letter.eml", "message/rfc822", "letter.eml"],
  ["scans/page one.pdf", "application/pdf", "page_one.pdf"],
  ["saved/strike.html#2", "text/html", "strike.html.txt"],
  ["https://nilepost.example/2024/strike?x=1", "text/html", "strike.txt"],
  ["https://nilepost.example/", "text/html", "nilepost.example.txt"],
  ['a"; filename="x.exe', "application/octet-stream", "a_filename_x.exe.txt"],
  ["../../.bashrc", "text/plain", "bashrc"],
  ["ü", "application/pdf", "original"],
])("%s of %s is %s", (report, type, name) => expect(nameOfOriginal(report, type)).toBe(name));
