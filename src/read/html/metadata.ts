import type { Document } from "domhandler";
import { momentOf } from "../moment.ts";
import { articlesIn, namesIn, type Thing, told, typesOf } from "./json-ld.ts";
import { addressOf } from "./page-address.ts";
import { all } from "./templates.ts";
import { wordsOf } from "./words-of.ts";

/** What a page says of its article besides the article's words; null where it does not. */
export interface Metadata {
  readonly title: string | null;
  /** Whether the page gives the title as the article's, not as its own. */
  readonly isOwnTitle: boolean;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly section: string | null;
  /** Whom the outlet itself names as the maker of the words: an agency. */
  readonly credit: string | null;
  /** False where the page says that it shows the beginning alone. */
  readonly free: boolean;
  /** Corrections that the linked data tells of. */
  readonly corrections: readonly string[];
  /** The article's words in the linked data, where they stand there. */
  readonly body: string | null;
  readonly live: boolean;
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean;
}

/** `<meta>` names for one thing, best first. */
const METAS = {
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"],
  publisher: [
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
    "application-name",
    "article:publisher_name",
    "copyright",
  ],
  author: [
    "author",
    "article:author_name",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "byl",
    "article:author",
    "citation_author",
  ],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publishdate",
    "publish-date",
    "pubdate",
    "publication_date",
    "citation_publication_date",
    "dc.date",
    "date",
  ],
  updated: [
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "revised",
  ],
  description: ["og:description", "description", "twitter:description", "dc.description"],
  section: ["article:section", "parsely-section", "cxenseparse:category"],
  language: ["dc.language", "dcterms.language", "og:locale", "content-language", "language"],
  credit: ["dc.source", "source", "news_source", "syndication-source-name", "article:source"],
} as const;

/** What a page tells of its article: linked data first, then `<meta>`, then the page's own elements. */
export function metadataOf(page: Document): Metadata {
  const metas = metasOf(page);
  const meta = (name: keyof typeof METAS) => METAS[name].map((key) => metas.get(key) ?? "").find(Boolean) ?? "";
  const [article = {} as Thing, ...others] = articlesIn(page);
  const from = (key: string) => told(article[key]) || (others.map((one) => told(one[key])).find(Boolean) ?? "");
  const address = addressOf(page, [metas.get("og:url") ?? "", from("url"), from("mainEntityOfPage")]);
  const authors = namesIn(article.author ?? article.creator);
  const metaAuthor = meta("author");
  return {
    isOwnTitle: (from("headline") || meta("title")) !== "",
    title: orNull(from("headline") || meta("title") || from("name")) ?? titleElement(page),
    publisher:
      notSystem(
        namesIn(article.publisher)[0] ?? (others.flatMap((one) => namesIn(one.publisher))[0] || meta("publisher")),
      ) ?? hostOf(address),
    author: orNull(authors.join(", ") || (/^https?:/.test(metaAuthor) ? "" : metaAuthor)),
    published: momentOf(from("datePublished") || from("dateCreated") || meta("published")) ?? timeElement(page),
    updated: momentOf(from("dateModified") || meta("updated")),
    language: languageCode(from("inLanguage") || meta("language")) ?? languageCode(documentLanguage(page)),
    url: address,
    description: orNull(from("description") || meta("description")),
    section: orNull(from("articleSection") || meta("section")),
    credit: orNull(
      namesIn(article.sourceOrganization)[0] ??
        (namesIn(article.provider)[0] || told(article.creditText) || meta("credit")),
    ),
    free: ![article, ...others].some(({ isAccessibleForFree: free }) => free === false || /^false$/i.test(told(free))),
    corrections: [article.correction].flat().flatMap((one) => correctionText(one)),
    body: from("articleBody") || null,
    isArticle:
      typesOf(article).some((type) => type !== "WebPage") ||
      metas.get("og:type") === "article" ||
      metas.has("article:published_time"),
    live: typesOf(article).includes("LiveBlogPosting"),
  };
}

function correctionText(one: unknown): readonly string[] {
  const words = one && typeof one === "object" ? told((one as Thing).text ?? (one as Thing).description) : told(one);
  return words ? [words] : [];
}

/** Contents of `<meta>` by name or property in lower case; of two with one name the first. */
function metasOf(page: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { attribs } of all(page, "meta[content]")) {
    const key = (attribs.property || attribs.name || attribs.itemprop || attribs["http-equiv"] || "").toLowerCase();
    const content = attribs.content?.replace(/\s+/g, " ").trim() ?? "";
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function titleElement(page: Document): string | null {
  const [title] = all(page, "head > title, html > title, title");
  return title ? orNull(wordsOf(title)) : null;
}

/** A time that the article's head gives as data. */
function timeElement(page: Document): string | null {
  for (const selector of ['[itemprop="datePublished"]', "time[pubdate]", "article header time", "article time", "time"])
    for (const element of all(page, selector)) {
      const { datetime, content } = element.attribs;
      const moment = momentOf(datetime || content || wordsOf(element));
      if (moment) return moment;
    }
  return null;
}

const documentLanguage = (page: Document): string => {
  const [html] = all(page, "html");
  return html?.attribs.lang || html?.attribs["xml:lang"] || "";
};

/** "en" of "en-GB" and "en_US"; null for what is no code. */
export const languageCode = (given: string): string | null =>
  given
    .trim()
    .match(/^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i)?.[1]
    ?.toLowerCase() ?? null;

/** A publishing system names itself where nobody set the site's name. */
const notSystem = (name: string | undefined): string | null =>
  name &&
  /^(?:blogger|blogspot|wordpress(?:\.com)?|my (?:site|blog)|just another wordpress site|untitled)$/i.test(name.trim())
    ? null
    : orNull(name);

const hostOf = (address: string | null): string | null =>
  address && URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|edition)\./, "") || null : null;

const orNull = (words: string | undefined): string | null => words?.replace(/\s+/g, " ").trim() || null;
