import type { Scene, Told } from "./coding.ts";

/** Sectors of organs that every state has: those of the one country that a report names are its own. */
export const OF_STATE: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "SPY", "LEG", "JUD"]);

/** "The defence minister said", in a report that names no country but one. No words of the phrase itself give it. */
export function onlyCountry({ countries }: Scene): Told<string> | null {
  const [only, more] = countries;
  return only && !more ? { code: only, by: "" } : null;
}
