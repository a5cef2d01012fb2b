import type { Credit, Dateline } from "../../../model/report.ts";
import type { Draft, Frame, FrameKind, FramePart } from "../../draft.ts";
import { gazetteerKnows } from "../../lexicon/known-place.ts";
import { boilerplateOf, tweetTags } from "./boilerplate.ts";
import { bylineOf } from "./byline.ts";
import { captionOf } from "./caption.ts";
import { creditLineOf, creditTailOf, firstPublisherOf } from "./credit-line.ts";
import { datelineOf } from "./dateline.ts";
import type { Finding } from "./finding.ts";
import { headlineLines, splitTitle } from "./headline.ts";
import { joined } from "./join.ts";
import { type Line, linesOf } from "./line.ts";
import { toldByMarks } from "./marked.ts";

/** How many lines from the top may hold byline, dateline and standfirst. */
const TOP = 10;
/** How many lines from the end may be a bare credit. */
const BOTTOM = 5;

/** The frame of a text, from its lines alone; linear in its length. */
export function frameOf(text: string, report: Draft["report"], published: string | null): Frame {
  const lines = splitTitle(linesOf(text), report.title);
  const context = { published, publisher: report.publisher, author: report.author, knownPlace: gazetteerKnows };
  const findings: Finding[] = lines.map(() => ({ kind: "body" }));
  let at = 0;
  while (at < lines.length && boilerplateOf(lines[at] as Line)) findings[at++] = { kind: "boilerplate" };

  const told = toldByMarks(text, lines, report.marks ?? [], context);
  const first = lines[at];
  const opens = first && told.size === 0 ? topOf(text, first, context) : null;
  const headlines = opens || told.size > 0 ? 0 : headlineLines(lines, at, report.title);
  for (const end = at + headlines; at < end; at++) findings[at] = { kind: "headline" };

  const top = readTop(text, lines, { from: at, context, told });
  for (const [line, finding] of top.findings) findings[line] = finding;
  if (headlines > 0) for (const line of standfirst(lines, at, top, text)) findings[line] = { kind: "standfirst" };

  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (findings[i]?.kind !== "body" || told.has(i)) continue;
    const found =
      firstPublisherOf(text, line, context) ??
      boilerplateOf(line) ??
      captionOf(text, line) ??
      (i > at && nearEnd(lines, i) ? creditLineOf(text, line, context) : null);
    if (found) findings[i] = found;
  }
  for (const [line, finding] of told) findings[line] = finding;
  return collect(text, lines, findings, context);
}

type Context = Parameters<typeof datelineOf>[2] & Parameters<typeof bylineOf>[2];

const nearEnd = (lines: readonly Line[], at: number) =>
  at >= lines.length - BOTTOM || (lines[at]?.text.startsWith("(") ?? false);

const topOf = (text: string, line: Line, context: Context): Finding | null =>
  bylineOf(text, line, context) ?? datelineOf(text, line, context);

interface TopOptions {
  readonly from: number;
  readonly context: Context;
  readonly told: ReadonlyMap<number, Finding>;
}

/** Bylines and datelines among the first lines; stops where one has body behind it on its own line. */
function readTop(text: string, lines: readonly Line[], { from, context, told }: TopOptions) {
  const findings = new Map<number, Finding>();
  let opened = false;
  for (let i = from; i < Math.min(lines.length, from + TOP); i++) {
    if (told.has(i)) continue;
    const line = lines[i] as Line;
    const other = boilerplateOf(line) ?? captionOf(text, line);
    const found = other ?? topOf(text, line, context) ?? agencyAlone(text, line, context);
    if (found) findings.set(i, found);
    else if (line.text.length > 300 || opened) break;
    if (found?.kind === "dateline" && (found.dateline?.place || (found.end ?? line.end) < line.end)) break;
    opened ||= found !== null && !other;
  }
  return { findings, from };
}

/** "(AFP, with our correspondent) — Gunmen …" and a line "AFP" over the text. */
function agencyAlone(text: string, line: Line, context: Context): Finding | null {
  return line.text.length <= 60 && !/[.!?]$/.test(line.text) ? creditLineOf(text, line, context) : null;
}

/** Lines between the headline and the byline or dateline, where they are short. */
function standfirst(lines: readonly Line[], from: number, top: ReturnType<typeof readTop>, text: string): number[] {
  const marks = [...top.findings].filter(
    ([, { kind }]) => kind === "byline" || kind === "dateline" || kind === "credit",
  );
  const first = marks[0]?.[0] ?? -1;
  const found: number[] = [];
  for (let i = from; i < Math.max(first, from + 1) && i < lines.length - 1; i++) {
    const line = lines[i];
    if (!line || top.findings.has(i)) continue;
    const open = !/[.!?…]["”’)]*$/.test(line.text) && line.blankAfter && line.text.length <= 250;
    if (line.text.length <= 320 && (first > i ? text.length > 600 : open)) found.push(i);
  }
  return found.length <= 3 ? found : [];
}

/** The frame from what each line was found to be; the last body lines give up the credits at their ends. */
function collect(text: string, lines: readonly Line[], findings: readonly Finding[], context: Context): Frame {
  const parts: FramePart[] = [];
  const credits: Credit[] = [];
  let dateline: Dateline | null = null;
  const add = (kind: FrameKind, start: number, end: number) => {
    const from = end - text.slice(start, end).trimStart().length;
    if (from < end) parts.push({ kind, start: from, end });
  };
  const lastBody = findings.findLastIndex(({ kind }) => kind === "body" || kind === "dateline");
  lines.forEach((line, i) => {
    const found = findings[i] as Finding;
    credits.push(...(found.credits ?? []));
    if (found.dateline && (!dateline || (!dateline.place && found.dateline.place)))
      dateline = merged(found.dateline, dateline);
    const until = found.kind === "body" ? line.start : (found.end ?? line.end);
    if (until > line.start) add(found.kind, line.start, until);
    if (until >= line.end) return;
    const tail = i >= lastBody - 1 ? creditTailOf(text, line, context) : null;
    add("body", until, tail?.start ?? line.end);
    if (tail && tail.start >= until) {
      add("credit", tail.start, line.end);
      credits.push(...tail.credits);
    }
  });
  return { parts: joined(parts, tweetTags(text)), dateline, credits };
}

/** A date line above the dateline proper lends it its date. */
const merged = (found: Dateline, before: Dateline | null): Dateline => ({
  ...found,
  date: found.date ?? before?.date ?? null,
});
