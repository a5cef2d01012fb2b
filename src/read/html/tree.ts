import { type Document, DomHandler, type Element } from "domhandler";
import { Parser } from "htmlparser2";
import { HearsayError } from "../../model/errors.ts";

/** Elements nested deeper are flattened: their words stay, with the last ancestor that is kept. */
const DEEPEST_KEPT = 200;
/** Nested deeper than any page that somebody wrote, and every end tag costs a look through all that is open. */
const DEEPEST = 5_000;
/** Longer than any page that somebody wrote; what looks at a page takes some 20 µs an element, so that this bounds it. */
const MOST_ELEMENTS = 150_000;

/** What is never shown to people, and never run by us: not even its words are kept. */
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "object",
  "embed",
  "iframe",
  "canvas",
]);
const LD_JSON = /^application\/ld\+json\b/i;

/**
 * A page as a tree, as browsers mend it. Scripts and styles are empty in it, data in JSON-LD apart. Throws HearsayError
 * `too-much` where it is nested or split beyond all measure.
 */
export function parsePage(html: string): Document {
  const handler = new DomHandler(undefined, {});
  let [depth, elements, unseen] = [0, 0, 0];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (++elements > MOST_ELEMENTS) throw tooMuch(`holds more than ${MOST_ELEMENTS.toLocaleString("en")} elements`);
        if (depth > DEEPEST) throw tooMuch(`is nested more than ${DEEPEST.toLocaleString("en")} deep`);
        if (unseen > 0) unseen++;
        else if (UNSEEN.has(name) && !(name === "script" && LD_JSON.test(attributes.type ?? ""))) unseen = 1;
        else if (depth <= DEEPEST_KEPT) handler.onopentag(name, attributes);
      },
      onclosetag: () => {
        depth--;
        if (unseen > 0) unseen--;
        else if (depth < DEEPEST_KEPT) handler.onclosetag();
      },
      ontext: (text) => {
        if (unseen === 0) handler.ontext(text);
      },
      onend: () => handler.onend(),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return handler.root;
}

const tooMuch = (says: string): HearsayError =>
  new HearsayError("too-much", `The page ${says}: no page for people. Save its text instead.`);

/** An element's attribute, or an empty string. */
export const attribute = (element: Element, name: string): string => element.attribs[name] ?? "";
