import type { Line } from "./line.ts";

const CLOSED = /[.!?…]["”’)\]]*(?:\s\([^()]{1,40}\))?$/;

/** How many of the lines from `from` on are the headline. */
export function headlineLines(lines: readonly Line[], from: number, title: string | null | undefined): number {
  if (title?.trim()) {
    const wanted = plain(title);
    let so = "";
    for (let at = from; at < Math.min(lines.length, from + 4); at++) {
      so += plain(lines[at]?.text ?? "");
      if (so === wanted && so) return at - from + 1;
      if (!wanted.startsWith(so)) break;
    }
    // A title cut short by a feed, or one that a site's name was added to.
    const first = plain(lines[from]?.text ?? "");
    const shorter = Math.min(first.length, wanted.length);
    if (
      shorter >= 25 &&
      (lines[from]?.text.length ?? 0) <= 220 &&
      (first.startsWith(wanted) || wanted.startsWith(first))
    )
      return 1;
  }
  const line = lines[from];
  if (!line || from + 1 >= lines.length || line.text.length > 200) return 0;
  if (!CLOSED.test(line.text)) return line.blankAfter || line.text.length <= 130 ? endsLikeHeadline(line.text) : 0;
  return line.blankAfter && line.text.length <= 140 && isTitleCase(line.text) ? 1 : 0;
}

/** Not a salutation, a list's lead or a sentence that goes on. */
const endsLikeHeadline = (words: string): number => (/[,;:–—-]$/.test(words) || !/[\p{L}]{2}/u.test(words) ? 0 : 1);

const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Scraped headlines often got a full stop: capitals on most longer words give them away. */
function isTitleCase(words: string): boolean {
  const longer = words.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word));
  const capitals = longer.filter((word) => /^["“‘'(]?\p{Lu}/u.test(word));
  return longer.length >= 3 && capitals.length / longer.length >= 0.75;
}

/** A title that a scraper set before the first sentence on the same line, as a line of its own. */
export function splitTitle(lines: readonly Line[], title: string | null | undefined): readonly Line[] {
  const [line, ...rest] = lines;
  const words = title?.trim() ?? "";
  if (!line || words.length < 15 || line.text.length < words.length + 20 || !line.text.startsWith(words)) return lines;
  const gap = line.text.slice(words.length).match(/^[.!?]?["”’]?\s+(?=\S)/);
  if (!gap) return lines;
  const end = words.length + gap[0].trimEnd().length;
  const from = words.length + gap[0].length;
  const head = { ...line, end: line.start + end, text: line.text.slice(0, end), blankAfter: true };
  return [head, { ...line, start: line.start + from, text: line.text.slice(from) }, ...rest];
}
