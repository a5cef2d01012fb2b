import type { Article } from "./article.ts";
import { blocksOf } from "./blocks.ts";
import type { Metadata } from "./metadata.ts";
import { parsePage } from "./tree.ts";

/** A page whose script would show the article tells its words in its data: those are taken, without markup. Null without. */
export function writtenElsewhere(article: Article, { body, title }: Metadata): Article | null {
  if (!body || body.length < 120) return null;
  const paragraphs = blocksOf(parsePage(body.replace(/\n{1,}/g, "<br><br>"))).map(({ text }) => ({ text, kind: null }));
  const name = article.title ?? title;
  return {
    title: name,
    published: article.published,
    paragraphs: [...(name ? [{ text: name, kind: "headline" as const }] : []), ...paragraphs],
    corrections: article.corrections,
    cut: false,
    isIndex: false,
    links: 0,
    length: body.length,
  };
}
