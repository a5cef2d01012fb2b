import type { Paragraph } from "../marked-text.ts";
import { momentOf } from "../moment.ts";
import type { Block } from "./blocks.ts";
import { isPageLine } from "./line-phrases.ts";
import type { Metadata } from "./metadata.ts";

/** What stands over an article's text. */
export interface Head {
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** The moment that stands there as words. */
  readonly published: string | null;
  /** Blocks that are told of here, and those between that are the page's own. */
  readonly used: ReadonlySet<Block>;
}

interface HeadOptions {
  /** The index of the first paragraph of the text. */
  readonly first: number;
  readonly metadata: Metadata;
  readonly inside: (block: Block) => boolean;
}

/** So many blocks before the text may be its head where no heading says where that begins. */
const FEW = 6;
/** A heading so many blocks over the text is the text's. */
const NEAR = 5;
const UPDATED = /^(?:last )?(?:updated|modified|edited)\b/i;
const BY = /^(?:(?:[Ww]ritten|[Rr]eported|[Ww]ords|[Ss]tory|[Rr]eport) )?(?:[Bb]y|BY):?\s+\p{Lu}/u;

/** "Source: Xinhua" over a text, and nothing else on the line. */
const SOURCE = /^(?:source|agency|news agency)s?\s*:\s*[^:\d]{2,60}$/i;

/** A day and nothing else, whatever it is called. */
const isDay = (text: string): boolean => text.length <= 40 && !/^by\b/i.test(text) && momentOf(text) !== null;

/** Headline, standfirst, byline and the picture's caption over the text that begins at `first`. */
export function headOf(blocks: readonly Block[], { first, metadata, inside }: HeadOptions): Head {
  const at = headlineAt(blocks, first, metadata);
  const written = at < 0 ? null : (blocks[at]?.text.replace(/\s+/g, " ") ?? null);
  const title = written ?? withoutSite(metadata.title, metadata.publisher);
  const from = at < 0 ? Math.max(0, first - FEW) : at + 1;
  const used = new Set<Block>(at < 0 ? [] : blocks.slice(blocks.findIndex(inside), at + 1).filter(inside));
  let published: string | null = null;
  const paragraphs: Paragraph[] = title ? [{ text: title, kind: "headline" }] : [];
  for (const block of blocks.slice(from, first)) {
    const { text, part, linked } = block;
    const kind = headKind(block, { author: metadata.author, description: metadata.description, headed: at >= 0 });
    if ((part === "date" || isDay(text)) && !UPDATED.test(text)) published ??= momentOf(text);
    if (at < 0 && kind === null && inside(block)) continue;
    used.add(block);
    if (kind === null || isPageLine(block) || (kind === "standfirst" && linked > text.length / 2)) continue;
    if (part === "byline" && paragraphs.some((one) => one.kind === "byline" && one.text.includes(text))) continue;
    paragraphs.push({ text, kind });
  }
  const lead = blocks[first];
  if (lead?.part === "standfirst" && !paragraphs.some(({ kind }) => kind === "standfirst")) {
    used.add(lead);
    paragraphs.splice(title ? 1 : 0, 0, { text: lead.text, kind: "standfirst" });
  }
  return { title, paragraphs, published, used };
}

function headKind(
  { text, part, heading }: Block,
  {
    author,
    description,
    headed,
  }: { readonly author: string | null; readonly description: string | null; readonly headed: boolean },
): Paragraph["kind"] {
  if (part === "date" || isDay(text)) return null;
  if (part === null && SOURCE.test(text)) return "credit";
  if (part !== null && (part !== "byline" || text.length <= 200)) return part;
  if (BY.test(text) && text.length <= 160) return "byline";
  if (author && text.length <= 160 && text.toLowerCase().includes(author.toLowerCase())) return "byline";
  if (description && plain(text).length > 30 && plain(description).startsWith(plain(text).slice(0, 60)))
    return "standfirst";
  // a subheading between headline and text
  return headed && heading > 1 && heading <= 3 && text.length > 40 && text.length <= 320 ? "standfirst" : null;
}

/** The block that is the headline: the one most like the title that the page gives, else the last first-rank heading. */
function headlineAt(blocks: readonly Block[], first: number, { title, isOwnTitle }: Metadata): number {
  const before = blocks.slice(0, first).map((block, at) => ({ block, at }));
  const headings = before.filter(({ block }) => block.heading > 0 && block.text.length <= 400);
  const wanted = title ? plain(title) : "";
  const alike = headings.findLast(({ block }) => wanted !== "" && isAlike(plain(block.text), wanted));
  if (alike) return alike.at;
  const named = before.findLast(({ block }) => wanted.length > 20 && plain(block.text) === wanted);
  if (named) return named.at;
  const top = headings.findLast(({ block }) => block.heading === 1);
  if (top || isOwnTitle) return top?.at ?? -1;
  // a site's name is no title: then the nearest heading is
  return headings.findLast(({ at }) => at >= first - NEAR)?.at ?? -1;
}

/** One begins as the other, or most of their words are the same. */
function isAlike(one: string, other: string): boolean {
  if (one.length > 12 && (other.startsWith(one) || one.startsWith(other))) return true;
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const both = [...a].filter((word) => b.has(word)).length;
  return both >= 3 && both / Math.min(a.size, b.size) >= 0.6;
}

/** A title without the site's name behind a bar or a dash. */
export function withoutSite(title: string | null, publisher: string | null): string | null {
  if (!title) return null;
  const pieces = title.split(/\s+[|–—»·-]\s+/);
  if (pieces.length < 2) return title;
  const last = pieces.at(-1) ?? "";
  const site = publisher && (plain(last).includes(plain(publisher)) || plain(publisher).includes(plain(last)));
  const bar = /\s[|»·]\s+[^|»·]{2,40}$/.test(title) && last.split(/\s+/).length <= 5;
  if (!site && !bar) return title;
  return (
    title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s+[|–—»·-]\s+$/, "")
      .trim() || title
  );
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
