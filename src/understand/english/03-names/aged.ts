import type { Tree } from "../../tree.ts";

/** "The 31-year-old told Reuters": the number that opens a person told by the years alone; null where it is no such word. */
export function agedFrom(word: number, { words }: Pick<Tree, "words">): number | null {
  const [the, years, joint, year, mark, old] = words.slice(Math.max(0, word - 5), word + 1);
  if (!the || !years || !old || old.lower !== "old" || old.relation === "amod" || the.lower !== "the") return null;
  const joined = joint?.text === "-" && year?.lower === "year" && mark?.text === "-" && mark.end === old.start;
  return joined && years.upos === "NUM" ? years.index : null;
}
