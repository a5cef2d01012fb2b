import type { Comparison, RoomName } from "../model/resolution.ts";
import type { Coherence } from "./partition.ts";

/** One room of resolution: block, compare and judge; merging is the same for all (`settle`). */
export interface Room<Profile> {
  readonly name: RoomName;
  /** Block: nodes that share a key are compared, others never. Pure, and of this profile alone. */
  keysOf(profile: Profile): readonly string[];
  /**
   * The keys to look under, where they are not those of `keysOf`: so that a lone surname meets full names and full names
   * meet it, and neither its own sort. Of two nodes each must find the other.
   */
  seeksOf?(profile: Profile): readonly string[];
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
}
