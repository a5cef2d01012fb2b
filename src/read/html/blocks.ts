import { type AnyNode, type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import { namedIn } from "./class-words.ts";
import { shown, wordsOf } from "./words-of.ts";

/** What an element of an article is by its name or its tag. */
export type Part = "standfirst" | "byline" | "caption" | "photo" | "credit" | "notice" | "date";

/** A stretch of words that a page shows apart: a paragraph, a heading, a line of a list, a caption. */
export interface Block {
  readonly text: string;
  /** The elements around it, from the root down; the last one is its own. */
  readonly within: readonly Element[];
  /** Characters that are links. */
  readonly linked: number;
  /** 1 to 6 for headings, 0 for everything else. */
  readonly heading: number;
  readonly part: Part | null;
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul amp-img amp-video amp-carousel".split(
    " ",
  ),
);
const NO_WORDS = new Set("head script style select button input textarea label audio video map noframes".split(" "));
const partNamed = namedIn("parts.tsv", "part");

/** The blocks of a page or of an element, in the order in which they stand. */
export function blocksOf(root: Document | Element): readonly Block[] {
  const blocks: Block[] = [];
  const within: Element[] = [];
  let run = { words: "", linked: 0, any: false };
  const end = () => {
    for (const text of run.words.split(/\n\s*\n/)) {
      const lines = text.split("\n").map(shown).filter(Boolean).join("\n");
      if (/[\p{L}\p{N}]/u.test(lines))
        blocks.push({
          text: lines,
          within: [...within],
          linked: Math.min(run.linked, lines.length),
          heading: Number(within.findLast(({ name }) => /^h[1-6]$/.test(name))?.name[1] ?? 0),
          part: null,
        });
    }
    run = { words: "", linked: 0, any: false };
  };
  const walk = (node: AnyNode, link: boolean): void => {
    if (isText(node)) {
      const words = within.some(({ name }) => name === "pre") ? node.data : node.data.replace(/[\r\n]+/g, " ");
      run.words += words;
      run.any ||= /\S/.test(words);
      if (link) run.linked += shown(words).length;
      return;
    }
    if (!("children" in node)) return;
    if (!isTag(node)) {
      for (const child of node.children) walk(child, link);
      return;
    }
    if (NO_WORDS.has(node.name)) return;
    if (node.name === "br") run.words += "\n";
    else if ((node.name === "td" || node.name === "th") && hasNeighbours(node)) cell(node, link);
    else if (BLOCKS.has(node.name) || startsPart(node)) {
      end();
      inside(node, link, end);
    } else {
      // pieces of a line that nothing parts in the markup are parted by the page's style
      if (node.name === "span" && isSpan(node.prev) && !isParagraph(node.parent)) run.words += " ";
      inside(node, link);
    }
  };
  const inside = (node: Element, link: boolean, last?: () => void) => {
    const links = link || (node.name === "a" && !isBroken(node));
    within.push(node);
    for (const child of node.children) walk(child, links);
    last?.();
    within.pop();
  };
  /** The cells of a row are one line, unless whole paragraphs stand in them. */
  const cell = (node: Element, link: boolean) => {
    if (run.any) run.words += " | ";
    inside(node, link);
  };
  for (const child of "name" in root && isTag(root) ? [root] : root.children) walk(child, false);
  end();
  const sizes = new Map<Element, number>();
  for (const { within: path, text } of blocks)
    for (const element of path) sizes.set(element, (sizes.get(element) ?? 0) + text.length);
  return blocks.map((block) => ({ ...block, part: partOf(block.within, sizes) }));
}

const isSpan = (node: ChildNode | null): boolean => node !== null && isTag(node) && node.name === "span";
const isParagraph = (node: AnyNode | null): boolean =>
  node !== null && isTag(node) && /^(?:p|li|blockquote|h[1-6])$/.test(node.name);

const cells = new WeakMap<AnyNode, number>();

/** A table of one column is a page's scaffolding. */
function hasNeighbours({ parent }: Element): boolean {
  if (!parent) return false;
  const known = cells.get(parent);
  const count = known ?? parent.children.filter((child) => isTag(child) && /^t[dh]$/.test(child.name)).length;
  if (known === undefined) cells.set(parent, count);
  return count > 1;
}

/** Whoever did not close a link made all that follows one; browsers mend that. */
const isBroken = (link: Element): boolean => link.children.some((child) => isTag(child) && holdsMore(child));
const holdsMore = (element: Element): boolean =>
  /^(?:a|td|th|tr)$/.test(element.name) || element.children.some((child) => isTag(child) && holdsMore(child));

const INLINE = new Set(["span", "cite", "small", "em", "i", "b", "strong", "a", "time"]);
/** Parts that stand beside others on a line: "By Ada Mane | 3 May 2024 | 14 comments". */
const BESIDE = new Set<string | null>(["byline", "date", "credit"]);

const bylines = new WeakMap<Element, boolean>();
const LONGEST_BYLINE = 100;

/** Whether a line is about its author alone: "By Ada Mane in Goma", where the name alone is called an author. */
function holdsByline(element: Element): boolean {
  const known = bylines.get(element);
  if (known !== undefined) return known;
  const words = element.name === "body" || element.name === "article" ? "" : wordsOf(element);
  const holds = words !== "" && words.length <= LONGEST_BYLINE && !/\d/.test(words) && namesAuthor(element);
  bylines.set(element, holds);
  return holds;
}

const namesAuthor = (element: Element): boolean =>
  element.children.some((child) => isTag(child) && (partNamed(child) === "byline" || namesAuthor(child)));

/** An inline element that is a part of its own: a photographer's name behind a caption's words. */
function startsPart(element: Element): boolean {
  if (!INLINE.has(element.name)) return false;
  const part = partNamed(element);
  if (part === "photo") return true;
  const { parent } = element;
  if (!parent || !isTag(parent) || parent.name === "p" || parent.name === "figcaption") return false;
  const own = part ?? (element.name === "time" ? "date" : null);
  if (own === "byline" && holdsByline(parent)) return false;
  return BESIDE.has(own) && partNamed(parent) !== own;
}

/** An element that is called a part and holds more characters is the whole article, whatever it is called. */
const LARGEST: Readonly<Record<Part, number>> = {
  date: 250,
  byline: 400,
  photo: 300,
  credit: 500,
  caption: 3_000,
  standfirst: 1_500,
  notice: 2_500,
};

function partOf(within: readonly Element[], sizes: ReadonlyMap<Element, number>): Part | null {
  for (const element of within.toReversed()) {
    const part = ownPart(element, element === within.at(-1));
    if (part && (sizes.get(element) ?? 0) <= LARGEST[part]) return part;
    if (element.name === "article" || element.name === "main" || element.name === "body") return null;
  }
  return null;
}

function ownPart(element: Element, innermost: boolean): Part | null {
  const named = partNamed(element) as Part | null;
  if (named && (named === "photo" || !isFigure(element))) return named;
  if (element.name === "figcaption") return "caption";
  if (element.name === "time") return "date";
  return innermost && holdsByline(element) ? "byline" : null;
}

const isFigure = ({ name }: Element): boolean => name === "figure";
