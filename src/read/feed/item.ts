import type { ReportInput } from "../../model/report.ts";
import { paragraphsOfFragment } from "../html/fragment.ts";
import { plainAddress } from "../html/page-address.ts";
import { parsePage } from "../html/tree.ts";
import { shown, wordsOf } from "../html/words-of.ts";
import { markedText, type Paragraph } from "../marked-text.ts";
import { momentOf } from "../moment.ts";

/** What every form of feed says of one of its items; empty where it does not. */
export interface FeedItem {
  readonly title: string;
  /** Markup. */
  readonly content: string;
  /** Words without markup, where the feed has them so. */
  readonly plain: string;
  readonly summary: string;
  readonly link: string;
  readonly guid: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly language: string;
}

/** A summary that ends so goes on elsewhere. */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\]|(?:read|continue) (?:more|reading)\W*)\s*$/i;

/** The report of an item: named after its address, which another item or page of the same address shares, or its own id. */
export function reportOfItem(item: FeedItem, fallback: string, base: string): ReportInput {
  const title = titleOf(item.title) || null;
  const url = plainAddress(item.link, base);
  const whole = item.content || item.plain;
  const body: readonly Paragraph[] = item.plain
    ? item.plain
        .split(/\n\s*\n/)
        .map((text) => ({ text: text.split("\n").map(shown).filter(Boolean).join("\n"), kind: null }))
        .filter(({ text }) => text !== "")
    : paragraphsOfFragment(item.content || item.summary, title);
  const { text, marks } = markedText([...(title ? [{ text: title, kind: "headline" as const }] : []), ...body]);
  const cut = !whole && (item.summary === "" || CUT.test(wordsWithoutTags(item.summary).trim()));
  const corrections = body.filter(({ kind }) => kind === "notice").map(({ text: words }) => words);
  return {
    id: url ?? (item.guid || fallback),
    text,
    title,
    publisher: item.publisher || null,
    author: item.authors.filter(Boolean).join(", ") || null,
    published: momentOf(item.published),
    updated: momentOf(item.updated),
    url,
    language: item.language.match(/^[a-z]{2,3}(?=$|[-_])/i)?.[0].toLowerCase() ?? null,
    marks: [...marks],
    extra: {
      ...(item.guid ? { guid: item.guid } : {}),
      ...(cut ? { cut: "the feed gives the beginning alone" } : {}),
      ...(corrections.length > 0 ? { corrections } : {}),
    },
  };
}

/** Feeds write titles as markup as often as in words. */
const titleOf = (title: string): string =>
  /&#?\w+;|<[a-z/]/i.test(title) ? parsePage(title).children.map(wordsOf).join(" ").trim() : shown(title);

const wordsWithoutTags = (words: string): string => words.replace(/<[^<>]{0,2000}>/g, " ");
