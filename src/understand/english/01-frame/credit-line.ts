import type { Credit } from "../../../model/report.ts";
import { spanOf } from "../../../model/span.ts";
import { agencyNamed, isPublisher, outletCredits } from "./agency-credit.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./line.ts";

const REPORTERS =
  /^[([—–-]*\s*(?:(?:additional|further|extra|writing|written|reporting|reported|edited|editing|compiled|translated|with)\b[^.!?]{0,40}?\b(?:by|from)|with (?:additional )?inputs? from|with (?:files|agencies)|(?:news )?agencies$|compiled from)\b:?\s*/i;
const SOURCE = /^(?:source|sources|via|agency|agencies|credit)\s*:\s*(?=\S)/i;
const TAIL = /(?<=[.!?"”’]\s{0,3})[([]([^()[\]]{2,300})[)\]]\.?$/;

interface Context {
  readonly publisher: string | null | undefined;
}

/** A line that only says who wrote, gathered or sent the report: "(AP)", "Source: …", "(Reporting by …; editing by …)". */
export function creditLineOf(text: string, line: Line, context: Context): Finding | null {
  if (line.text.length > 400) return null;
  const first = firstPublisherOf(text, line, context);
  if (first) return first;
  const bare = line.text.match(/^(?:[([]|[—–-]+\s*)?(.+?)(?:[)\]])?\.?$/);
  const inside = bare?.[1] ?? "";
  const from = line.start + line.text.indexOf(inside);
  const credits = creditsIn(text, from, from + inside.length, context, line.text.startsWith("("));
  return credits ? { kind: "credit", credits } : null;
}

const FIRST =
  /^[\s*_([–—-]*(?:(?:this|the|our)\s+(?:[\p{L}-]+\s+){0,3}?(?:article|story|report|post|piece|item|interview|feature)\s+(?:was|has been|is|had been)?\s*)?(?:first|originally|re)[\s-]*(?:published|appeared|printed|posted|ran|reported)\b\s*(?:(?:here|with permission|with the permission|under licen[cs]e|courtesy)\s+)?(?:by|in|on|at|from|of)\s+(?:the website of\s+)?/iu;

/** "This story was first published by The Sahel Reporter": the words are that outlet's, as an agency's are. */
export function firstPublisherOf(text: string, line: Line, { publisher }: Context): Finding | null {
  if (line.text.length > 240) return null;
  const lead = line.text.match(FIRST);
  if (!lead) return null;
  const rest = line.text.slice(lead[0].length);
  const name = rest.match(
    /^(?:[Tt]he )?[\p{Lu}\p{N}][\p{L}\p{N}'’.&-]*(?:\s+(?:of|the|and|for|de|du|la|[\p{Lu}\p{N}][\p{L}\p{N}'’.&-]*))*/u,
  )?.[0];
  const bare = name?.replace(/[\s.]+$|\s+(?:of|the|and|for)$/g, "");
  if (!bare || isPublisher(bare, publisher)) return null;
  const from = line.start + lead[0].length;
  return { kind: "credit", credits: [{ kind: "agency", name: bare, span: spanOf(text, from, from + bare.length) }] };
}

/** A credit in round brackets behind the last sentence of a paragraph; where it begins, and what it credits. */
export function creditTailOf(
  text: string,
  line: Line,
  context: Context,
): { start: number; credits: readonly Credit[] } | null {
  const tail = line.text.slice(-320).match(TAIL);
  const dashed = tail ?? line.text.slice(-320).match(/(?<=[.!?"”’]\s{0,3})(?:--|[—–])\s?([\p{Lu}][\p{L}/ ]{1,30})$/u);
  if (dashed?.index === undefined) return null;
  const start = line.end - Math.min(320, line.text.length) + dashed.index;
  const from = start + dashed[0].indexOf(dashed[1] ?? "");
  const credits = creditsIn(text, from, from + (dashed[1]?.length ?? 0), context, true);
  return credits ? { start, credits } : null;
}

/** What the words credit, or null where they are no credit. `bracketed` initials ("ST") are taken for one, bare ones not. */
function creditsIn(
  text: string,
  start: number,
  end: number,
  { publisher }: Context,
  bracketed: boolean,
): Credit[] | null {
  const words = text.slice(start, end);
  const list = (from: number) => outletCredits(text, { start: from, end, publisher, unknown: "desk" });
  const source = words.match(SOURCE);
  if (source) return words.length <= 120 ? list(start + source[0].length) : null;
  if (REPORTERS.test(words)) return reporters(text, start, end, publisher);
  const names = words.split(/\s*[,;/&]\s*|\s+and\s+/);
  const known = names.every(
    (name) =>
      agencyNamed(name) !== null ||
      isPublisher(name, publisher) ||
      /^(?:agencies|staff|file|our correspondents?)$/i.test(name),
  );
  if (known && words.length <= 80) return list(start);
  if (bracketed && /^[A-Z]{2,6}(?:\/[A-Za-z]{2,4})?$/.test(words))
    return [{ kind: "desk", name: words, span: spanOf(text, start, end) }];
  return null;
}

/** "Reporting by A and B; Editing by C": each name an author, unless it is an agency or nobody in particular. */
function reporters(text: string, start: number, end: number, publisher: string | null | undefined): Credit[] {
  const credits: Credit[] = [];
  for (const clause of text.slice(start, end).matchAll(/[^;.]+/g)) {
    const lead = clause[0].match(/^.{0,60}?\b(?:by|from|with)\b(?:\s+inputs? from)?:?\s*/i);
    const from = start + clause.index + (lead?.[0].length ?? 0);
    const names = outletCredits(text, {
      start: from,
      end: start + clause.index + clause[0].length,
      publisher,
      unknown: "desk",
    });
    const inPlace = /\sin\s[\p{Lu}].*$/u;
    for (const credit of names) {
      const name = credit.name.replace(inPlace, "");
      if (!/^\p{Lu}/u.test(name) && credit.kind !== "agency" && !/^agenc/i.test(name)) continue;
      const kind = credit.kind === "desk" && /\s/.test(name) && !/^(?:our|the)\b/i.test(name) ? "author" : credit.kind;
      credits.push({ kind, name, span: spanOf(text, credit.span.start, credit.span.start + name.length) });
    }
  }
  return credits;
}
