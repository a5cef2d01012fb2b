import { readLexiconTable } from "../../model/lexicon-table.ts";

/** Another's message within a message. */
export interface Forwarded {
  readonly from: string;
  readonly date: string;
  readonly subject: string;
  readonly text: string;
}

/** A stretch of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A message's body: what its sender wrote, what of it is quoted, and the messages that are forwarded in it. */
export interface Parts {
  readonly own: string;
  /** Offsets into `own`. */
  readonly quoted: readonly Stretch[];
  /** A signature, by offsets into `own`. */
  readonly signature: Stretch | null;
  readonly forwarded: readonly Forwarded[];
}

const QUOTE = /^(?:>\s?)+/;
/** Fewer header lines than these are a text that happens to say "From:". */
const FEWEST_HEADERS = 2;
const MOST_FORWARDED = 50;
const LONGEST_MARK = 300;

let marks: readonly { readonly what: string; readonly pattern: RegExp }[] | undefined;

function markOf(line: string): { readonly what: string; readonly value: string } | null {
  marks ??= readLexiconTable("mail-marks.tsv").map(({ what = "", pattern = "" }) => ({
    what,
    pattern: new RegExp(`^(?:${pattern})$`, "iu"),
  }));
  const plain = line
    .replace(QUOTE, "")
    .replace(/^\*|\*(?=:)|(?<=:)\*/g, "")
    .trim();
  if (plain === "" || plain.length > LONGEST_MARK) return null;
  for (const { what, pattern } of marks) {
    const found = plain.match(pattern);
    if (found) return { what, value: (found[1] ?? "").replace(/^\*+|\*+$/g, "").trim() };
  }
  return null;
}

/** The parts of a body, its lines ended by "\n". */
export function partsOf(body: string): Parts {
  const lines = body.split("\n");
  const starts = forwardsIn(lines);
  const [first = lines.length] = starts.map(({ at }) => at);
  const own = lines.slice(0, first).join("\n").trimEnd();
  const forwarded = starts.map(({ headers, body: from }, number) => {
    const until = starts[number + 1]?.at ?? lines.length;
    return messageOf(lines.slice(headers, from), lines.slice(from, until));
  });
  return { own, ...quotedIn(own), forwarded };
}

/** Where forwarded messages begin: their mark, their headers and their bodies, by lines. */
function forwardsIn(
  lines: readonly string[],
): readonly { readonly at: number; readonly headers: number; readonly body: number }[] {
  const found: { at: number; headers: number; body: number }[] = [];
  for (let at = 0; at < lines.length && found.length < MOST_FORWARDED; at++) {
    const mark = markOf(lines[at] ?? "");
    if (mark?.what !== "forwarded" && mark?.what !== "from") continue;
    let from = mark.what === "forwarded" ? at + 1 : at;
    while (from < lines.length && bare(lines[from]) === "" && from < at + 3) from++;
    const body = endOfHeaders(lines, from);
    const enough = mark.what === "forwarded" ? 1 : FEWEST_HEADERS;
    if (headerCount(lines.slice(from, body)) < enough + (mark.what === "from" ? 1 : 0)) continue;
    found.push({ at, headers: from, body });
    at = body;
  }
  return found;
}

const bare = (line: string | undefined): string => (line ?? "").replace(QUOTE, "").trim();

const isHeader = (line: string): boolean => /^(?:from|date|subject|to)$/.test(markOf(line)?.what ?? "");

/** Headers end at a blank line, or where a line is none and goes none on. */
function endOfHeaders(lines: readonly string[], from: number): number {
  let at = from;
  while (
    at < lines.length &&
    bare(lines[at]) !== "" &&
    (isHeader(lines[at] ?? "") || (at > from && /^\s|,\s*$/.test(lines[at - 1] ?? "")))
  )
    at++;
  return at;
}

const headerCount = (lines: readonly string[]): number =>
  new Set(
    lines
      .map((line) => markOf(line)?.what)
      .filter((what) => what !== undefined && what !== "forwarded" && what !== "wrote"),
  ).size;

function messageOf(headers: readonly string[], body: readonly string[]): Forwarded {
  const told = (what: string) => headers.map(markOf).find((mark) => mark?.what === what)?.value ?? "";
  const words = body.filter((line) => line.trim() !== "");
  const all = words.length > 0 && words.every((line) => line.startsWith(">"));
  const text = (all ? body.map((line) => line.replace(/^>\s?/, "")) : body).join("\n").trim();
  return { from: told("from"), date: told("date"), subject: told("subject"), text };
}

/** Quoted lines with the line that says whose they are, and the signature. */
function quotedIn(own: string): { readonly quoted: readonly Stretch[]; readonly signature: Stretch | null } {
  const quoted: { start: number; end: number }[] = [];
  let signature: Stretch | null = null;
  let at = 0;
  for (const line of own.split("\n")) {
    const end = at + line.length;
    if (/^-- ?$/.test(line)) signature = { start: at, end: own.length };
    const last = quoted.at(-1);
    if (QUOTE.test(line) || markOf(line)?.what === "wrote") {
      if (last && last.end === at - 1) last.end = end;
      else if (line.length > 0) quoted.push({ start: at, end });
    }
    if (signature) break;
    at = end + 1;
  }
  return { quoted: quoted.filter(({ start, end }) => end > start), signature };
}
