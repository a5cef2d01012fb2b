import type { Mark } from "../../../model/mark.ts";
import type { Credit } from "../../../model/report.ts";
import { spanOf } from "../../../model/span.ts";
import { outletCredits } from "./agency-credit.ts";
import { bylineOf, writers } from "./byline.ts";
import { captionOf } from "./caption.ts";
import { creditLineOf } from "./credit-line.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./line.ts";

interface Context {
  readonly author: string | null | undefined;
  readonly publisher: string | null | undefined;
}

/** What the document itself told of lines, by line; pages and notices are told of elsewhere, their lines are read. */
export function toldByMarks(
  text: string,
  lines: readonly Line[],
  marks: readonly Mark[],
  context: Context,
): ReadonlyMap<number, Finding> {
  const told = new Map<number, Finding>();
  const ordered = marks
    .filter(({ kind }) => kind !== "page" && kind !== "notice")
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const mark of ordered) {
    while (at < lines.length && (lines[at] as Line).end <= mark.start) at++;
    for (let i = at; i < lines.length && (lines[i] as Line).start < mark.end; i++)
      if (!told.has(i)) told.set(i, findingOf(text, lines[i] as Line, mark.kind, context));
  }
  return told;
}

function findingOf(text: string, line: Line, kind: Mark["kind"], context: Context): Finding {
  if (kind === "headline" || kind === "standfirst") return { kind };
  if (kind === "byline")
    return bylineOf(text, line, context) ?? { kind, credits: writers(text, line.start, line.end, context.publisher) };
  if (kind === "caption") return { ...(captionOf(text, line) ?? {}), kind };
  if (kind === "photo") return { kind: "credit", credits: [photoOf(text, line)] };
  if (kind === "credit")
    return creditLineOf(text, line, context) ?? { kind, credits: namesIn(text, withoutMarks(line), context) };
  return { kind: "boilerplate" };
}

/** "© 2024 AFP" names AFP. */
function withoutMarks(line: Line): Line {
  const start = line.start + (line.text.match(/^[^\p{L}]+/u)?.[0].length ?? 0);
  return { ...line, start, text: line.text.slice(start - line.start) };
}

/** A credit line without a word that makes it one names whoever the report is from. */
const namesIn = (text: string, { start, end }: Line, { publisher }: Context) =>
  end - start <= 160 ? outletCredits(text, { start, end, publisher, unknown: "agency" }) : [];

const PHOTO =
  /^[([\s]*(?:(?:file |handout |archive )?(?:photos?|photographs?|pictures?|images?|credit|video)(?: by| credit| courtesy(?: of)?)?\s*:?\s+|[©ⓒ]\s*)*/i;

/** Whom a picture is from, without "Photo:" and brackets. */
function photoOf(text: string, line: Line): Credit {
  const lead = line.text.match(PHOTO)?.[0].length ?? 0;
  const name = line.text.slice(lead).replace(/[)\].\s]+$/, "") || line.text;
  const from = line.start + Math.max(0, line.text.indexOf(name, lead));
  return { kind: "photo", name, span: spanOf(text, from, from + name.length) };
}
