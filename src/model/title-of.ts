import type { ReportInput } from "./report.ts";

/** Longer lines are no headlines: they are cut behind so many characters. */
const LONGEST = 100;
/** A line with fewer words is a section's name, a place or a day. */
const FEWEST_WORDS = 3;
const HEAD = 2000;
/** "MIAMI (AP) --", "NAIROBI, August 21 (Xinhua) --": where and by whom, before the first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.,'’-]*(?:,\s[^()—–_:]{2,24})?\s?(?:\([^)]{1,40}\)\s?)?(?:--+|[—–_]|-(?=\s))\s*/u;
const NO_TITLE = /^(?:by\s\p{Lu}|https?:|www\.)/iu;

/** What to call a report in a list: its title, else the first line of its text that could be one; null for a text of none. */
export function titleOf({ title, text }: Pick<ReportInput, "title" | "text">): string | null {
  if (title?.trim()) return title;
  const lines = text
    .slice(0, HEAD)
    .split("\n")
    .map((line) => line.trim().replace(DATELINE, "").replace(/\s+/g, " "));
  const first = lines.find(
    (line) => !NO_TITLE.test(line) && line.split(" ").filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS,
  );
  if (first === undefined) return null;
  if (first.length <= LONGEST) return first;
  return `${first.slice(0, LONGEST).replace(/[\s.,;:–—-]+\S*$/, "")}…`;
}
