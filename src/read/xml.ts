import { type AnyNode, type Document, DomHandler, type Element, isTag, isText } from "domhandler";
import { Parser } from "htmlparser2";
import { HearsayError } from "../model/errors.ts";

const DEEPEST = 500;
const MOST_ELEMENTS = 1_000_000;

/**
 * XML as a tree. Entities that a document defines stand as they are written, nothing outside of it is fetched. Throws
 * HearsayError `too-much` where it is nested or split beyond all measure.
 */
export function parseXml(xml: string): Document {
  return parseXmlWhole(xml).root;
}

/** The same, and whether it breaks off before its outermost element ends. */
export function parseXmlWhole(xml: string): { readonly root: Document; readonly brokenOff: boolean } {
  let brokenOff = false;
  const handler = new DomHandler(undefined, { xmlMode: true });
  let [depth, elements] = [0, 0];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS)
          throw new HearsayError(
            "too-much",
            `The XML is nested more than ${DEEPEST} deep, or holds more than ${MOST_ELEMENTS.toLocaleString("en")} elements.`,
          );
        handler.onopentag(name, attributes);
      },
      onclosetag: (_, implied) => {
        depth--;
        brokenOff ||= depth === 0 && implied;
        handler.onclosetag();
      },
      ontext: (text) => handler.ontext(text),
      onend: () => handler.onend(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { root: handler.root, brokenOff: brokenOff || depth > 0 };
}

/** An element's name without its prefix. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(":") + 1);

/** The elements of a name within a node, however deep, in the order in which they stand. */
export function elementsNamed(node: Document | Element, name: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (at: AnyNode): void => {
    if (!isTag(at)) return;
    if (at.name === name || localName(at) === name) found.push(at);
    for (const child of at.children) walk(child);
  };
  for (const child of node.children) walk(child);
  return found;
}

/** The children of an element with one of the names, prefix included, best name first. */
export function childrenNamed(element: Element | Document, ...names: readonly string[]): readonly Element[] {
  const children = element.children.filter(isTag);
  return names.flatMap((name) => children.filter((child) => child.name === name));
}

/** The text within a node, as it is written. */
export function textIn(node: AnyNode): string {
  if (isText(node)) return node.data;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

/** The words of the first child with one of the names; empty where there is none. */
export const wordsNamed = (element: Element | Document, ...names: readonly string[]): string =>
  childrenNamed(element, ...names)
    .map((child) => textIn(child).replace(/\s+/g, " ").trim())
    .find(Boolean) ?? "";
