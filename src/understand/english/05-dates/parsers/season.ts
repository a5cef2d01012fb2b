import { partOf, YEAR } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

const CODE: Readonly<Record<string, string>> = { spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI" };

/** "last summer", "the spring of 1999", "this winter", "late summer", "summer 2014". "fall" and "spring" alone are verbs too often. */
export const season: Parser = parser(
  "season",
  new RegExp(
    `\\b(?:(?<lead>early|mid|late|the\\s(?:end|beginning|start|middle)\\sof)[\\s-](?:in\\s)?)?(?:(?<which>last|next|this(?:\\s(?:past|coming))?|the(?:\\s(?:following|next|previous))?|that)\\s)?(?:(?<part>early|late)\\s)?(?<season>spring|summer|autumn|fall|winter)(?:\\s(?:of\\s)?(?<year>${YEAR})(?!\\d)|\\sof\\s(?<rel>last|this|next)\\syear)?(?![\\w-])`,
    "gi",
  ),
  (match, text) => {
    const { lead, which = "", part, season: name = "", year, rel } = match.groups ?? {};
    const season = CODE[name.toLowerCase()] ?? "";
    const plain = which.toLowerCase();
    const before = text.slice(Math.max(0, (match.index ?? 0) - 8), match.index);
    if (/^[A-Z]/.test(name) && !year && !plain) return null;
    if (!year && !plain && !rel && !/\b(?:in|by|during|since|until|of)\s$/i.test(before)) return null;
    if (
      /^(?:fall|spring)$/i.test(name) &&
      !year &&
      !rel &&
      (plain === "the" || plain === "") &&
      !/\b(?:in|by|during|since|until)\s$/i.test(before)
    )
      return null;
    if (/^fall$/i.test(name) && plain === "the" && !year) return null;
    const narrowed = partOf(lead ?? part);
    if (year) return { meaning: { is: "date", value: `${year}-${season}` }, part: narrowed };
    const meant =
      /last|past|previous/.test(plain) || rel === "last"
        ? "last"
        : /next|coming|following/.test(plain) || rel === "next"
          ? "next"
          : plain.startsWith("this") || rel
            ? "this"
            : "open";
    return { meaning: { is: "season", season, which: meant }, part: narrowed };
  },
);
