import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const bytes = (text: string, encoding: BufferEncoding = "latin1") => Buffer.from(text, encoding);

test.each<[string, Buffer, string | null, string]>([
  ["UTF-8", bytes("Le général est parti.", "utf8"), null, "Le général est parti."],
  ["UTF-16 with its mark", bytes("\uFEFFLe général", "utf16le"), null, "Le général"],
  ["what the user says it is", bytes("g\xe9n\xe9ral"), "windows-1252", "général"],
  ["Windows-1252's own signs", bytes("\x93Yes\x94 \x96 5 \x80"), "windows-1252", "“Yes” – 5 €"],
  ["Cyrillic that the user says it is", bytes("\xcc\xe8\xed\xf1\xea"), "windows-1251", "Минск"],
  [
    "a zero byte here and there",
    bytes("The army\u0000 left the town on Friday.", "utf8"),
    null,
    "The army\u0000 left the town on Friday.",
  ],
])("%s is read", (_, given, encoding, text) => {
  expect(decodeText(given, encoding)).toBe(text);
});

test.each<[string, Buffer, string | null, RegExp]>([
  [
    "Windows-1252",
    bytes("Le g\xe9n\xe9ral est parti."),
    null,
    /from byte 4 on\). It seems to be Windows-1252: .*--encoding windows-1252/,
  ],
  ["another alphabet", bytes("\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0"), null, /another alphabet/],
  ["UTF-16 without its mark", bytes("The army left.", "utf16le"), null, /seems to be UTF-16LE: .*--encoding utf-16le/],
  ["a PDF", bytes("%PDF-1.4 \xff\xfe"), null, /seems to be a PDF/],
  ["bytes", bytes("\x01\x00\x9f\x92 some other program's own file"), null, /no text at all/],
  ["not what the user says", bytes("g\xe9n"), "utf-8", /Not UTF-8/],
  ["an unknown encoding", bytes("abc"), "klingon", /There is no encoding "klingon"/],
])("%s is refused with a word about it", (_, given, encoding, says) => {
  expect(() => decodeText(given, encoding)).toThrow(says);
});
