import type { Document, Element } from "domhandler";
import { HearsayError } from "../../model/errors.ts";
import type { ReportInput } from "../../model/report.ts";
import { markedText } from "../marked-text.ts";
import { momentOf } from "../moment.ts";
import { type Given, MEGABYTE, type Piece, type Room } from "../room.ts";
import { type Article, articleOf, MANY_LINKS } from "./article.ts";
import { blocksOf } from "./blocks.ts";
import { decodePage } from "./charset.ts";
import { furnitureOf } from "./furniture.ts";
import { saysError } from "./line-phrases.ts";
import { type LivePost, livePostsOf, takeOut } from "./live.ts";
import { massOf } from "./mass.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { plainAddress } from "./page-address.ts";
import { severalOn } from "./several.ts";
import { telegramPosts } from "./telegram-page.ts";
import { all, templatesOf } from "./templates.ts";
import { parsePage } from "./tree.ts";
import { writtenElsewhere } from "./written-elsewhere.ts";

/** Less than this is no article: a front page's labels, an error page. */
const SHORTEST = 120;
/** A page of an error has fewer characters. */
const ERROR_PAGE = 600;
/** What a page's heading alone makes an article of. */
const SHORTEST_HEADED = 40;

/** Web pages, as they were saved or fetched. */
export const HTML: Room = { says: "a web page", mostBytes: 12 * MEGABYTE, read: readPage };

function* readPage(given: Given): Generator<Piece> {
  const original = { type: "text/html", bytes: given.bytes };
  for (const report of reportsOfPage(decodePage(given.bytes, given), given.id)) yield { report, original };
}

/**
 * The reports of a page: one, several where it shows several articles in full, one an entry where it is live. Throws
 * HearsayError `no-reports` where it holds no article.
 */
export function reportsOfPage(html: string, id: string): readonly ReportInput[] {
  const page = parsePage(html);
  const exported = telegramPosts(page, id);
  if (exported.length > 0) return exported;
  const metadata = metadataOf(page);
  const host = metadata.url ? new URL(metadata.url).hostname : null;
  const options = { metadata, templates: templatesOf(page, host) };
  const posts = livePostsOf(page);
  if (posts.length > 0) return liveReports(page, posts, { id, ...options });
  const blocks = blocksOf(page);
  const furniture = furnitureOf(blocks);
  const several = severalOn(
    page,
    blocks,
    massOf(blocks, (_, at) => furniture[at] === null),
  );
  if (several.length === 0) return [reportOf(whole(articleOf(page, options), metadata), metadata, id)];
  return several.map(({ element, link }, at) => {
    const own = { ...NOTHING, publisher: metadata.publisher, language: metadata.language };
    const article = articleOf(element, { metadata: own, templates: [] });
    const url = link ? plainAddress(link, metadata.url ?? "") : null;
    const published = firstMoment(element);
    return reportOf(article, { ...own, url: url ?? metadata.url, published }, `${id}#${at + 1}`);
  });
}

const NOTHING: Metadata = {
  title: null,
  isOwnTitle: false,
  publisher: null,
  author: null,
  published: null,
  updated: null,
  language: null,
  url: null,
  description: null,
  section: null,
  credit: null,
  free: true,
  corrections: [],
  body: null,
  live: false,
  isArticle: true,
};

/** The first time that an element gives as data. */
function firstMoment(element: Element): string | null {
  for (const { attribs } of all(element, "time[datetime]")) {
    const moment = momentOf(attribs.datetime);
    if (moment) return moment;
  }
  return null;
}

/** The article, or its words in the page's data where the page itself shows none. */
function whole(article: Article, metadata: Metadata): Article {
  const more = (metadata.body?.length ?? 0) > 2 * article.length ? writtenElsewhere(article, metadata) : null;
  if (more) return more;
  const headed = article.title !== null && article.length >= SHORTEST_HEADED;
  const front = metadata.url !== null && new URL(metadata.url).pathname === "/";
  if ((article.isIndex && !metadata.isArticle) || (front && article.links >= MANY_LINKS)) refuse();
  if (article.length < ERROR_PAGE && [article.title, metadata.title].some((title) => title && saysError(title)))
    refuse();
  return article.length >= SHORTEST || headed ? article : refuse();
}

function refuse(): never {
  throw new HearsayError(
    "no-reports",
    "The page holds no article that can be told from its navigation: a list of links, an error, or a page that a script fills. Save the article's own page, or its text.",
  );
}

function reportOf(article: Article, metadata: Metadata, id: string): ReportInput {
  const { text, marks } = markedText(article.paragraphs);
  return {
    id,
    text,
    title: article.title,
    publisher: metadata.publisher,
    author: metadata.author,
    published: metadata.published ?? article.published,
    updated: metadata.updated,
    url: metadata.url,
    language: languageFor(text, metadata.language),
    marks: [...marks],
    extra: {
      ...(metadata.section ? { section: metadata.section } : {}),
      ...(article.cut ? { cut: "the page shows the beginning alone" } : {}),
      ...(article.corrections.length > 0 ? { corrections: article.corrections } : {}),
    },
  };
}

/** A report for each entry, and one for what stands around them, where that is running text. */
function liveReports(
  page: Document,
  posts: readonly LivePost[],
  {
    id,
    ...options
  }: { readonly id: string; readonly metadata: Metadata; readonly templates: ReturnType<typeof templatesOf> },
): readonly ReportInput[] {
  const { metadata } = options;
  const entries = posts.flatMap((post): ReportInput[] => {
    const own = { ...NOTHING, publisher: metadata.publisher, language: metadata.language };
    const article = articleOf(post.element, { metadata: own, templates: [] });
    if (article.length === 0) return [];
    const report = reportOf(article, { ...own, published: post.published, url: metadata.url }, `${id}#${post.id}`);
    return [{ ...report, extra: { ...report.extra, part_of: id } }];
  });
  for (const { element } of posts) takeOut(element);
  const around = articleOf(page, options);
  return around.length >= SHORTEST ? [reportOf(around, metadata, id), ...entries] : entries;
}

/** Scripts other than the Latin one, by the languages that are written in them. */
const OTHER_SCRIPT =
  /^(?:ar|fa|ur|ps|ckb|he|yi|ru|uk|be|bg|mk|sr|el|hy|ka|am|ti|hi|ne|mr|bn|ta|te|th|my|km|lo|zh|ja|ko)$/;

/** A page of an Arabic site may hold an English text: its own letters tell. */
function languageFor(text: string, told: string | null): string | null {
  if (told === null || !OTHER_SCRIPT.test(told)) return told;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return latin > 0.8 * letters ? null : told;
}
