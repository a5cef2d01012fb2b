import fc from "fast-check";
import { expect, test } from "vitest";
import { byteLines } from "./byte-lines.ts";

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Uint8Array, { size = 7, longest = 1_000 }, encoding: string | null = null) {
  const lines: [string, boolean][] = [];
  for await (const line of byteLines(inPieces(bytes, size), { longest, encoding }))
    lines.push([Buffer.from(line.bytes).toString("utf8"), line.cut]);
  return lines;
}

test("lines come out whole and with their ends, whatever pieces they come in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join("\n"));
      const lines = await linesOf(bytes, { size, longest: 1_000_000 });
      expect(lines.map(([line]) => line).join("")).toBe(bytes.toString());
      expect(lines.slice(0, -1).every(([line]) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(
        true,
      );
    }),
  );
});

test("of a line that is too long the beginning alone is kept, and the next ones come", async () => {
  const [first, second] = await linesOf(Buffer.from(`${"x".repeat(100)}\nshort\n`), { longest: 20 });
  expect(first?.[1]).toBe(true);
  expect(first?.[0].length).toBeLessThan(30);
  expect(second).toEqual(["short\n", false]);
});

test("UTF-16 is told by its mark or by the caller", async () => {
  const marked = Buffer.from("\uFEFFone Ċ\ntwo\n", "utf16le");
  expect(await linesOf(marked, { size: 3 })).toEqual([
    ["one Ċ\n", false],
    ["two\n", false],
  ]);
  expect(await linesOf(marked.subarray(2), { size: 3 }, "utf-16le")).toEqual([
    ["one Ċ\n", false],
    ["two\n", false],
  ]);
});
