import { type Parser, parser } from "../meaning.ts";

const ZONE = "(?:\\s(?:GMT|UTC|[ECMP][SD]?T|BST|CET|CEST|EET|local\\stime|[Ll]ocal\\s[Tt]ime))?";

/** "5 p.m.", "10:30 GMT", "0930 GMT", "9:15 in the morning", "noon", "midnight". */
export const clock: Parser = parser(
  "clock",
  new RegExp(
    `(?<![\\d:.$])(?:(?<h>[01]?\\d|2[0-3])(?:[:.](?<m>[0-5]\\d))?\\s?(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?|A\\.?M\\b\\.?|P\\.?M\\b\\.?|o['’]clock(?:\\sin\\sthe\\s(?:morning|afternoon|evening))?|in\\sthe\\s(?:morning|afternoon|evening))${ZONE}|(?<h2>[01]?\\d|2[0-3])[:](?<m2>[0-5]\\d)${ZONE}(?![:\\d])|(?<mil>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?=\\s(?:GMT|UTC|hours|hrs)\\b)(?:\\s(?:GMT|UTC))?|\\b(?<word>noon|midday|midnight)\\b)`,
    "g",
  ),
  (match) => {
    const { h, m, half = "", h2, m2, mil, word } = match.groups ?? {};
    if (word) return { meaning: { is: "clock", time: word === "midnight" ? "T24:00" : "T12:00" } };
    if (mil) return { meaning: { is: "clock", time: `T${mil.slice(0, 2)}:${mil.slice(2)}` } };
    const hour = Number(h ?? h2);
    if (!h && !m2) return null;
    const late = /^p|afternoon|evening/i.test(half) && hour < 12 ? 12 : 0;
    const early = /^a/i.test(half) && hour === 12 ? -12 : 0;
    return { meaning: { is: "clock", time: `T${String(hour + late + early).padStart(2, "0")}:${m ?? m2 ?? "00"}` } };
  },
);
