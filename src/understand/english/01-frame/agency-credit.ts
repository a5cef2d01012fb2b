import type { Credit } from "../../../model/report.ts";
import { spanOf } from "../../../model/span.ts";
import { agencies } from "../../lexicon/agencies.ts";

/** Whether the words are, or abbreviate, the publisher's own name: "ST" for the Sudan Tribune. */
export function isPublisher(words: string, publisher: string | null | undefined): boolean {
  if (!publisher) return false;
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s+/, "")
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .trim();
  const initials = plain(publisher)
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .join("");
  return (
    plain(words).replace(/ (?:staff|desk|correspondents?|reporters?)$/, "") === plain(publisher) ||
    plain(words) === initials ||
    plain(words) === `t${initials}`
  );
}

/** The agency that the words name, as it is credited, or null. */
export function agencyNamed(words: string): string | null {
  return agencies().get(words.trim().toLowerCase()) ?? null;
}

/** Nobody in particular: a desk of the publisher's own, or agencies that stay unnamed. */
const UNNAMED =
  /^(?:our\b|the\b|staff\b|news\b|online\b|web\b|agencies$|agency$|wires?$|special\b|correspondents?$|monitoring\b)/i;

export interface OutletList {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly publisher: string | null | undefined;
  /** What a name is that neither is an agency's known to us nor the publisher's own. */
  readonly unknown: "agency" | "desk";
}

/** The credits in a list of outlets: "AFP, Reuters", "Reuters/AP", "AFP, with our correspondent". */
export function outletCredits(text: string, { start, end, publisher, unknown }: OutletList): Credit[] {
  return [...text.slice(start, end).matchAll(/[^,;/&]+/g)]
    .flatMap((piece) => splitAnd(piece[0], start + piece.index))
    .flatMap(({ words, at }): Credit[] => {
      if (!/^\p{L}/u.test(words)) return [];
      const own = isPublisher(words, publisher) || UNNAMED.test(words);
      const kind = agencyNamed(words) ? "agency" : own ? "desk" : unknown;
      return [{ kind, name: words, span: spanOf(text, at, at + words.length) }];
    });
}

/** The pieces between "and", "with" and "from". */
function splitAnd(words: string, offset: number): { words: string; at: number }[] {
  const found: { words: string; at: number }[] = [];
  let at = 0;
  for (const piece of words.split(/((?:^|\s)(?:and|with|from|inputs?|by)(?=\s))/i)) {
    const trimmed = piece.trim();
    if (trimmed && !/^(?:and|with|from|inputs?|by)$/i.test(trimmed))
      found.push({ words: trimmed, at: offset + at + piece.length - piece.trimStart().length });
    at += piece.length;
  }
  return found;
}
