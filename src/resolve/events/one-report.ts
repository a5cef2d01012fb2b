import { SAME_DAY } from "./day-signs.ts";
import { SAME_PLACE } from "./place-signs.ts";
import type { EventProfile } from "./profile.ts";
import { ending, type Sign, sign } from "./signs.ts";

/** The sign of two events of one report: whom and what else it is about says nothing then. */
export const ONE_REPORT = "one report";

/** Whether two events are told by one report, or by copies of one: what their reports are about is the same throughout. */
export function isOneReport({ scene: a }: EventProfile, { scene: b }: EventProfile): boolean {
  return a.length > 0 && a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Most of what a report tells lies in one place and on one day: there they are a weaker sign. */
const WEAKER: ReadonlySet<string> = new Set([
  SAME_DAY,
  "days overlap",
  "news of the same days",
  SAME_PLACE,
  `${SAME_PLACE}, as far as suggested`,
  "one place within the other",
  "one place within the other, as far as suggested",
  "places near each other",
  "places near each other, as far as suggested",
]);

const withinOne = ending(", in one report");

export const inOneReport = (one: Sign): Sign => (WEAKER.has(one.name) ? { ...one, name: withinOne(one.name) } : one);

/** That a report tells again of what it told before. */
export const againSigns = (a: EventProfile, b: EventProfile): readonly Sign[] =>
  a.again !== undefined && a.again === b.again ? [sign("told again", 1, a.lemma, b.lemma)] : [];
