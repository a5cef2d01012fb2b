import { type Element, isTag } from "domhandler";
import type { Block } from "./blocks.ts";
import { namedIn, nameOf } from "./class-words.ts";
import { massOf } from "./mass.ts";

const furnitureNamed = namedIn("furniture.tsv", "what");

/** Elements that are furniture by what they are. */
const BY_TAG: Readonly<Record<string, string>> = {
  nav: "navigation",
  footer: "navigation",
  aside: "aside",
  form: "tools",
  dialog: "notices",
  "amp-sidebar": "navigation",
  "amp-social-share": "sharing",
  "amp-ad": "advertisement",
  "amp-consent": "notices",
};
const WHOLE = new Set(["html", "body", "main", "article"]);
/** An element with so much of the page's running text is no furniture, whatever it is called. */
const MUCH = 0.4;
/** What outweighs a short article easily must hold more of it: a consent wall, a list of other stories. */
const MUCH_OF_OTHERS = 0.75;
const OTHERS = new Set(["notices", "asking", "advertisement", "more"]);
/** A line about an author over a text is a byline, a longer one behind it tells of him. */
const BYLINE = 60;

/**
 * What each block is a part of besides the article ("navigation", "sharing", "talk"), or null: by the names of the elements
 * around it. What holds the page's heading, or much of its running text, is no furniture.
 */
export function furnitureOf(blocks: readonly Block[]): readonly (string | null)[] {
  const mass = massOf(blocks, () => true);
  const total = Math.max(1, mass.total);
  const headed = new Set(blocks.filter(({ heading }) => heading === 1).flatMap(({ within }) => within));
  const known = new Map<Element, string | null>();
  const of = (element: Element): string | null => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const what = whatIs(element);
    const limit = what !== null && OTHERS.has(what) ? MUCH_OF_OTHERS : MUCH;
    const much = (mass.of(element) / total >= limit && what !== "talk") || holdsBody(element);
    const kept = what === null || WHOLE.has(element.name) || headed.has(element) || much;
    const found = kept ? null : what;
    known.set(element, found);
    return found;
  };
  return blocks.map(({ within, text }) => {
    for (const element of within) {
      const what = of(element);
      if (what === "authors" && text.length <= BYLINE) continue;
      if (what !== null) return what;
    }
    return null;
  });
}

function whatIs(element: Element): string | null {
  if (isHidden(element)) return "hidden";
  // whose words a quotation holds is said in its footer
  if (
    element.name === "footer" &&
    element.parent &&
    isTag(element.parent) &&
    /^(?:blockquote|figure)$/.test(element.parent.name)
  )
    return null;
  return BY_TAG[element.name] ?? furnitureNamed(element);
}

const holdsBody = (element: Element): boolean => /-articlebody-|-article-body-/.test(nameOf(element));

function isHidden({ attribs }: Element): boolean {
  return (
    attribs.hidden !== undefined ||
    attribs["aria-hidden"] === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? "")
  );
}
