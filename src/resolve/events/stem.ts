/** Letters without their marks: one report writes "Jamundí", the other "Jamundi". */
export const withoutMarks = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/**
 * A word without the endings that the same word takes in another clause: "bombings", "bombed" and "bomb" are one. Rough
 * on purpose (after M. Porter 1980, steps 1 and 4 in short): stems are compared with each other and never shown.
 */
export function stemOf(word: string): string {
  const lower = withoutMarks(word.toLowerCase()).replace(/['’]s?$/, "");
  for (const [ending, becomes, least] of ENDINGS) {
    if (lower.length - ending.length >= least && lower.endsWith(ending))
      return lower.slice(0, -ending.length) + becomes;
  }
  return lower;
}

/** Endings, longest first, what stands in their place, and how many letters must be left. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ["ations", "", 4],
  ["ation", "", 4],
  ["ments", "", 4],
  ["ment", "", 4],
  ["ings", "", 3],
  ["ions", "", 4],
  ["sses", "ss", 2],
  ["ies", "y", 2],
  ["ied", "y", 2],
  ["ing", "", 3],
  ["ion", "", 4],
  ["ers", "", 3],
  ["ed", "", 3],
  ["er", "", 3],
  ["es", "", 3],
  ["ss", "ss", 1],
  ["us", "us", 1],
  ["is", "is", 1],
  ["s", "", 2],
  ["e", "", 3],
];

/** The singular of a noun, roughly. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular) return irregular;
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["gunmen", "gunman"],
  ["policemen", "policeman"],
  ["children", "child"],
  ["forces", "force"],
  ["police", "police"],
]);
