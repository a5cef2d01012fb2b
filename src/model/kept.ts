import type { Edge, JudgedPair, Keys, Node, Verdict } from "./resolution.ts";

/** What `settle` needs kept for one room, by a case's store or in memory. */
export interface Kept<Profile> {
  /** For each id with its keys, the other nodes that are kept under one of these keys. */
  sharing(sought: ReadonlyMap<string, Keys>): Promise<ReadonlyMap<string, readonly Node<Profile>[]>>;
  /** Every edge at one of these nodes, or those of one verdict. */
  edgesAt(ids: readonly string[], verdict?: Verdict): Promise<readonly Edge[]>;
  /** Every edge both of whose nodes are among these. */
  edgesAmong(ids: readonly string[]): Promise<readonly Edge[]>;
  /** What people decided about one of these nodes. */
  judgedAt(ids: readonly string[]): Promise<readonly JudgedPair[]>;
  /** The group of each node; a node without one is left out. */
  groupsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** All nodes of these groups. */
  membersOf(groups: readonly string[]): Promise<readonly string[]>;
  /** The cells that these nodes were grouped in, each sorted; only in rooms that bound them. */
  cellsWith(ids: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** Adds nodes with their keys, or replaces their profile and keys. */
  putNodes(nodes: readonly (Node<Profile> & { readonly keys: Keys })[]): Promise<void>;
  /** Takes nodes away, with their keys, edges, cells and places in groups. */
  dropNodes(ids: readonly string[]): Promise<void>;
  /** Replaces every edge at `at` by these. */
  putEdges(at: readonly string[], edges: readonly Edge[]): Promise<void>;
  /** Puts each node into the cell that it is grouped in now, out of the one that it was in. */
  putCells(cells: readonly (readonly string[])[]): Promise<void>;
  putGroups(groups: ReadonlyMap<string, string>): Promise<void>;
}
