/** What bytes that are no UTF-8 seem to be: an encoding's name as `--encoding` and iconv take it, or a kind of file. */
export interface Guess {
  readonly encoding: string | null;
  readonly words: string;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive, a Word or an OpenDocument file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word file"],
  ["\u001f\u008b", "a gzip archive"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
];

/** Bytes that are looked at. */
const LOOKED_AT = 65_536;

/** What text is it? By signature, by where the zeros stand, then by what the bytes beyond ASCII would be as Windows-1252. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const head = bytes.subarray(0, LOOKED_AT);
  const start = String.fromCharCode(...head.subarray(0, 4));
  const signature = SIGNATURES.find(([begins]) => start.startsWith(begins));
  if (signature) return { encoding: null, words: `It seems to be ${signature[1]}, not plain text` };
  const wide = guessWide(head);
  if (wide) return { encoding: wide, words: `It seems to be ${wide.toUpperCase()}` };
  if (head.includes(0)) return { encoding: null, words: "It seems to be no text at all: it holds zero bytes" };
  return guessOneByte(head);
}

/** UTF-16 without a byte-order mark: in text of our letters every second byte is zero. Null where that is not so. */
export function guessWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (odd: number) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) <= head.length / 8) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Letters beyond ASCII in a row tell of another alphabet; single ones among Latin letters of western European text. */
function guessOneByte(head: Uint8Array): Guess {
  const beyond = head.filter((byte) => byte >= 0x80);
  const inRows = beyond.length > 0 ? rowsOf(head) / beyond.length : 0;
  if (inRows > 0.25) {
    return {
      encoding: null,
      words: "It seems to be in an older encoding of another alphabet (Windows-1251, -1256, Big5…)",
    };
  }
  return { encoding: "windows-1252", words: "It seems to be Windows-1252" };
}

/** How many bytes beyond ASCII stand beside two others. */
function rowsOf(head: Uint8Array): number {
  return head.filter((byte, at) => byte >= 0x80 && (head[at - 1] ?? 0) >= 0x80 && (head[at + 1] ?? 0) >= 0x80).length;
}
