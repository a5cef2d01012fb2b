import { type Document, isTag, isText } from "domhandler";
import { all } from "./templates.ts";

/** An object of linked data. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:schema:)?(?:\w*NewsArticle|Article|\w*Posting|Report|\w*Report|WebPage|LiveBlogPosting|AnalysisNewsArticle)$/;
const BETTER = /NewsArticle|LiveBlog/;
/** Data nested deeper, or of more things, is no page's own telling. */
const DEEPEST = 12;
const MOST = 2_000;

/** The articles that a page's linked data tells of, news articles first; what is no JSON is passed over. */
export function articlesIn(page: Document): readonly Thing[] {
  const things = all(page, 'script[type^="application/ld+json" i]').flatMap((script) => {
    const words = script.children.map((child) => (isText(child) ? child.data : isTag(child) ? "" : "")).join("");
    return thingsIn(words);
  });
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const rank = (thing: Thing) => {
    const types = typesOf(thing);
    return types.some((type) => BETTER.test(type)) ? 0 : types.includes("WebPage") ? 2 : 1;
  };
  return articles.toSorted((a, b) => rank(a) - rank(b));
}

function thingsIn(words: string): readonly Thing[] {
  let value: unknown;
  try {
    value = JSON.parse(words.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    return []; // a page's broken data tells nothing; its words do
  }
  const found: Thing[] = [];
  const walk = (at: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST || at === null || typeof at !== "object") return;
    if (Array.isArray(at)) {
      for (const one of at) walk(one, depth + 1);
      return;
    }
    const thing = at as Thing;
    if (thing["@type"]) found.push(thing);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
      walk(thing[key], depth + 1);
  };
  walk(value, 0);
  return found;
}

/** The types of a thing, without the vocabulary's address. */
export function typesOf(thing: Thing): readonly string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).flatMap((one) =>
    typeof one === "string" ? [one.replace(/^https?:\/\/schema\.org\//, "")] : [],
  );
}

/** A text of a thing, or the first text of a list; empty where there is none. */
export function told(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(told).find(Boolean) ?? "";
  if (value && typeof value === "object") {
    const { name, "@id": id, "@value": plain, url } = value as Thing;
    return told(name ?? plain ?? url ?? id);
  }
  return "";
}

/** Names of people or bodies. */
export function namesIn(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    const name = typeof one === "string" ? one.trim() : one && typeof one === "object" ? told((one as Thing).name) : "";
    return name && !/^https?:/.test(name) ? [name] : [];
  });
}
