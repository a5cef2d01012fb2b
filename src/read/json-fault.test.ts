import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "./json-fault.ts";
import { parseJson } from "./parse-json.ts";

test.each([
  ["{nonsense", "column 2", "“n” stands where a key in double quotes should"],
  ["{'id':1}", "column 2", "“'” stands where a key in double quotes should"],
  ['{"id":"a" "text":"b"}', "column 11", '“"” stands where a comma or } should'],
  ['{"id":"a",}', "column 11", "a comma too many before }"],
  ['{"id" "a"}', "column 7", "a colon is missing after the key"],
  ['{"id":}', "column 7", "“}” stands where a value should"],
  ['{"id":"a', "column 7", "a string begins here and does not end"],
  ['{"id":"a\\x"}', "column 9", "“\\x” is no escape that JSON knows"],
  ['{\n "id": 1\n "text": 2}', "line 3, column 2", "stands where a comma or } should"],
  ['{"text":"one\ntwo"}', "column 13", "a line break or control character within a string"],
  ['{"id":"a"', "column 10", "it ends where a comma or } should"],
  ["", "column 1", "it ends too early"],
  ['{"id":"a"} {"id":"b"}', "column 12", "“{” stands after the end of the JSON"],
])("the fault in %j is at %s", (text, place, says) => {
  expect(() => parseJson(text)).toThrow(`(${place}): `);
  expect(jsonFault(text)?.says).toContain(says);
});

test("it finds a fault exactly where JSON.parse does", () => {
  const nearlyJson = fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\ 0ae\n')).map(([text, at, letter]) => {
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + letter + text.slice(cut + (at % 3));
  });
  fc.assert(
    fc.property(nearlyJson, (text) => {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(jsonFault(text) === null).toBe(parses);
    }),
    { numRuns: 3_000 },
  );
});
