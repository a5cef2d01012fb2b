import { z } from "zod";
import { differencesOf } from "../../../resolve/versions/differences.ts";
import type { CaseDb } from "../../../store/case.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { sentencesOf } from "../../../tell/sentences-of.ts";

/** What one text of a report says that the one before it did not, and the other way round. */
export const VersionChange = z
  .strictObject({
    older: z.string(),
    newer: z.string(),
    added: z.array(z.string()).describe("claims that are new, as sentences"),
    changed: z.array(z.string()).describe("what is told otherwise, in sentences"),
    dropped: z.array(z.string()).describe("claims that are gone, as sentences"),
    notices: z.array(z.strictObject({ kind: z.enum(["retracts", "corrects", "updates"]), words: z.string() })),
  })
  .meta({ id: "VersionChange", description: "How a later text of a report differs from the one before." });
export type VersionChange = z.infer<typeof VersionChange>;

/** The changes from each text of a report to the next; `ids` in the order in which they came out. */
export async function versionChanges(one: CaseDb, ids: readonly string[]): Promise<VersionChange[]> {
  const changes: VersionChange[] = [];
  for (const [at, newer] of ids.entries()) {
    const older = ids[at - 1];
    if (older !== undefined) changes.push(...(await changeBetween(one, older, newer)));
  }
  return changes;
}

async function changeBetween(one: CaseDb, older: string, newer: string): Promise<readonly VersionChange[]> {
  const [before, after] = [await readingOf(one, older), await readingOf(one, newer)];
  const [was, is] = [await reportOf(one, older), await reportOf(one, newer)];
  if (!before || !after || !was || !is) return [];
  const { added, changed, dropped, notices } = differencesOf(before, after, { older: was.text, newer: is.text });
  const [told, tells] = [sentencesOf(before), sentencesOf(after)];
  return [
    {
      older,
      newer,
      added: added.flatMap((id) => tells.get(id) ?? []),
      changed: changed.map(({ says }) => says),
      dropped: dropped.flatMap((id) => told.get(id) ?? []),
      notices: notices.map(({ kind, span }) => ({ kind, words: span.text })),
    },
  ];
}
