import type { RoleName } from "./records.ts";

/** An incident as first put together: its type and how its fillers in a role are worded. */
export interface Incident {
  readonly type: string;
  readonly words: (role: RoleName) => ReadonlySet<string>;
}

const WHO_SUFFERED: readonly RoleName[] = ["Victim", "Target"];

/**
 * Which incidents are one after all: of one type, and with claims that on average suit each other by `least` or a
 * victim or target worded alike. Gives the indices that belong together, each set by its first.
 */
export function merged(
  incidents: readonly Incident[],
  suit: (one: number, other: number) => number,
  least: number,
): readonly (readonly number[])[] {
  const sets: number[][] = [];
  for (const [at, incident] of incidents.entries()) {
    const same = sets.find((set) => {
      const others = set.flatMap((index) => incidents[index] ?? []);
      if (others[0]?.type !== incident.type) return false;
      if (others.some((other) => shareSufferer(other, incident))) return true;
      return set.reduce((total, index) => total + suit(index, at), 0) / set.length > least;
    });
    if (same) same.push(at);
    else sets.push([at]);
  }
  return sets;
}

const shareSufferer = (a: Incident, b: Incident) =>
  WHO_SUFFERED.some((role) => [...a.words(role)].some((words) => b.words(role).has(words)));
