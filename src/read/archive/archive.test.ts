import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { given } from "../testing.ts";
import { zipOf } from "./testing-zip.ts";

const told = async (bytes: Uint8Array, name = "news.zip") =>
  (await given(bytes, name)).map(({ id, text, error, says }) => (error ? [id, error, says] : [id, text]));

test("every document in it is read by its own kind, in the order of their names", async () => {
  const inner = zipOf({ "deep.txt": "Deep text." });
  const zip = zipOf({
    "b/two.txt": "Second text.",
    "a.jsonl": '{"id": "x", "text": "A line."}\n{"id": 3}\n',
    "picture.png": "\u0089PNG",
    "__MACOSX/b/two.txt": "a shadow",
    ".hidden.txt": "hidden",
    "inner.zip": inner,
    "c/report.json": '{"id": "own", "text": "Its own name."}',
  });
  expect(await told(zip)).toEqual([
    ["x", "A line."],
    [null, "bad-report", expect.stringMatching(/"id"/)],
    ["news.zip/b/two.txt", "Second text."],
    ["own", "Its own name."],
    ["news.zip/inner.zip/deep.txt", "Deep text."],
  ]);
});

test("a member that lies about its size is not unpacked beyond it, and the others are read", async () => {
  const bomb = zipOf({ "a.txt": "0".repeat(5_000_000), "b.txt": "0".repeat(100) }, { size: 1_000 });
  const found = await told(bomb);
  expect(found[0]).toEqual(["news.zip/a.txt", "too-much", expect.stringMatching(/more than it says/)]);
  expect(found[1]?.[0]).toBe("news.zip/b.txt");
});

test("archives in archives are opened three deep", async () => {
  let zip = zipOf({ "a.txt": "At the bottom." });
  for (let depth = 0; depth < 5; depth++) zip = zipOf({ "in.zip": zip });
  expect(await told(zip)).toEqual([[expect.any(String), "too-much", expect.stringMatching(/archives deep/)]]);
});

test.each<[string, Buffer, string, RegExp]>([
  ["cut off", zipOf({ "a.txt": "abc" }).subarray(0, 60), "broken", /not copied whole/],
  ["damaged", Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(100, 1)]), "broken", /not copied whole/],
  ["without documents", zipOf({ "a.exe": "MZ" }), "no-reports", /no document/],
])("an archive %s", async (_, bytes, code, says) => {
  expect(await told(bytes)).toEqual([["news.zip", code, expect.stringMatching(says)]]);
});

test("gzip gives what it holds; one that is damaged is told", async () => {
  expect(await told(gzipSync("Packed text."), "a/notes.txt.gz")).toEqual([
    ["a/notes.txt.gz/notes.txt", "Packed text."],
  ]);
  expect(await told(gzipSync("Packed text.").subarray(0, 15), "n.gz")).toEqual([
    ["n.gz", "broken", expect.stringMatching(/damaged/)],
  ]);
});
