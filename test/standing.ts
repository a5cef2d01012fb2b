/** Escapes of XML, JSON and addresses undone. */
export const decoded = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => ({ quot: '"', apos: "'", lt: "<", gt: ">" })[name] ?? "&")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9A-F]{2})+/g, (code) => decodeURIComponent(code));

/** Small and without accents. */
export const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** A text in one line without accents, as written and in small letters. */
export interface OneLine {
  readonly written: string;
  readonly small: string;
}

export function inOneLine(text: string): OneLine {
  const written = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/g, " ");
  return { written, small: written.toLowerCase() };
}

const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? "");
const isLarge = (sign: string | undefined): boolean => /\p{Lu}/u.test(sign ?? "");

/**
 * Whether a string stands as words in a text, whatever its capitals and accents; a name of one word ("Will") only where it
 * is written large, for small it is another word.
 */
export function standsAsWords(string: string, { written, small }: OneLine): boolean {
  const sought = inOneLine(string);
  const asName = !sought.small.includes(" ") && isLarge(sought.written[0]);
  for (let at = small.indexOf(sought.small); at >= 0; at = small.indexOf(sought.small, at + 1)) {
    const isWhole = !isLetter(small[at - 1]) && !isLetter(small[at + sought.small.length]);
    if (isWhole && (!asName || isLarge(written[at]))) return true;
  }
  return false;
}

/** Letters and digits alone: what stands so in a text stands there whatever parts its lines. */
export const squeezed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
