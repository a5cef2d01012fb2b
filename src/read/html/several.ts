import { type Document, type Element, isTag } from "domhandler";
import type { Block } from "./blocks.ts";
import { namedIn } from "./class-words.ts";
import type { Mass } from "./mass.ts";
import { all, innermost } from "./templates.ts";

/** An element that holds one of several articles on a page. */
export interface Piece {
  readonly element: Element;
  /** Where its heading leads, where that is a link. */
  readonly link: string | null;
}

const CANDIDATES =
  'article, [itemtype*="schema.org/" i][itemtype$="Article"], .hentry, .h-entry, .post, .story, .news-item';
/** Less running text than this is a teaser. */
const ARTICLE = 180;
/** One article with so much of it all is the page's, and the others are hints at other pages. */
const MOST_OF_IT = 0.7;
const furnitureNamed = namedIn("furniture.tsv", "what");

/** The elements of a page that hold an article each, where it shows several in full; empty where it shows one. */
export function severalOn(page: Document, blocks: readonly Block[], mass: Mass): readonly Piece[] {
  const found = all(page, CANDIDATES).filter(
    (element) => furnitureNamed(element) === null && mass.of(element) >= ARTICLE,
  );
  const headed = innermost(found).filter((element) => headingOf(element) !== null);
  if (headed.length < 2) return [];
  const most = Math.max(...headed.map(mass.of));
  if (most > MOST_OF_IT * mass.total) return [];
  const shared = blocks.some(
    ({ heading, within }) => heading === 1 && headed.filter((element) => within.includes(element)).length > 0,
  );
  const ranks = headed.filter((element) => all(element, "h1").length > 0).length;
  // one of them bears the page's first-rank heading: the others are other stories' beginnings
  if (shared && ranks === 1) return [];
  return headed.map((element) => ({ element, link: linkOf(element) }));
}

const headingOf = (element: Element): Element | null => all(element, "h1, h2, h3, h4")[0] ?? null;

function linkOf(element: Element): string | null {
  const heading = headingOf(element);
  const link =
    heading &&
    (all(heading, "a[href]")[0] ??
      (heading.parent && isTag(heading.parent) && heading.parent.name === "a" ? heading.parent : null));
  return link?.attribs.href ?? null;
}
