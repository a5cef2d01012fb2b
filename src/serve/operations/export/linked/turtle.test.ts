import { expect, test } from "vitest";
import { iriOf } from "./iri.ts";
import { about, dated, literal } from "./turtle.ts";

test.each<[string, string, string]>([
  ["plain words", "in Sebha", '"in Sebha"'],
  ["what would end it", 'the "Falcon" \\ brigade', '"the \\"Falcon\\" \\\\ brigade"'],
  ["lines and tabs", "a\nb\tc\r", '"a\\nb\\tc\\r"'],
  ["half a pair of surrogates", "x\ud83d", '"x\ufffd"'],
])("a literal of %s", (_, words, expected) => {
  expect(literal(words)).toBe(expected);
});

test.each<[string, string | null, string | null]>([
  ["a day", "2024-03-05", '"2024-03-05"^^xsd:date'],
  ["a month", "2024-03", '"2024-03"^^xsd:gYearMonth'],
  ["a year", "2024", '"2024"^^xsd:gYear'],
  ["a moment", "2024-03-05T10:00:00+02:00", '"2024-03-05T08:00:00.000Z"^^xsd:dateTime'],
  ["what is none", "last spring", '"last spring"'],
  ["nothing", null, null],
])("%s", (_, moment, expected) => {
  expect(dated(moment)).toBe(expected);
});

test("what is not known is not said", () => {
  expect(about("<a>", [["b", null], ["c", '"1"', null, '"2"'], ["d"]])).toBe('<a> c "1", "2" .\n');
  expect(about("<a>", [["b", null]])).toBe("");
});

test.each<[string, readonly string[], string]>([
  ["a path with spaces and brackets", ["in/box (3).txt"], "urn:hearsay:report:in%2Fbox%20%283%29.txt"],
  ["a colon, which parts names", ["a:b", "c_1"], "urn:hearsay:report:a%3Ab:c_1"],
])("a name of %s", (_, names, expected) => {
  expect(iriOf("report", ...names)).toBe(expected);
});
