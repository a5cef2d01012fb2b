import { Readable } from "node:stream";
import { createInflateRaw, inflateRawSync } from "node:zlib";
import { HearsayError } from "../../model/errors.ts";

/** A member of a ZIP archive, not opened yet. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly encrypted: boolean;
  /** Its bytes. Throws HearsayError `too-much` where they are more than `most` or than it says, and `broken`. */
  readonly open: (most: number) => Uint8Array;
  /** The same piece by piece, for what is too large to be held. */
  readonly stream: (most: number) => AsyncIterable<Uint8Array>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 200_000;
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

/**
 * The members of an archive, as its central directory lists them (PKWARE APPNOTE 6.3.10, 4.3). Only what is stored or
 * deflated is opened; archives of more than 4 GB or 65,535 members are not. Throws HearsayError `broken`.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes, view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw broken("it is of the 64-bit form, which is not opened");
  const entries: ZipEntry[] = [];
  for (let number = 0; number < Math.min(count, MOST_ENTRIES); number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw broken("its list of members is damaged");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const start = view.getUint32(at + 42, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameSize), (flags & UTF8_FLAG) !== 0);
    const open = (most: number) => opened(bytes, view, { start, packed, size, method, most });
    const stream = (most: number) => streamed(bytes, view, { start, packed, size, method, most });
    entries.push({ name, size, encrypted: (flags & ENCRYPTED_FLAG) !== 0, open, stream });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries;
}

function endOf(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw broken("its end is missing, so that it was not copied whole");
}

/** Archives of old programs write names in the code page of their machine; ASCII is the same in all. */
const nameOf = (bytes: Uint8Array, utf8: boolean): string =>
  Buffer.from(bytes).toString(utf8 || isUtf8(bytes) ? "utf8" : "latin1");

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // it is not, which is the answer
  }
}

interface Place {
  readonly start: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly most: number;
}

function opened(bytes: Uint8Array, view: DataView, place: Place): Uint8Array {
  const { size, method, most } = place;
  const data = packedAt(bytes, view, place);
  if (method === 0) return data;
  try {
    // whatever it says of its size, no more than that is unpacked
    return inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(size, most)) });
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch(null, Math.min(size, most));
    throw broken("a member cannot be unpacked");
  }
}

/** Bytes that are handed to the unpacking at once. */
const PIECE = 1 << 20;

async function* streamed(bytes: Uint8Array, view: DataView, place: Place): AsyncGenerator<Uint8Array> {
  const { size, method, most } = place;
  const data = packedAt(bytes, view, place);
  const pieces = function* () {
    for (let at = 0; at < data.length; at += PIECE) yield data.subarray(at, at + PIECE);
  };
  if (method === 0) {
    yield* pieces();
    return;
  }
  let unpacked = 0;
  try {
    for await (const piece of Readable.from(pieces()).pipe(createInflateRaw())) {
      unpacked += (piece as Uint8Array).length;
      if (unpacked > Math.min(size, most)) throw tooMuch(null, Math.min(size, most));
      yield piece as Uint8Array;
    }
  } catch (error) {
    throw error instanceof HearsayError ? error : broken("a member cannot be unpacked");
  }
}

/** The packed bytes of a member. Throws HearsayError where they are not there, or packed in another way than ours. */
function packedAt(bytes: Uint8Array, view: DataView, { start, packed, size, method, most }: Place): Uint8Array {
  if (size > most) throw tooMuch(size, most);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL)
    throw broken("a member is not where it should be");
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed) throw broken("a member breaks off");
  if (method !== 0 && method !== 8) throw broken(`a member is packed in a way that is not opened (method ${method})`);
  return data;
}

const broken = (says: string): HearsayError => new HearsayError("broken", `The archive cannot be opened: ${says}.`);

const tooMuch = (size: number | null, most: number): HearsayError =>
  new HearsayError(
    "too-much",
    `It unpacks to ${size === null ? "more than it says" : `${size.toLocaleString("en")} bytes`}; no more than ${most.toLocaleString("en")} are unpacked of it.`,
  );
