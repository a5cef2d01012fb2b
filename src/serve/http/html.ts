/** Markup that may stand in a page as it is: made by `html`, never of a text that somebody gave. */
export class Markup {
  readonly #written: string;
  constructor(written: string) {
    this.#written = written;
  }
  toString(): string {
    return this.#written;
  }
}

type Part = string | number | Markup | null | readonly Part[];

/** A piece of a page. Whatever is put into it is text, unless `html` made it. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + (at < parts.length ? written(parts[at] ?? null) : "")).join(""));
}

function written(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.toString();
  if (typeof part === "object") return part.map(written).join("");
  return String(part).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
