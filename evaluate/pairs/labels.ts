/** The root classes of PLV: PLOVER's older list, in which YIELD stands for CONCEDE and RETREAT. */
export const ROOTS = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "YIELD",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

const YIELD = new Set(["CONCEDE", "RETREAT"]);

/** The root class of a type of ours; "none" where we give no type, or one of our own that PLOVER lacks. */
export function rootOf(type: string | null): string {
  if (type === null) return "none";
  if (YIELD.has(type)) return "YIELD";
  return ROOTS.find((root) => root === type) ?? "none";
}

/** The quad classes by root, PLV's words: all of YIELD is material cooperation there. */
export const QUADS: Readonly<Record<number, string>> = {
  1: "verbal cooperation",
  2: "material cooperation",
  3: "verbal conflict",
  4: "material conflict",
};

/** The quad class in which PLV puts what we read: CONCEDE, which is verbal with us, counts as material with it. */
export function quadOf(type: string | null, quad: number | null): string {
  return (rootOf(type) === "YIELD" ? QUADS[2] : QUADS[quad ?? 0]) ?? "none";
}
