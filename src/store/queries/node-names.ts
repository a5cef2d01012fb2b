import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { rowsAtOnce } from "../rows-at-once.ts";

/** What was looked up within one transaction: the same nodes are asked for over and over. */
const known = new WeakMap<CaseDb, Map<number, string>>();

/** The ids of nodes by their numbers. */
export async function nodeNames(one: CaseDb, numbers: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  const names = known.get(one) ?? new Map<number, string>();
  known.set(one, names);
  const missing = [...numbers].filter((number) => !names.has(number));
  if (missing.length === 0) return names;
  const query = one.db.selectFrom("node").select(["number", "node"]).where("number", "in", amongNumbers(one, missing));
  for (const { number, node } of await rowsAtOnce(one, query, ["number", "node"])) names.set(number, node);
  return names;
}

/** A number may be given anew once its node is gone. */
export const forgetNodeNames = (one: CaseDb): boolean => known.delete(one);
