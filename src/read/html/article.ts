import type { Document, Element } from "domhandler";
import { isAgency } from "../agencies.ts";
import type { Paragraph } from "../marked-text.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { containerOf } from "./container.ts";
import { furnitureOf } from "./furniture.ts";
import { headOf } from "./head.ts";
import { isAgencyLine, isPageLine, saysCorrection, saysCredit, saysCut } from "./line-phrases.ts";
import { isRunning, massOf } from "./mass.ts";
import type { Metadata } from "./metadata.ts";
import { all, type Template } from "./templates.ts";

/** An article as a page shows it. */
export interface Article {
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** Notices of what was corrected, in their own words. */
  readonly corrections: readonly string[];
  /** The day or moment that the page shows over the text; null where none is read. */
  readonly published: string | null;
  /** Whether the page shows the beginning alone. */
  readonly cut: boolean;
  /** Whether it looks like a list of what stands on other pages. */
  readonly isIndex: boolean;
  /** How many of its lines lead elsewhere. */
  readonly links: number;
  /** Characters of running text and of captions. */
  readonly length: number;
}

export interface ArticleOptions {
  readonly metadata: Metadata;
  readonly templates: readonly Template[];
}

/** The article of a page, or of an element that holds one of several. */
export function articleOf(root: Document | Element, { metadata, templates }: ArticleOptions): Article {
  const every = blocksOf(root);
  const leave = new Set(templates.flatMap((template) => template.leave).flatMap((selector) => all(root, selector)));
  const furniture = furnitureOf(every);
  const [blocks, apart]: [Block[], Block[]] = [[], []];
  every.forEach((block, at) => {
    if (leave.size > 0 && block.within.some((element) => leave.has(element))) return;
    (furniture[at] === null ? blocks : apart).push(block);
  });
  const mass = massOf(blocks, ({ part }) => part === null || part === "standfirst");
  const container = containerOf(root, { blocks, mass, templates });
  const inside = (block: Block) => container === null || block.within.includes(container);
  const first = blocks.findIndex(
    (block) => inside(block) && isRunning(block) && block.part !== "byline" && block.part !== "date",
  );
  const head = headOf(blocks, { first: first < 0 ? blocks.length : first, metadata, inside });
  const body = bodyOf(
    blocks.filter((block) => inside(block) && !head.used.has(block)),
    head.title,
  );
  const tail = tailOf(blocks, [...apart], { container, inside });
  const paragraphs = withCredit(distinct([...head.paragraphs, ...body, ...tail]), metadata);
  const corrections = paragraphs.filter(({ kind }) => kind === "notice").map(({ text }) => text);
  return {
    title: head.title,
    published: head.published,
    paragraphs,
    corrections: corrections.length > 0 ? corrections : metadata.corrections,
    cut:
      !metadata.free ||
      every.some(
        ({ text, within }) => saysCut(text) && !within.some(({ name }) => name === "nav" || name === "header"),
      ),
    isIndex: isIndex(blocks.filter(inside)),
    links: blocks.filter((block) => inside(block) && isLinks(block)).length,
    length: [...body, ...head.paragraphs]
      .filter(({ kind }) => kind === null || kind === "caption")
      .reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** The paragraphs within the container that are the article's, each with what it is. */
export function bodyOf(blocks: readonly Block[], title: string | null): readonly Paragraph[] {
  const kept = blocks.filter(
    (block) => isAgencyLine(block.text) || (!isLinks(block) && !isPageLine(block) && !saysCut(block.text)),
  );
  const lastText = kept.findLastIndex(({ heading }) => heading === 0);
  return kept.flatMap((block, at): Paragraph[] => {
    const { text, part, heading } = block;
    if (title !== null && same(text, title)) return [];
    if (part === "date" && text.length < 120) return [];
    if (part === "byline" && (at > 0 || text.length > 200)) return text.length > 200 ? [{ text, kind: null }] : [];
    if (part === null && saysCorrection(text)) return [{ text, kind: "notice" }];
    if (part === null && (saysCredit(text) || isAgencyLine(text))) return [{ text, kind: "credit" }];
    // a heading with nothing under it belongs to what was left out
    const next = kept[at + 1]?.heading ?? 0;
    if (heading > 0 && (at > lastText || (next > 0 && next < heading))) return [];
    return [{ text, kind: kindOf(block) }];
  });
}

function kindOf({ part, text }: Block): Paragraph["kind"] {
  if (part === "standfirst" || part === "date") return null;
  if (part === "credit" && text.length > 200) return null;
  return part;
}

/** A line that is a link, or little else: it leads to another page. */
function isLinks({ text, linked, heading, part }: Block): boolean {
  if (part === "byline" || part === "credit" || part === "photo" || part === "caption") return false;
  const share = linked / text.length;
  return share > 0.9 ? text.length < 400 : share > 0.5 && (heading > 0 || text.length < 160);
}

/** So many headings and lines that lead elsewhere, with more words than the running text has, are no article. */
export const MANY_LINKS = 15;

function isIndex(blocks: readonly Block[]): boolean {
  const links = blocks.filter(isLinks);
  const sum = (some: readonly Block[]) => some.reduce((total, { text }) => total + text.length, 0);
  return links.length >= MANY_LINKS && sum(links) > sum(blocks.filter((block) => isRunning(block) && !isLinks(block)));
}

/** Credits and corrections behind the text, where a page puts them into its footer or a box of their own. */
function tailOf(
  blocks: readonly Block[],
  apart: readonly Block[],
  { container, inside }: { readonly container: Element | null; readonly inside: (block: Block) => boolean },
): readonly Paragraph[] {
  if (container === null) return [];
  const around = articleAround(blocks, container);
  const behind = blocks.slice(blocks.findLastIndex(inside) + 1);
  const near = [...behind, ...apart].filter(({ within }) => around === null || within.includes(around));
  return near.flatMap((block): Paragraph[] => {
    const { text, part } = block;
    if (text.length > 600 || (isPageLine(block) && !isAgencyLine(text))) return [];
    if (part === "notice" || saysCorrection(text)) return [{ text, kind: "notice" }];
    const credit = part === "credit" || saysCredit(text) || isAgencyLine(text);
    return credit && text.length <= 240 ? [{ text, kind: "credit" }] : [];
  });
}

/** The article element around the container, or the page's main one. */
function articleAround(blocks: readonly Block[], container: Element): Element | null {
  const path = blocks.find(({ within }) => within.includes(container))?.within ?? [];
  const outer = path.slice(0, path.indexOf(container) + 1);
  return (
    outer.find(({ name }) => name === "article") ??
    outer.findLast(({ name }) => name === "main") ??
    (container.parent as Element | null)
  );
}

/** Whom the page's data names as the maker, where no line of the text does and it is an agency. */
function withCredit(paragraphs: readonly Paragraph[], { credit, author, publisher }: Metadata): readonly Paragraph[] {
  const agency = [credit, ...(author?.split(/,\s*|\s+and\s+/) ?? [])].find(
    (name) => name && isAgency(name) && !same(name, publisher ?? ""),
  );
  if (!agency) return paragraphs;
  const lower = agency.toLowerCase();
  const named = paragraphs.some(
    ({ text, kind }) =>
      ((kind === "byline" || kind === "credit") && text.toLowerCase().includes(lower)) ||
      new RegExp(
        String.raw`\(\s*(?:[^()]{0,40}[/,]\s*)?${lower.replace(/[^\p{L}\p{N} ]/gu, ".")}\b[^()]{0,40}\)`,
        "iu",
      ).test(text.slice(0, 160)),
  );
  return named ? paragraphs : [...paragraphs, { text: agency, kind: "credit" }];
}

/** A photo's caption or a credit that a page repeats is kept once. */
function distinct(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ text, kind }, at) => {
    const key = text.toLowerCase();
    const again = kind === "photo" ? paragraphs[at - 1]?.text === text : kind !== null || text.length > 60;
    if (seen.has(key) && again) return false;
    seen.add(key);
    return true;
  });
}

export const same = (one: string, other: string): boolean => bare(one) === bare(other) && bare(one) !== "";
const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
