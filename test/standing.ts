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
  for (let at = small.indexOf(sought.small); at >= 0; at = small.indexOf(sought.small, at + 1))
    if (isWordAt(sought, { written, small }, at)) return true;
  return false;
}

function isWordAt(sought: OneLine, { written, small }: OneLine, at: number): boolean {
  const asName = !sought.small.includes(" ") && isLarge(sought.written[0]);
  const isWhole = !isLetter(small[at - 1]) && !isLetter(small[at + sought.small.length]);
  return isWhole && (!asName || isLarge(written[at]));
}

/** Signs by which many strings are sought at once: each is compared only where its first ones stand. */
const LEAD = 6;

/** Those of many strings that stand in a text where `isThere` says so, each sought at every place in turn. */
function standing(
  sought: ReadonlyMap<string, string>,
  text: string,
  isThere: (string: string, at: number) => boolean,
): ReadonlySet<string> {
  const byLead = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [string, form] of sought) {
    if (form.length >= LEAD) byLead.set(form.slice(0, LEAD), [...(byLead.get(form.slice(0, LEAD)) ?? []), string]);
    else
      for (let at = text.indexOf(form); at >= 0 && !found.has(string); at = text.indexOf(form, at + 1))
        if (isThere(string, at)) found.add(string);
  }
  for (let at = 0; at + LEAD <= text.length; at++)
    for (const string of byLead.get(text.slice(at, at + LEAD)) ?? [])
      if (!found.has(string) && text.startsWith(sought.get(string) ?? "", at) && isThere(string, at)) found.add(string);
  return found;
}

/** Those of many strings that stand as words in a text, as `standsAsWords` has it. */
export function standingAsWords(strings: readonly string[], line: OneLine): ReadonlySet<string> {
  const forms = new Map(strings.map((string) => [string, inOneLine(string)]));
  const small = new Map([...forms].map(([string, form]) => [string, form.small]));
  return standing(small, line.small, (string, at) => isWordAt(forms.get(string) ?? line, line, at));
}

/** Those of many names that stand in a text whatever parts its words and lines. */
export const standingSqueezed = (names: readonly string[], text: string): ReadonlySet<string> =>
  standing(new Map(names.map((name) => [name, squeezed(name)])), squeezed(text), () => true);

/** Letters and digits alone: what stands so in a text stands there whatever parts its lines. */
export const squeezed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, "");
