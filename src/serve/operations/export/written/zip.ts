import { Zip, ZipDeflate } from "fflate";

/** A file of an archive, its pieces as they come. */
export interface Packed {
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** The same bytes whenever it is written: an archive says nothing of the clock. */
const EPOCH = new Date(1980, 0, 1);
const encoder = new TextEncoder();

/** Files packed into one ZIP, a piece at a time; at most 4 GB, as the form has it. */
export async function* zipped(files: AsyncIterable<Packed> | Iterable<Packed>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = EPOCH;
    zip.add(entry);
    for await (const piece of pieces) {
      entry.push(typeof piece === "string" ? encoder.encode(piece) : piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
