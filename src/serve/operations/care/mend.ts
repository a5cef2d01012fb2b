import type { Case, CaseDb } from "../../../store/case.ts";
import type { Finding } from "../../../store/doctor.ts";
import { putLog } from "../../../store/queries/log.ts";
import { dropResolution, dropShown, groupsOfRoom } from "../../../store/queries/mend.ts";
import { reindex } from "../../../store/queries/reindex.ts";
import { allReports } from "../../../store/queries/reports.ts";
import { restate } from "../judge/restate.ts";
import { refresh } from "../resolve/refresh.ts";

/** Findings that stating every report anew does away with: claims, nodes, comparisons and groups come from readings. */
const RESOLVED: readonly string[] = [
  ...["claims-counted", "uses-without-node", "nodes-without-use", "nodes-without-group"],
  ...["members-without-node", "edges-without-node", "parts-without-use", "nodes-without-cell"],
];

/**
 * Makes again what can be made again, in one transaction: the index of words and what is shown of groups, and, where that
 * does not fit, claims, nodes and groups too, from the readings and judgements that are kept. `anew`: these in any case, as
 * after an update: what was compared by older rules or word lists is compared by those of this program.
 */
export async function mend(
  kept: Case,
  findings: readonly Finding[],
  { at, by, anew = false }: { readonly at: string; readonly by: string; readonly anew?: boolean },
): Promise<void> {
  const codes = findings.filter(({ level }) => level === "broken").map(({ code }) => code);
  await kept.transaction(async (one) => {
    if (anew || codes.some((code) => RESOLVED.includes(code))) await resolveAnew(one, at);
    else await showAnew(one);
    await reindex(one);
    await putLog(one, {
      at,
      author: by,
      action: "mend",
      about: null,
      detail: { findings: codes, ...(anew ? { anew } : {}) },
    });
  });
}

const BATCH = 16;

async function resolveAnew(one: CaseDb, at: string): Promise<void> {
  await dropResolution(one);
  for (let after = 0; ; ) {
    const batch = await allReports(one, { after, limit: BATCH });
    const last = batch.at(-1);
    if (!last) return;
    await restate(
      one,
      batch.map(({ id }) => id),
      { at },
    );
    after = last.number;
  }
}

async function showAnew(one: CaseDb): Promise<void> {
  await dropShown(one);
  for (const room of ["copies", "stories", "actors", "events"] as const)
    for await (const groups of groupsOfRoom(one, room))
      await refresh(one, { copies: [], stories: [], actors: [], events: [], grown: null, [room]: groups });
}
