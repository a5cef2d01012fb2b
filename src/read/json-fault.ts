/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault {
  readonly at: number;
  readonly says: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const BLANK = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const MOST_DEEP = 1_000;

/** The first fault of a text that JSON.parse refused, or null where this reader of JSON finds none. */
export function jsonFault(text: string): JsonFault | null {
  const end = value(text, 0, 0);
  if (typeof end !== "number") return end;
  const at = skip(text, end);
  return at < text.length ? { at, says: `${shown(text, at)} stands after the end of the JSON` } : null;
}

/** The offset behind the value that begins at `from`, or the fault in it. */
function value(text: string, from: number, depth: number): number | JsonFault {
  const at = skip(text, from);
  if (depth > MOST_DEEP) return { at, says: `more than ${MOST_DEEP} levels deep` };
  if (text[at] === "{") return list(text, at, "}", depth);
  if (text[at] === "[") return list(text, at, "]", depth);
  if (text[at] === '"') return string(text, at);
  const end = matched(NUMBER, text, at) ?? matched(WORD, text, at);
  if (end !== undefined) return end;
  return { at, says: at < text.length ? `${shown(text, at)} stands where a value should` : "it ends too early" };
}

/** An object or an array, told by its closing bracket. */
function list(text: string, open: number, close: "}" | "]", depth: number): number | JsonFault {
  let at = skip(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    const end = close === "}" ? pair(text, at, depth) : value(text, at, depth + 1);
    if (typeof end !== "number") return end;
    at = skip(text, end);
    if (text[at] === close) return at + 1;
    if (text[at] !== ",") {
      const found = at < text.length ? `${shown(text, at)} stands` : "it ends";
      return { at, says: `${found} where a comma or ${close} should` };
    }
    at = skip(text, at + 1);
    if (text[at] === close) return { at, says: `a comma too many before ${close}` };
  }
}

function pair(text: string, from: number, depth: number): number | JsonFault {
  if (text[from] !== '"') {
    const found = from < text.length ? `${shown(text, from)} stands` : "it ends";
    return { at: from, says: `${found} where a key in double quotes should` };
  }
  const key = string(text, from);
  if (typeof key !== "number") return key;
  const at = skip(text, key);
  return text[at] === ":" ? value(text, at + 1, depth + 1) : { at, says: "a colon is missing after the key" };
}

function string(text: string, open: number): number | JsonFault {
  for (let at = open + 1; at < text.length; ) {
    const letter = text.charAt(at);
    if (letter === '"') return at + 1;
    if (letter < " ") return { at, says: "a line break or control character within a string (write \\n for it)" };
    if (letter !== "\\") at++;
    else {
      const end = matched(ESCAPE, text, at);
      if (end === undefined) return { at, says: `“${text.slice(at, at + 2)}” is no escape that JSON knows` };
      at = end;
    }
  }
  return { at: open, says: "a string begins here and does not end" };
}

function matched(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const skip = (text: string, at: number): number => matched(BLANK, text, at) ?? at;
/** A character in quotation marks, one that cannot be seen by its number. */
function shown(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code < 0x20 ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `“${String.fromCodePoint(code)}”`;
}
