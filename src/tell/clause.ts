import type { Claim } from "../model/claim.ts";
import { onOneLine } from "./on-one-line.ts";

/** The claim's clause around its predicate, as the report has it; all offsets are the report's. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  /** Where the predicate begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The clause of a claim, or null where the predicate stands outside of it (in a caption, in another sentence). */
export function clauseOf({ content, predicate }: Claim): Clause | null {
  if (predicate.start < content.start || predicate.end > content.end) return null;
  return { start: content.start, text: content.text, from: predicate.start, to: predicate.end };
}

/** The words before the predicate, in small letters, the nearest last. */
export function wordsBefore({ text, start, from }: Clause): readonly string[] {
  return onOneLine(text.slice(0, from - start))
    .toLowerCase()
    .split(" ")
    .filter(Boolean);
}

/** Words to stand in for a piece of the report. */
export interface Instead {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A piece of the clause with other words put in where they are wanted. */
export function rewritten(clause: Clause, from: number, to: number, instead: readonly Instead[]): string {
  const pieces: string[] = [];
  let at = from;
  for (const { start, end, words } of [...instead].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to) continue;
    pieces.push(clause.text.slice(at - clause.start, start - clause.start), words);
    at = end;
  }
  return withoutOpenQuote(onOneLine([...pieces, clause.text.slice(at - clause.start, to - clause.start)].join("")));
}

/** A quotation mark whose other half was cut off is left out. */
function withoutOpenQuote(words: string): string {
  const straight = words.split('"').length % 2 === 1 ? words : words.replace(/"(?=[^"]*$)/, "");
  const [opened, closed] = [straight.split("“").length, straight.split("”").length];
  if (opened === closed) return straight;
  return opened > closed ? straight.replace(/“(?=[^“]*$)/, "") : straight.replace("”", "");
}

const TIED = /^(?:that|and|but|while|or|so|then)\s+/i;
/** "where she was pronounced dead", "since a bomb went off" */
const OPENED = /^(?:where|when|since|after|because|although|though)\s+(?=[^,]*$)/i;

/** The report's own clause made to stand alone: without what only tied it to the words before, up to its verb where that is given. */
export function ownWords(content: string, verb?: number): string {
  const opened = verb !== undefined && OPENED.test(content.slice(0, verb)) ? content.replace(/^\w+\s+/, "") : content;
  const clean = onOneLine(opened)
    .replace(TIED, "")
    .replace(/[\s,;:.]+$/, "");
  return withoutOpenQuote(clean);
}
