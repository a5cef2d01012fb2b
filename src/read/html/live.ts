import type { Document, Element } from "domhandler";
import { momentOf } from "../moment.ts";
import { nameOf } from "./class-words.ts";
import { all, outermost } from "./templates.ts";
import { wordsOf } from "./words-of.ts";

/** An entry of a live page. */
export interface LivePost {
  readonly element: Element;
  readonly id: string;
  readonly published: string;
}

const NAMED =
  /-live-?blog-(?:post|entry|update|item)-|-live-(?:post|update|entry|feed-item)-|-(?:timeline|key)-event-|-liveblogupdate-|-blog-?posting-|-lb-post-|-card-live-|-liveupdate-|-block-live-/;

/** The entries of a live page, each with its own time; fewer than two are none. */
export function livePostsOf(page: Document): readonly LivePost[] {
  const named = all(page, "article, section, div, li").filter((element) => NAMED.test(nameOf(element)));
  const posts = outermost(named).flatMap((element): LivePost[] => {
    const [time] = all(element, "time, [datetime], [data-timestamp], [itemprop='datePublished']");
    const published = time && momentOf(time.attribs.datetime || time.attribs.content || wordsOf(time));
    if (!published?.includes("T")) return [];
    return [{ element, id: element.attribs.id || element.attribs["data-id"] || `${published}`, published }];
  });
  if (posts.length < 2) return [];
  const seen = new Map<string, number>();
  return posts.map((post) => {
    const before = seen.get(post.id) ?? 0;
    seen.set(post.id, before + 1);
    return before === 0 ? post : { ...post, id: `${post.id}.${before + 1}` };
  });
}

/** Takes an element out of its page. */
export function takeOut(element: Element): void {
  const { parent } = element;
  if (parent) parent.children = parent.children.filter((child) => child !== element);
}
