import { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import { parseJson } from "../parse-json.ts";
import type { FeedItem } from "./item.ts";

const text = z.string().nullish().catch(null);
const author = z.object({ name: text }).nullish().catch(null);

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), as far as reports are made of it. */
const JsonFeed = z.object({
  title: text,
  home_page_url: text,
  language: text,
  author,
  authors: z.array(author).nullish().catch(null),
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).nullish().catch(null),
      url: text,
      external_url: text,
      title: text,
      content_html: text,
      content_text: text,
      summary: text,
      date_published: text,
      date_modified: text,
      language: text,
      author,
      authors: z.array(author).nullish().catch(null),
    }),
  ),
});

/** The items of a JSON Feed. Throws HearsayError `broken` where it is none. */
export function itemsOfJson(json: string): { readonly items: readonly FeedItem[]; readonly base: string } {
  const parsed = JsonFeed.safeParse(parseJson(json));
  if (!parsed.success)
    throw new HearsayError("broken", "It says that it is a JSON Feed, and has no list of items as that form has them.");
  const { data } = parsed;
  const names = (one: { author?: z.infer<typeof author>; authors?: z.infer<typeof author>[] | null | undefined }) =>
    [...(one.authors ?? []), one.author].flatMap((each) => each?.name ?? []);
  const items = data.items.map((item) => ({
    title: item.title ?? "",
    content: item.content_html ?? "",
    plain: item.content_html ? "" : (item.content_text ?? ""),
    summary: item.summary ?? "",
    link: item.url ?? item.external_url ?? "",
    guid: String(item.id ?? ""),
    published: item.date_published ?? "",
    updated: item.date_modified ?? "",
    authors: names(item).length > 0 ? names(item) : names(data),
    publisher: data.title ?? "",
    language: item.language ?? data.language ?? "",
  }));
  return { items, base: data.home_page_url ?? "" };
}
