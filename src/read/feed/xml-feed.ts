import type { Document, Element } from "domhandler";
import { isTag } from "domhandler";
import { childrenNamed, elementsNamed, localName, textIn, wordsNamed } from "../xml.ts";
import type { FeedItem } from "./item.ts";

/** A feed with its items; null where the XML is no feed. */
export function itemsOfXml(xml: Document): { readonly items: readonly FeedItem[]; readonly base: string } | null {
  const root = xml.children.filter(isTag)[0];
  if (!root) return null;
  const name = localName(root);
  if (name === "feed")
    return { items: childrenNamed(root, "entry", "atom:entry").map((entry) => atom(entry, root)), base: linkOf(root) };
  if (name === "rss" || name === "RDF" || name === "channel") {
    const channel = name === "channel" ? root : (childrenNamed(root, "channel", "rss:channel")[0] ?? root);
    return { items: elementsNamed(root, "item").map((item) => rss(item, channel)), base: wordsNamed(channel, "link") };
  }
  return null;
}

function rss(item: Element, channel: Element): FeedItem {
  const source = childrenNamed(item, "source").map((element) => textIn(element).trim())[0];
  const guid = childrenNamed(item, "guid")[0];
  const permanent = guid && guid.attribs.isPermaLink !== "false" ? textIn(guid).trim() : "";
  return {
    title: wordsNamed(item, "title", "dc:title", "media:title"),
    content: markupNamed(item, "content:encoded", "content", "xhtml:body"),
    plain: "",
    summary: markupNamed(item, "description", "summary", "itunes:summary", "media:description"),
    link: wordsNamed(item, "link") || atomLink(item) || (/^https?:/.test(permanent) ? permanent : ""),
    guid: guid ? textIn(guid).trim() : (item.attribs["rdf:about"] ?? ""),
    published: wordsNamed(item, "pubDate", "dc:date", "published", "dcterms:created", "date"),
    updated: wordsNamed(item, "atom:updated", "updated", "dcterms:modified"),
    authors: authorsOf(childrenNamed(item, "dc:creator", "author", "creator").map((element) => textIn(element))),
    publisher: source || wordsNamed(item, "dc:publisher") || wordsNamed(channel, "title"),
    language: wordsNamed(item, "dc:language") || wordsNamed(channel, "language", "dc:language"),
  };
}

function atom(entry: Element, feed: Element): FeedItem {
  const source = childrenNamed(entry, "source")[0];
  const people = childrenNamed(entry, "author", "atom:author");
  return {
    title: wordsNamed(entry, "title", "atom:title"),
    content: markupNamed(entry, "content", "atom:content"),
    plain: "",
    summary: markupNamed(entry, "summary", "atom:summary"),
    link: linkOf(entry),
    guid: wordsNamed(entry, "id", "atom:id"),
    published:
      wordsNamed(entry, "published", "atom:published", "issued") || wordsNamed(entry, "updated", "atom:updated"),
    updated: wordsNamed(entry, "updated", "atom:updated", "modified"),
    authors: authorsOf(
      (people.length > 0 ? people : childrenNamed(feed, "author")).map((one) => wordsNamed(one, "name", "atom:name")),
    ),
    publisher: (source && wordsNamed(source, "title")) || wordsNamed(feed, "title", "atom:title"),
    language: entry.attribs["xml:lang"] ?? feed.attribs["xml:lang"] ?? "",
  };
}

/** "ada@x.example (Ada Mane)" is how RSS writes an author. */
const authorsOf = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => name.trim().match(/^\S+@\S+\s+\((.+)\)$/)?.[1] ?? name.replace(/\s+/g, " ").trim())
    .filter((name) => name && !/^\S+@\S+$/.test(name));

/** What an element holds as markup: text that is markup, or elements that are. */
function markupNamed(element: Element, ...names: readonly string[]): string {
  const [found] = childrenNamed(element, ...names);
  if (!found) return "";
  if (found.children.some(isTag)) return found.children.map(asMarkup).join("");
  const words = textIn(found).trim();
  return found.attribs.type === "text" ? escaped(words) : words;
}

function asMarkup(node: Element["children"][number]): string {
  if (!isTag(node)) return "data" in node ? escaped(String(node.data)) : "";
  const name = localName(node);
  const link = name === "a" ? ' href=""' : "";
  return `<${name}${link}>${node.children.map(asMarkup).join("")}</${name}>`;
}

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function linkOf(element: Element): string {
  const links = childrenNamed(element, "link", "atom:link");
  const of = (rel: string) => links.find(({ attribs }) => (attribs.rel ?? "alternate") === rel)?.attribs.href;
  return of("alternate") ?? links.find(({ attribs }) => attribs.href && attribs.rel !== "self")?.attribs.href ?? "";
}

const atomLink = (item: Element): string => childrenNamed(item, "atom:link")[0]?.attribs.href ?? "";
