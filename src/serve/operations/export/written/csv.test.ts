import { expect, test } from "vitest";
import { csvRow, tabRow } from "./csv.ts";

test.each<[string, Parameters<typeof csvRow>[0], string]>([
  ["plain words", ["Radio Tamani", 12, null], "Radio Tamani,12,\r\n"],
  ["commas and quotation marks", ['the "Falcon" brigade, Sebha'], '"the ""Falcon"" brigade, Sebha"\r\n'],
  ["a line break", ["Sebha\nOubari"], '"Sebha\nOubari"\r\n'],
  ["a formula", ["=HYPERLINK(A1)"], "'=HYPERLINK(A1)\r\n"],
  ["what begins like one", ["+218 91", "-5 degrees", "@radio", "\tx"], "'+218 91,'-5 degrees,'@radio,'\tx\r\n"],
  ["a full-width sign, which some take for one", ["＝1+1"], "'＝1+1\r\n"],
  ["a number below zero, which is none", [-12.5], "-12.5\r\n"],
  ["a sign that does not come first", ["a=b"], "a=b\r\n"],
])("%s", (_, fields, expected) => {
  expect(csvRow(fields)).toBe(expected);
});

test.each<[string, Parameters<typeof tabRow>[0], string]>([
  ["tabs and line breaks within a field", ["Sebha\tand\r\nOubari", 3], "Sebha and Oubari\t3\n"],
  ["nothing known", [null, ""], "\t\n"],
  ["a formula behind a line break", ["\n=1+1"], "'=1+1\n"],
])("parted by tabs: %s", (_, fields, expected) => {
  expect(tabRow(fields)).toBe(expected);
});
