import { readTable } from "../../../lexicon/table.ts";
import { YEAR } from "../fragments.ts";
import { type Parser, parser } from "../meaning.ts";

let found: { pattern: RegExp; rules: ReadonlyMap<string, string> } | undefined;

/** The named days of lexicon/feasts.tsv and the pattern of all their names. Loaded once. */
export function feasts(): { pattern: RegExp; rules: ReadonlyMap<string, string> } {
  if (!found) {
    const rules = new Map(readTable("feasts.tsv").map(({ name = "", rule = "" }) => [name.toLowerCase(), rule]));
    const names = [...rules.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "['’]"));
    found = {
      rules,
      pattern: new RegExp(
        `\\b(?:(?<which>last|next|this)\\s)?(?<name>${names.join("|")})(?:,?\\s(?:of\\s)?(?<year>${YEAR})(?!\\d))?(?!\\s(?:tree|card|gift|present|party|shopping|Islands?))\\b`,
        "gi",
      ),
    };
  }
  return found;
}

/** "Christmas", "last Thanksgiving", "New Year's Eve 1999". */
export const feast: Parser = {
  name: "feast",
  find: (text) =>
    parser("feast", feasts().pattern, (match) => {
      const { which, name = "", year } = match.groups ?? {};
      if (!/^[A-Z]/.test(name)) return null;
      const meant = which ? (which.toLowerCase() as "last" | "next" | "this") : "open";
      return {
        meaning: {
          is: "feast",
          feast: name.toLowerCase().replace(/’/g, "'"),
          which: meant,
          year: year ? Number(year) : null,
        },
      };
    }).find(text),
};
