import type { Word } from "../../analysis.ts";

const IN_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** What a number says, in figures or, up to twenty, in words; null where it is none. */
export function worthOf({ lower, upos }: Word): number | null {
  if (upos !== "NUM") return null;
  if (/^\d{1,3}(?:,?\d{3})*$/.test(lower)) return Number(lower.replaceAll(",", ""));
  const value = IN_WORDS.indexOf(lower);
  return value < 0 ? null : value;
}
