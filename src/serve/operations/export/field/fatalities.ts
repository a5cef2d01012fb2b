import type { Toll } from "../../../../model/evidence.ts";
import type { EventOut } from "../view/out.ts";

/** Tolls of all who were killed, or of some of them; never of a part, nor of a running total. */
const killed = ({ evidence }: EventOut): readonly Toll[] =>
  evidence.tolls.filter(({ of, part, since }) => of === "killed" && !part && since === null);

/** The toll of all who were killed: none is made of those of some of them, since these may overlap. */
export const deaths = (event: EventOut): Toll | null => killed(event).find(({ who }) => who === null) ?? null;

/** Whether some origin that is counted gives a number of people killed. */
export const tellsOfDeaths = (event: EventOut): boolean => killed(event).some(({ range }) => range.high > 0);

/** The toll of those who were killed of one side, by the words for them. */
export const deathsOf = (event: EventOut, isOne: (who: string) => boolean): Toll | null => {
  const found = killed(event).filter(({ who }) => who !== null && isOne(who));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The figure of the rule that was asked for; null where none was. */
export const picked = (toll: Toll | null): number | null => toll?.picked?.low ?? toll?.picked?.high ?? null;
