import { selectAll } from "css-select";
import { type Document, type Element, isTag } from "domhandler";
import { readLexiconTable } from "../../model/lexicon-table.ts";

/** Where a publishing system puts an article. */
export interface Template {
  readonly name: string;
  readonly sign: string;
  readonly body: readonly string[];
  readonly leave: readonly string[];
}

let table: readonly Template[] | undefined;

/** The templates of `lexicon/pages/templates.tsv`, in its order. */
export function templates(): readonly Template[] {
  table ??= readLexiconTable("pages/templates.tsv").map(({ name = "", sign = "", body = "", leave = "" }) => ({
    name,
    sign,
    body: selectors(body),
    leave: selectors(leave),
  }));
  return table;
}

const selectors = (cell: string): readonly string[] => cell.split(/\s+\|\s+/).filter(Boolean);

/** The templates whose sign a page bears; `host` is that of its address, where known. */
export function templatesOf(page: Document, host: string | null): readonly Template[] {
  return templates().filter(({ sign }) => {
    const named = sign.match(/^host:(.+)$/)?.[1];
    if (named !== undefined) return host !== null && (host === named || host.endsWith(`.${named}`));
    return all(page, sign).length > 0;
  });
}

/** The elements that a selector finds, in the order in which they stand. */
export const all = (root: Document | Element, selector: string): readonly Element[] =>
  selectAll(selector, root).filter(isTag);

/** Those of the elements that lie within no other of them. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  const among = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parent; at && isTag(at); at = at.parent) if (among.has(at)) return false;
    return true;
  });
}

/** Those of the elements within which no other of them lies. */
export function innermost(elements: readonly Element[]): readonly Element[] {
  const around = new Set<Element>();
  for (const element of elements) for (let at = element.parent; at && isTag(at); at = at.parent) around.add(at);
  return elements.filter((element) => !around.has(element));
}
