import { createHash } from "node:crypto";
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { HearsayError } from "../../../model/errors.ts";
import { zipEntries } from "../../../read/archive/zip-directory.ts";
import { byteLines } from "../../../read/byte-lines.ts";

/** A dump of GeoNames, line by line; `hash` is known once all lines were read. */
export interface PlacesDump {
  readonly lines: AsyncIterable<string>;
  readonly hash: () => string;
}

/** Bytes of a dump, packed and unpacked; GeoNames' file of all countries has some 0.4 and 1.8 GB. */
const MOST_PACKED = 2_000_000_000;
const MOST_UNPACKED = 16_000_000_000;
const LONGEST_LINE = 100_000;
const HEAD = 4_096;

/** Whether a file is a dump of GeoNames by its beginning: nineteen columns parted by tabs, or an archive. */
export function isPlacesDump(file: string): boolean {
  const head = headOf(file);
  if (isZip(head)) return true;
  const [line = ""] = head.toString("utf8").split("\n");
  return /^\d+(?:\t[^\t]*){18}\r?$/.test(line);
}

/**
 * Opens a dump as it is published, as text or in its archive. Throws HearsayError `unreadable`, `too-large`, and `wrong-use`
 * for an archive that holds no table of places.
 */
export function openPlacesDump(file: string): PlacesDump {
  const hash = createHash("sha256");
  const digest = () => hash.digest("hex");
  if (!isZip(headOf(file))) return { lines: linesOf(hashed(createReadStream(file), hash)), hash: digest };
  const { size } = statSync(file);
  if (size > MOST_PACKED)
    throw new HearsayError("too-large", `${file} has ${size} bytes, and at most ${MOST_PACKED} are taken: unpack it.`);
  const bytes = readFileSync(file);
  hash.update(bytes);
  const [table, ...others] = zipEntries(bytes).filter(
    ({ name, encrypted }) => /\.txt$/i.test(name) && !/readme/i.test(name) && !encrypted,
  );
  if (!table || others.length > 0)
    throw new HearsayError(
      "wrong-use",
      `${file} must hold one table of places (.txt), as GeoNames packs it: it holds ${others.length > 0 ? "several" : "none"}.`,
    );
  return { lines: linesOf(table.stream(MOST_UNPACKED)), hash: digest };
}

async function* hashed(
  stream: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    hash.update(piece);
    yield piece;
  }
}

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const { bytes } of byteLines(stream, { longest: LONGEST_LINE, encoding: null }))
    yield Buffer.from(bytes)
      .toString("utf8")
      .replace(/\r?\n$/, "");
}

const isZip = (head: Buffer): boolean => head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";

function headOf(file: string): Buffer {
  try {
    const handle = openSync(file, "r");
    try {
      const head = Buffer.alloc(HEAD);
      return head.subarray(0, readSync(handle, head, 0, HEAD, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new HearsayError("unreadable", `${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}
