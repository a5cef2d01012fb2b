import { boilerplatePhrases } from "../../lexicon/boilerplate.ts";
import type { Finding } from "./finding.ts";
import type { Line } from "./line.ts";

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const FOLLOW =
  /^["“]?follow\s.{1,80}\s(?:on|via)\s+(?:twitter|x|facebook|instagram|telegram|whatsapp|linkedin|youtube|google news)\b/i;
const ONLY_MARKS = /^[\s*_=~•·#<>|.-]{3,}$/;

/** A line of the page's furniture: an address, "Read more", "Follow us", a copyright notice. */
export function boilerplateOf(line: Line): Finding | null {
  if (line.text.length > 240) return null;
  const lower = line.text.toLowerCase().replace(/^["“•*>\s]+/, "");
  const { starts, wholes } = boilerplatePhrases();
  const is =
    ADDRESS.test(line.text) ||
    ONLY_MARKS.test(line.text) ||
    FOLLOW.test(line.text) ||
    wholes.has(lower.replace(/[.:!»›>\s]+$/, "")) ||
    starts.some((phrase) => lower.startsWith(phrase) && !/^\p{Ll}/u.test(lower.slice(phrase.length)));
  // A sentence may begin "Share on …" or "Download the …" too: only short ones are a page's.
  return is && (line.text.length <= 140 || /^(?:©|copyright|\(c\)|follow|https?:|www|this |except for)/i.test(lower))
    ? { kind: "boilerplate" }
    : null;
}

/** The tags of tweets that a scraper left in the text: markup, while the words between them stay. */
export function tweetTags(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/<\/?(?:tweet|blockquote|iframe)\b[^<>]{0,300}>/gi)].map((tag) => ({
    start: tag.index,
    end: tag.index + tag[0].length,
  }));
}
