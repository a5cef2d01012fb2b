import type { Element } from "domhandler";
import { readLexiconTable } from "../../model/lexicon-table.ts";

const TELLING = [
  "class",
  "id",
  "role",
  "itemprop",
  "data-testid",
  "data-component",
  "data-qa",
  "data-name",
  "data-gu-name",
  "rel",
] as const;
/** No name that people gave is longer. */
const LONGEST = 300;

const names = new WeakMap<Element, string>();

/** What an element's class, id and the like call it: "-article-share-bar-" for "ArticleShareBar" and "article__share-bar". */
export function nameOf(element: Element): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const told = TELLING.flatMap((key) => element.attribs[key]?.slice(0, LONGEST).split(/\s+/) ?? []).filter(Boolean);
  const name = told.length > 0 ? `-${told.map(inParts).join("--")}-` : "";
  names.set(element, name);
  return name;
}

const inParts = (word: string): string =>
  word
    .replace(/['’]/g, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

/** Names looked up lately: a page says the same ones again and again. */
const MOST_KEPT = 5_000;

/** Looks up what an element is called in a table of words, the first row that fits; null where none does. */
export function namedIn(table: string, column: string): (element: Element) => string | null {
  let rows: readonly (readonly [string, string])[] | undefined;
  const lately = new Map<string, string | null>();
  const lookUp = (name: string): string | null => {
    rows ??= readLexiconTable(`pages/${table}`).map((row) => [`-${row.words}-`, row[column] ?? ""]);
    return rows.find(([words]) => name.includes(words))?.[1] ?? null;
  };
  return (element) => {
    const name = nameOf(element);
    if (!name) return null;
    const known = lately.get(name);
    if (known !== undefined) return known;
    const found = lookUp(name);
    if (lately.size >= MOST_KEPT) lately.clear();
    lately.set(name, found);
    return found;
  };
}
