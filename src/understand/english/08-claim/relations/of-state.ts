import { titleNamed } from "../../../lexicon/titles.ts";

const STATE: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "SPY"]);

const OF_NONE =
  /(?:terrorist|suspect|lawyer|attorney|barrister|solicitor|gunman|extremist|fugitive|businessman|tycoon|national|citizen)$/i;

/** "Iraqi prime minister", "Russian spokesman"; a "French journalist" is French and no officer of France. */
export function isOfState(title: string): boolean {
  if (OF_NONE.test(title)) return false;
  const sectors = titleNamed(title)?.sectors ?? [];
  return sectors.length === 0 || sectors.some((sector) => STATE.has(sector));
}
