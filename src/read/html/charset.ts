import { TextDecoder } from "node:util";
import { decoded, decoderFor, decodeText, markedEncoding } from "../decode.ts";

/** Browsers look for a page's own telling of its encoding in so many bytes. */
const HEAD = 4_096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/**
 * A page's text: in the encoding that the user, the byte-order mark, the server or the page itself names, else UTF-8. A
 * single broken byte of a page becomes U+FFFD, as in a browser. Throws HearsayError `not-utf8` where nothing names the
 * encoding and it is not UTF-8.
 */
export function decodePage(
  bytes: Uint8Array,
  { encoding, type }: { readonly encoding: string | null; readonly type: string | null },
): string {
  if (encoding) return decoded(decoderFor(encoding), bytes);
  const named = markedEncoding(bytes) ?? charsetOf(type) ?? declaredIn(bytes);
  if (!named || !isKnown(named)) return decodeText(bytes);
  return decoded(new TextDecoder(named), bytes);
}

/** The charset parameter of a media type. */
export const charsetOf = (type: string | null): string | null =>
  type?.match(/charset\s*=\s*"?([\w.:-]{2,40})/i)?.[1] ?? null;

function declaredIn(bytes: Uint8Array): string | null {
  const found = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1").match(DECLARED);
  const named = found?.[1] ?? found?.[2] ?? null;
  // a page that can be read so far is not in UTF-16, whatever it says
  return named && /^utf-?16/i.test(named) ? "utf-8" : named;
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false; // a name that nobody knows tells nothing
  }
}
