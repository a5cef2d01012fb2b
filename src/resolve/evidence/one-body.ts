import type { Sector } from "../../model/vocabulary.ts";
import type { Speaker } from "./origins.ts";
import type { Voice } from "./voice.ts";

/** Sectors of which a country has one body, or bodies under one head: whoever is of them may speak for the same. */
const OF_ONE_BODY: ReadonlySet<Sector> = new Set(["COP", "MIL", "SPY", "GOV", "PRM", "REB"]);

/**
 * Named speakers in parts that are one for the least: those of one body, and persons whose body the reports do not tell
 * with others of their sector and country ("police spokesman Abdi Aden" and "the police").
 */
export function byBody(named: readonly Speaker[]): readonly (readonly Speaker[])[] {
  const parts: Speaker[][] = [];
  for (const speaker of named) {
    const met = parts.filter((part) => part.some((other) => mayBeOfOneBody(speaker, other)));
    for (const part of met) parts.splice(parts.indexOf(part), 1);
    parts.push([...met.flat(), speaker]);
  }
  return parts.map((part) => part.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

function mayBeOfOneBody(a: Speaker, b: Speaker): boolean {
  const bodies = (speaker: Speaker) => [speaker.key, ...speaker.voices.flatMap(({ body }) => body?.key ?? [])];
  if (bodies(a).some((key) => bodies(b).includes(key))) return true;
  return a.voices.some((one) => b.voices.some((other) => mayShareBody(one, other)));
}

function mayShareBody(a: Voice, b: Voice): boolean {
  if (!a.bodiless && !b.bodiless) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  return a.sectors.some((sector) => OF_ONE_BODY.has(sector) && b.sectors.includes(sector));
}
