import { TextDecoder } from "node:util";
import { HearsayError } from "../model/errors.ts";
import { guessEncoding, guessWide } from "./encoding.ts";

/**
 * The text of a file's bytes: in the encoding that the user names, else UTF-8, or UTF-16 told by its byte-order mark. Throws
 * HearsayError `not-utf8`, saying what the bytes seem to be, and `wrong-use` for an encoding that nobody knows.
 */
export function decodeText(bytes: Uint8Array, encoding: string | null = null): string {
  const named = encoding ?? markedEncoding(bytes);
  if (!named && guessWide(bytes)) throw notText(bytes, null);
  try {
    return decoded(decoderFor(named ?? "utf-8"), bytes);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    throw notText(bytes, named);
  }
}

/** What Windows-1252 has where Latin-1 has control characters; some versions of Node decode it as Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of bytes, the same on every version of Node. */
export function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return withoutControls(text);
}

/** Control characters that no text has, as the letters that Windows-1252 has in their place. */
export const withoutControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);

/** UTF-16 where a byte-order mark says so. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** A strict decoder. Throws HearsayError `wrong-use` where there is no such encoding. */
export function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    const message = `There is no encoding ${JSON.stringify(encoding)}. Known are, for example, utf-8, utf-16le, windows-1252, windows-1251, windows-1256, iso-8859-2, koi8-r, big5, gbk and shift_jis.`;
    throw new HearsayError("wrong-use", message);
  }
}

function notText(bytes: Uint8Array, named: string | null): HearsayError {
  if (named && named !== "utf-8")
    return new HearsayError("not-utf8", `Not ${named.toUpperCase()} throughout.`, { encoding: named });
  const byte = firstBadByte(bytes);
  const { encoding, words } = guessEncoding(bytes);
  const way = encoding
    ? `: read it with --encoding ${encoding}, or convert it with iconv -f ${encoding.toUpperCase()} -t UTF-8`
    : "";
  return new HearsayError("not-utf8", `Not UTF-8 (from byte ${byte} on). ${words}${way}.`, { byte, encoding });
}

/** The place of the first byte that no valid text has there: what decodes to a replacement character first. */
function firstBadByte(bytes: Uint8Array): number {
  const good = new TextDecoder("utf-8").decode(bytes).split("\uFFFD", 1)[0] ?? "";
  return new TextEncoder().encode(good).length;
}
