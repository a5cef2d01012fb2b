import { PART_OF_DAY, TIME_OF, WEEKDAY, weekdayNamed } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

/** "Monday", "last Friday", "next Tuesday", "Monday night", "late Sunday", "Friday last week". */
export const weekday: Parser = parser(
  "weekday",
  new RegExp(
    `\\b(?:(?<early>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s(?:on\\s)?)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:\\scoming|\\spast)?|[Tt]he\\sprevious|[Tt]he\\s(?:following|next))\\s)?(?<day>${WEEKDAY})(?:(?:['’]s)?\\s(?<time>${PART_OF_DAY})\\b)?(?!s\\b)`,
    "g",
  ),
  (match) => {
    const { which = "", day = "", time } = match.groups ?? {};
    const plain = which.toLowerCase();
    const meant = /last|past|previous/.test(plain)
      ? "last"
      : /next|coming|following/.test(plain)
        ? "next"
        : plain === "this"
          ? "this"
          : "open";
    return {
      meaning: { is: "weekday", weekday: weekdayNamed(day), which: meant },
      time: time ? (TIME_OF[time] ?? null) : null,
    };
  },
);

/** "Mondays", "every Friday", "each Thursday night", "Tuesday nights". */
export const everyWeekday: Parser = parser(
  "every-weekday",
  new RegExp(
    `\\b(?:(?:every|each)\\s(?<one>${WEEKDAY})(?:\\s(?<time>${PART_OF_DAY}))?|(?<many>${WEEKDAY})(?:s\\b|\\s(?<times>morning|evening|night|afternoon)s\\b))`,
    "gi",
  ),
  (match) => {
    const { one, many, time, times } = match.groups ?? {};
    const part = TIME_OF[(time ?? times ?? "").toLowerCase()] ?? "";
    return { meaning: { is: "set", value: `XXXX-WXX-${weekdayNamed(one ?? many ?? "")}${part}` } };
  },
);
