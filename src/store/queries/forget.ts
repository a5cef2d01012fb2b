import { sql } from "kysely";
import type { RoomName } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { dropWords } from "../words.ts";
import { dropFromBatches } from "./batches.ts";
import { dropFromBriefs } from "./briefs.ts";
import { dropFromLog, putLog } from "./log.ts";
import { dropOriginals, dropUnusedOriginals } from "./originals.ts";
import { dropClaims } from "./replace-readings.ts";
import { knownReports } from "./reports.ts";
import { dropUses, type UsesChanged } from "./uses.ts";
import { dropFetched } from "./watched.ts";

export interface Forgotten {
  readonly reports: number;
  /** Judgements that held words of the reports. */
  readonly judgements: number;
  /** What changed for each room: to be settled in the same transaction, so that no group tells what went. */
  readonly uses: ReadonlyMap<RoomName, UsesChanged<unknown>>;
}

const ROOMS: readonly RoomName[] = ["copies", "stories", "actors", "events"];

/**
 * Takes reports out of the case with all that came from them: text, reading, claims, index, what nodes knew from them
 * alone, judgements on their words, what briefs and batches took from them. The log keeps what was done, but not to which: that many were forgotten, when, by whom.
 * Call it within `transaction`, settle every room, and then `purge` overwrites what is left in the file. Ids that the case
 * does not hold are passed over.
 */
export async function forgetReports(
  one: CaseDb,
  ids: Iterable<string>,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<Forgotten> {
  const known = await knownReports(one, ids);
  const numbers = [...known.values()].map(({ number }) => number);
  const judgements = await dropJudgements(one, known.keys());
  await dropFromBriefs(one, known.keys());
  await dropFromBatches(one, known.keys());
  await dropOriginals(one, numbers);
  const uses = await takeOut(one, numbers);
  await dropFromLog(one, known.keys());
  await dropFetched(one, known.keys());
  if (numbers.length > 0)
    await putLog(one, { at, author: by, action: "forget", about: null, detail: { count: numbers.length } });
  return { reports: numbers.length, judgements, uses };
}

/** Takes reports out, and leaves judgements on them and the log: for reports that come back under another id. */
export async function takeOut(
  one: CaseDb,
  numbers: readonly number[],
): Promise<ReadonlyMap<RoomName, UsesChanged<unknown>>> {
  const uses = new Map<RoomName, UsesChanged<unknown>>();
  for (const room of ROOMS) uses.set(room, await dropUses(one, room, numbers));
  await dropClaims(one, numbers);
  const { db } = one;
  const theirs = sql<number>`(${db.selectFrom("report").select("id").where("id", "in", amongNumbers(one, numbers))})`;
  await dropWords(one, "report_words", theirs);
  await db.deleteFrom("report").where("id", "in", amongNumbers(one, numbers)).execute();
  await dropUnusedOriginals(one);
  return uses;
}

async function dropJudgements(one: CaseDb, reports: Iterable<string>): Promise<number> {
  const { numDeletedRows } = await one.db
    .deleteFrom("judgement")
    .where("id", "in", (of) =>
      of.selectFrom("judgement_anchor").select("judgement").where("report_key", "in", among(one, reports)),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
