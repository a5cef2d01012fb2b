import type { Element } from "domhandler";
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
    const much = (mass.of(element) / total >= MUCH && what !== "talk") || holdsBody(element);
    const kept = what === null || WHOLE.has(element.name) || headed.has(element) || much;
    const found = kept ? null : what;
    known.set(element, found);
    return found;
  };
  return blocks.map(({ within }) => {
    for (const element of within) {
      const what = of(element);
      if (what !== null) return what;
    }
    return null;
  });
}

function whatIs(element: Element): string | null {
  if (isHidden(element)) return "hidden";
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
