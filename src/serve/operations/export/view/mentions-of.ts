import type { CaseDb } from "../../../../store/case.ts";
import { keptFor } from "../../../../store/queries/kept.ts";
import { readingsOf, reportRows } from "../../../../store/queries/reports.ts";
import { usesOf } from "../../../../store/queries/uses.ts";
import { groupedBy } from "./grouped-by.ts";
import type { MentionOut } from "./out.ts";

const BATCH = 32;

/** Everywhere that an actor stands in a report, in the order in which these were added and in that of their texts. */
export async function mentionsOf(one: CaseDb, actor: string): Promise<readonly MentionOut[]> {
  const nodes = await keptFor(one, "actors").membersOf([actor]);
  const uses = groupedBy(await usesOf(one, "actors", nodes), ({ report }) => report);
  const found: MentionOut[] = [];
  const reports = [...uses.keys()];
  for (let from = 0; from < reports.length; from += BATCH) {
    const numbers = reports.slice(from, from + BATCH);
    const readings = await readingsOf(one, numbers);
    for (const { id, key } of await reportRows(one, numbers)) {
      const entities = new Set((uses.get(id) ?? []).map(({ ref }) => ref));
      for (const { entity, span } of readings.get(id)?.mentions ?? [])
        if (entities.has(entity)) found.push({ report: key, span });
    }
  }
  return found;
}
