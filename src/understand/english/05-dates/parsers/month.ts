import { pad } from "../calendar.ts";
import { EARLY, MONTH, monthOf, partOf, YEAR } from "../fragments.ts";
import { type Parser, parser, type Which } from "../meaning.ts";

/** "March 2017", "early March", "mid-March", "last May", "the end of April", "this September", and "March" where it is no verb. */
export const month: Parser = parser(
  "month",
  new RegExp(
    `\\b(?:(?<lead>(?:[Tt]he\\s)?${EARLY.replace("early", "[Ee]arly").replace("mid|", "[Mm]id|").replace("|late|", "|[Ll]ate|")})(?:\\sin)?[\\s-])?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:\\s(?:past|coming))?|[Tt]he\\smonth\\sof)\\s)?(?<month>${MONTH})(?:,?\\s(?:of\\s)?(?<year>${YEAR})(?!\\d|[.,]\\d)|\\s(?<rel>(?:of\\s)?(?:this|last|next|that(?:\\ssame)?|the\\s(?:same|previous|following|preceding))\\syear))?(?![\\w-]*[a-z]|['’]s\\s[A-Z])`,
    "g",
  ),
  (match, text) => {
    const { lead, which, month: name = "", year, rel } = match.groups ?? {};
    const month = monthOf(name);
    if (!lead && !which && !year && !rel && !standsForMonth(name, text, match.index ?? 0)) return null;
    const part = partOf(lead);
    if (year) return { meaning: { is: "date", value: `${year}-${pad(month)}` }, part };
    const told = rel?.match(/that|same|previous|preceding|following/)?.[0];
    if (told) {
      const by = /previous|preceding/.test(told) ? -1 : told === "following" ? 1 : 0;
      return { meaning: { is: "month", month, day: null, which: "told", by }, part };
    }
    const shift = rel?.match(/this|last|next/)?.[0];
    return { meaning: { is: "month", month, day: null, which: whichOf(which ?? shift, Boolean(shift)) }, part };
  },
);

function whichOf(word: string | undefined, year: boolean): Which {
  const plain = word?.toLowerCase() ?? "";
  if (plain.startsWith("last") || plain.endsWith("past")) return "last";
  if (plain.startsWith("next") || plain.endsWith("coming")) return "next";
  return plain.startsWith("this") || year ? "this" : "open";
}

/** "May", "March", "August" may be verbs, names and adjectives; the words before and after tell. */
function standsForMonth(name: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  const after = text.slice(at + name.length, at + name.length + 14);
  if (/^(?:May|March|Mar|April|June|August|Jan|Sept?|Dec)\.?$/.test(name)) {
    const led =
      /(?:\b(?:in|since|until|till|by|from|of|during|before|after|for|through|to|and|between|this|last|on|or|late|early)|[,(–-])\s?$/i.test(
        before,
      );
    // "In March he left", "In March Karim left": the capital is the sentence's.
    const opened = /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring)\s$/.test(before);
    const named =
      !(opened && !/^\sDay/.test(after)) &&
      (/^\s(?:Day|[A-Z][a-z]+)/.test(after) || /(?:[A-Z][a-z]+|Mrs?\.|Ms\.)\s$/.test(before));
    if (/^(?:May|March|Jan|Mar|Sept?|Dec)$/.test(name)) return led && !named;
    return led || !named;
  }
  return true;
}
