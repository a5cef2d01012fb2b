import { HearsayError } from "../model/errors.ts";

/** The text of a file's bytes: UTF-8, or UTF-16 told by its byte-order mark. Throws HearsayError where it is neither. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    throw new HearsayError(
      "not-utf8",
      `Not UTF-8 (byte ${at}): convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8.`,
      { byte: at },
    );
  }
}

/** The place of the first byte that no valid text has there: what decodes to a replacement character first. */
function firstBadByte(bytes: Uint8Array): number {
  const good = new TextDecoder("utf-8").decode(bytes).split("\uFFFD", 1)[0] ?? "";
  return new TextEncoder().encode(good).length;
}
