/** What a document is, whatever it is called. */
export type Kind =
  | "text"
  | "lines"
  | "json"
  | "html"
  | "feed"
  | "json-feed"
  | "opml"
  | "telegram"
  | "x-archive"
  | "mail"
  | "mbox"
  | "docx"
  | "pdf"
  | "table"
  | "zip"
  | "gzip"
  | "warc";

interface Sign {
  readonly kind: Kind;
  /** How the document begins, as Latin-1; a document that begins so is of this kind under any name. */
  readonly begins: RegExp | string | null;
  /** How its name ends, where the beginning does not tell. */
  readonly named: RegExp | null;
  /** Its media type, where neither tells. */
  readonly type: RegExp | null;
}

/** So many bytes of the beginning are looked at. */
export const HEAD = 4_096;

const BOM = "^(?:\\xef\\xbb\\xbf)?";
const XML = `${BOM}\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->)[\\s\\S])*-->\\s*|<!DOCTYPE (?!html)[^>]*>\\s*|<\\?[^>]*>\\s*)*`;
const HEADER =
  "(?:Return-Path|Received|From|To|Cc|Date|Subject|Message-I[Dd]|MIME-Version|Delivered-To|Reply-To|Sender|X-[\\w-]+|DKIM-Signature|ARC-[\\w-]+|Content-Type|Authentication-Results|List-[\\w-]+)";
const FOLDED = "[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*";

/** The kinds in the order in which they are looked for: what begins most unlike a text first. */
const SIGNS: readonly Sign[] = [
  { kind: "pdf", begins: /^[\s\S]{0,1024}?%PDF-\d/, named: /\.pdf$/i, type: /^application\/(?:x-)?pdf\b/i },
  {
    kind: "docx",
    begins: /^PK[\s\S]{2,60}\[Content_Types\]\.xml[\s\S]*word\//,
    named: /\.docx$/i,
    type: /wordprocessingml/i,
  },
  { kind: "zip", begins: "PK\u0003\u0004", named: /\.zip$/i, type: /^application\/(?:x-)?zip\b/i },
  { kind: "warc", begins: /^WARC\/\d/, named: /\.warc$/i, type: /^application\/warc\b/i },
  { kind: "gzip", begins: "\u001f\u008b", named: /\.gz$/i, type: /^application\/(?:x-)?gzip\b/i },
  {
    kind: "mbox",
    begins: new RegExp(`^From \\S+[^\\n]*\\d{4}[^\\n]*\\r?\\n>?${HEADER}:`, "i"),
    named: /\.mbox$/i,
    type: /^application\/mbox\b/i,
  },
  {
    kind: "mail",
    begins: new RegExp(
      `^(?=(?:${HEADER}:${FOLDED})*(?:MIME-Version|Message-I[Dd]|Received):)(?:${HEADER}:${FOLDED}){3}`,
    ),
    named: /\.eml$/i,
    type: /^message\/rfc822\b/i,
  },
  { kind: "opml", begins: new RegExp(`${XML}<opml[\\s>]`, "i"), named: /\.opml$/i, type: /opml/i },
  {
    kind: "feed",
    begins: new RegExp(`${XML}<(?:rss|feed|rdf:RDF|channel)[\\s>]`, "i"),
    named: /\.(?:rss|atom|rdf)$/i,
    type: /^application\/(?:rss|atom|rdf)\+xml\b/i,
  },
  {
    kind: "html",
    begins: new RegExp(`${XML}(?:<!DOCTYPE\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>])`, "i"),
    named: /\.(?:html?|xhtml|amp)$/i,
    type: /^(?:text\/html|application\/xhtml)/i,
  },
  { kind: "feed", begins: null, named: /\.xml$/i, type: /^(?:text|application)\/xml\b/i },
  {
    kind: "json-feed",
    begins: /^\s*\{[\s\S]{0,400}?"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/,
    named: null,
    type: /^application\/feed\+json\b/i,
  },
  {
    kind: "telegram",
    begins:
      /^(?:\xef\xbb\xbf)?\s*\{\s*"name":[\s\S]{0,600}?"type":\s*"[a-z_]{0,20}(?:channel|group|chat)"[\s\S]{0,300}?"messages":/,
    named: null,
    type: null,
  },
  { kind: "x-archive", begins: /^(?:\xef\xbb\xbf)?\s*window\.YTD\.tweets?\.part\d+\s*=/, named: null, type: null },
  {
    kind: "lines",
    begins: null,
    named: /\.(?:jsonl|ndjson)$/i,
    type: /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-lines)\b/i,
  },
  { kind: "json", begins: null, named: /\.json$/i, type: /^application\/(?:[\w.+-]+\+)?json\b/i },
  { kind: "table", begins: null, named: /\.(?:csv|tsv|tab)$/i, type: /^text\/(?:csv|tab-separated-values)\b/i },
  { kind: "text", begins: null, named: /\.(?:txt|text)$/i, type: /^text\/plain\b/i },
];

/** The names of files that a folder gives. */
const IN_FOLDERS: ReadonlySet<Kind> = new Set([
  "text",
  "lines",
  "html",
  "feed",
  "opml",
  "mail",
  "mbox",
  "docx",
  "pdf",
  "table",
  "zip",
  "gzip",
  "warc",
]);

/**
 * What a document is: by how it begins, then by its name, then by the media type that was said of it. What is none of these
 * is taken for text, and text that is none is refused with a word about what it seems to be.
 */
export function kindOf(head: Uint8Array, name: string, type: string | null = null): Kind {
  const start = Buffer.from(head.subarray(0, HEAD)).toString("latin1");
  const begun = SIGNS.find(({ begins }) =>
    typeof begins === "string" ? start.startsWith(begins) : begins?.test(start),
  );
  if (begun) return begun.kind === "zip" && /\.docx$/i.test(name) ? "docx" : begun.kind;
  const named = SIGNS.find((sign) => sign.named?.test(name));
  if (named) return named.kind;
  const told = type ? SIGNS.find((sign) => sign.type?.test(type)) : undefined;
  return told?.kind ?? "text";
}

/** Whether a media type is that of a kind of document that is read. */
export const isDocumentType = (type: string): boolean => SIGNS.some((sign) => sign.type?.test(type));

/** Whether a folder gives a file of this name. */
export function isDocument(name: string): boolean {
  const sign = SIGNS.find(({ named }) => named?.test(name));
  return sign !== undefined && IN_FOLDERS.has(sign.kind);
}
