import type { Document, Element } from "domhandler";
import type { ReportInput } from "../../model/report.ts";
import { reportOfPost } from "../posts/post.ts";
import { blocksOf } from "./blocks.ts";
import { all } from "./templates.ts";
import { wordsOf } from "./words-of.ts";

/** The posts of a channel that Telegram's own program exported as pages ("messages.html"); empty for any other page. */
export function telegramPosts(page: Document, id: string): readonly ReportInput[] {
  const [header] = all(page, ".page_header .content > .text");
  const messages = all(page, ".history .message.default");
  if (!header || messages.length === 0) return [];
  const channel = wordsOf(header);
  let account = channel;
  return messages.flatMap((message, at): ReportInput[] => {
    const from = all(message, ".body > .from_name")[0];
    if (from) account = wordsOf(from);
    const forwarded = all(message, ".forwarded.body > .from_name")[0];
    const text = all(message, ".text").map(words).join("\n\n");
    if (!text) return [];
    const date = all(message, ".date[title]")[0]?.attribs.title ?? "";
    const post = { id: `${id}#${message.attribs.id ?? at + 1}`, text, account, url: null, extra: {} };
    return [reportOfPost({ ...post, published: moment(date), passedOn: forwarded ? nameIn(forwarded) : null })];
  });
}

const words = (element: Element): string =>
  blocksOf(element)
    .map(({ text }) => text)
    .join("\n\n");

/** The name without the day that stands behind it. */
const nameIn = (element: Element): string =>
  wordsOf({ ...element, children: element.children.filter(({ type }) => type === "text") } as Element);

/** "12.05.2023 14:22:11 UTC+01:00". */
function moment(given: string): string | null {
  const [, day, month, year, time, zone] =
    given.match(/^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?$/) ?? [];
  return day ? `${year}-${month}-${day}T${time}${zone === "+00:00" ? "Z" : (zone ?? "")}` : null;
}
