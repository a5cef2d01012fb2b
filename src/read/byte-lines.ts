import { TextDecoder } from "node:util";
import { markedEncoding } from "./decode.ts";

/** A line's bytes with its line end; of one that is longer than anything we read, the beginning alone. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

const LF = 0x0a;

/**
 * The lines of a stream, one held at a time. UTF-16, where a byte-order mark tells it or the caller does, comes out as UTF-8.
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array | string>,
  { longest, encoding }: { readonly longest: number; readonly encoding: string | null },
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array) => {
    if (length <= longest) parts.push(piece);
    length += piece.length;
  };
  const taken = (): ByteLine => {
    const line = { bytes: Buffer.concat(parts), cut: length > longest };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of asUtf8(stream, encoding)) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      keep(chunk.subarray(from, at + 1));
      from = at + 1;
      yield taken();
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}

/** UTF-16 has zero bytes where a line end may stand, so it is decoded first; every other encoding has its line ends as UTF-8. */
async function* asUtf8(
  stream: AsyncIterable<Uint8Array | string>,
  encoding: string | null,
): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    if (decoder === undefined) {
      const wide = /^utf-?16/i.test(encoding ?? "") ? encoding : markedEncoding(bytes);
      decoder = wide ? new TextDecoder(wide) : null;
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
}
