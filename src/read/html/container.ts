import { type Document, type Element, isTag } from "domhandler";
import type { Block } from "./blocks.ts";
import type { Mass } from "./mass.ts";
import { isRunning } from "./mass.ts";
import { all, type Template } from "./templates.ts";

/** A child with so much of the running text is looked into further. */
const MOST_OF_IT = 0.8;
/** What a template names must hold at least so much of the page's running text. */
const ENOUGH = 0.25;
const PARAGRAPHS = new Set(["p", "li", "blockquote", "pre", "dd", "td", "figcaption", "h1", "h2", "h3"]);

/** The element that holds an article's text: what the template names, else the smallest with most of the running text. */
export function containerOf(
  root: Document | Element,
  {
    blocks,
    mass,
    templates,
  }: { readonly blocks: readonly Block[]; readonly mass: Mass; readonly templates: readonly Template[] },
): Element | null {
  for (const { body } of templates)
    for (const selector of body) {
      const found = all(root, selector);
      const best = found.reduce<Element | null>((a, b) => (a && mass.of(a) >= mass.of(b) ? a : b), null);
      if (best && mass.of(best) > 0 && mass.of(best) >= ENOUGH * mass.total) return best;
    }
  return smallest(root, mass, blocks);
}

function smallest(root: Document | Element, mass: Mass, blocks: readonly Block[]): Element | null {
  const own = new Set(blocks.filter(isRunning).flatMap(({ within }) => within.at(-1) ?? []));
  let at: Document | Element = root;
  for (;;) {
    const children: Element[] = at.children.filter(isTag);
    const [best] = children.toSorted((a, b) => mass.of(b) - mass.of(a));
    const whole = "name" in at && isTag(at) ? mass.of(at) : mass.total;
    const loose = children.some((child) => child !== best && PARAGRAPHS.has(child.name) && mass.of(child) > 0);
    const stay = !best || loose || PARAGRAPHS.has(best.name) || ("name" in at && isTag(at) && own.has(at));
    if (stay || mass.of(best) < MOST_OF_IT * whole || mass.of(best) === 0) break;
    at = best;
  }
  return "name" in at && isTag(at) ? at : null;
}
