import { ALWAYS, type Comparison, type Keys, type RoomName } from "../model/resolution.ts";
import type { Coherence } from "./partition.ts";

/** One room of resolution: block, compare and judge; merging is the same for all (`settle`). */
export interface Room<Profile> {
  readonly name: RoomName;
  /** Block: nodes that meet by their keys are compared, others never. Pure, and of this profile alone. */
  keysOf(profile: Profile): Keys;
  /**
   * The keys to look under, where they are not those of `keysOf`: so that a lone surname meets full names and full names
   * meet it, and neither its own sort. Of two nodes each must find the other.
   */
  seeksOf?(profile: Profile): Keys;
  /** Compare and judge. Symmetric: the order of the two changes nothing but words. */
  compare(a: Profile, b: Profile): Comparison;
  /**
   * single: whatever is tied by a chain of edges is one. average: two groups are one where the mean score over all
   * their pairs is at least `joinsAt`, pairs without an edge counting as `missing`.
   */
  readonly linkage: "single" | "average";
  readonly joinsAt: number;
  readonly missing: number;
  /** With average linkage: keeps coherent groups apart. */
  readonly coherence?: Coherence;
  /**
   * Nodes that alone tell too little ("Haftar"), known by their ids, which sort behind all others. They go to the one
   * firm group that suits them better than every other by `margin` (`attach`), and never make two firm groups one.
   */
  readonly loose?: { isLoose(id: string): boolean; readonly margin: number };
  /** With average linkage: bounds how many nodes are grouped at once (`cellsOf`); default: all that hang together. */
  readonly cells?: CellBounds;
}

/**
 * Ties that say `same` may chain very many nodes of which few are one. Groups are then sought within cells: what hangs
 * together by ties of some strength, at the weakest of `levels` at which these are no more than `most` nodes.
 */
export interface CellBounds {
  readonly most: number;
  /** Scores, rising; above the last only judgements tie. */
  readonly levels: readonly number[];
}

/** Whether a node that is kept under these keys is found by one that seeks those. */
export function meet(kept: Keys, sought: Keys): boolean {
  const overlap = kept.periods.some((one) => sought.periods.some(({ from, to }) => one.from <= to && from <= one.to));
  const there = new Set([...kept.topics, ...kept.hints]);
  const isThere = (key: string) => there.has(key);
  return overlap && (sought.topics.some(isThere) || new Set(sought.hints.filter(isThere)).size > 1);
}

/** Keys without a time. */
export const timeless = (topics: readonly string[]): Keys => ({ topics, hints: [], periods: ALWAYS });
