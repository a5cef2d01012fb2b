import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { rowsAtOnce } from "../rows-at-once.ts";

/** What was looked up within one transaction: the same nodes are asked for over and over. */
const known = new WeakMap<CaseDb, Map<number, string>>();

/** The ids of the nodes at both ends of edges, by their numbers; those of others may be there too. */
export async function nodeNames(
  one: CaseDb,
  edges: readonly (readonly [a: number, b: number, ...rest: unknown[]])[],
): Promise<ReadonlyMap<number, string>> {
  const names = known.get(one) ?? new Map<number, string>();
  known.set(one, names);
  const missing = new Set<number>();
  for (const [a, b] of edges) {
    if (!names.has(a)) missing.add(a);
    if (!names.has(b)) missing.add(b);
  }
  if (missing.size === 0) return names;
  const query = one.db.selectFrom("node").select(["number", "node"]).where("number", "in", amongNumbers(one, missing));
  for (const [number, node] of await rowsAtOnce(one, query, ["number", "node"])) names.set(number, node);
  return names;
}

/** A number may be given anew once its node is gone. */
export const forgetNodeNames = (one: CaseDb): boolean => known.delete(one);
