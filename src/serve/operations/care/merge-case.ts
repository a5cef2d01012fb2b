import { HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Case } from "../../../store/case.ts";
import { measure } from "../../../store/measure.ts";
import { allBatches, takeBatches } from "../../../store/queries/batches.ts";
import { allBriefs, takeBriefs } from "../../../store/queries/briefs.ts";
import { listJudgements, putJudgements, withReports } from "../../../store/queries/judgements.ts";
import { putLog } from "../../../store/queries/log.ts";
import { originalOf } from "../../../store/queries/originals.ts";
import { allReports, knownReports, readingOf, reportOf } from "../../../store/queries/reports.ts";
import { allSearches, takeSearches } from "../../../store/queries/saved-searches.ts";
import { keepReports } from "../add/keep-reports.ts";
import { followJudgements } from "../judge/keep-judgements.ts";
import { restate } from "../judge/restate.ts";
import { disagreementsOf } from "./disagreements.ts";
import { agreeOnNames, renamed } from "./names-of-texts.ts";

/** What a merge brought. */
export interface Merged {
  readonly added: number;
  /** Reports that both held, whose newer reading was taken over. */
  readonly newer: number;
  readonly there: number;
  /** Ids that stood for one text here and for another there: the earlier text keeps it, the others are versions of it. */
  readonly other_text: readonly string[];
  readonly judgements: number;
  /** Judgements of two people that say otherwise of the same two; for a person to settle. */
  readonly disagreements: readonly (readonly [string, string])[];
}

export interface MergeOptions {
  readonly now: () => Date;
  readonly by: string;
  readonly onStep?: (reports: number) => void;
}

const BATCH = 16;

/**
 * Takes over another case: its reports with their readings, and its judgements, saved searches, briefs and batches with author and time. Of a report that both
 * hold, the reading of the later reader stays; so it does not matter which case is merged into which.
 */
export async function mergeCase(into: Case, other: Case, { now, by, onStep }: MergeOptions): Promise<Merged> {
  const counts = { added: 0, newer: 0, there: 0 };
  const { contested, theirs } = await into.transaction((one) => agreeOnNames(one, other, now().toISOString()));
  for (let after = 0; ; ) {
    const batch = await allReports(other, { after, limit: BATCH });
    const last = batch.at(-1);
    if (!last) break;
    after = last.number;
    await into.transaction(async (one) => {
      const at = now().toISOString();
      const known = await knownReports(
        one,
        batch.map(({ id }) => theirs.get(id) ?? id),
      );
      const newer = new Map<string, Reading>();
      const fresh = [];
      for (const { id: itsId } of batch) {
        const id = theirs.get(itsId) ?? itsId;
        const [report, reading] = [await reportOf(other, itsId), await readingOf(other, itsId)];
        if (!report || !reading) continue;
        const named = id === itsId ? { report, reading } : renamed(report, reading, id);
        const there = known.get(id);
        if (!there) fresh.push({ ...named, original: await originalOf(other, itsId) });
        else if (isLater(reading.reader, there.reader)) newer.set(id, named.reading);
        else counts.there++;
      }
      await keepReports(one, fresh, at);
      if (newer.size > 0) await restate(one, [...newer.keys()], { at, readings: newer });
      counts.added += fresh.length;
      counts.newer += newer.size;
    });
    onStep?.(batch.length);
  }
  await measure(into);
  const judgements = (await listJudgements(other)).map((judgement) => withReports(judgement, theirs));
  return into.transaction(async (one) => {
    const at = now().toISOString();
    const before = await listJudgements(one, { standing: true });
    const changed = await putJudgements(one, judgements);
    await followJudgements(one, changed, at);
    await takeSearches(one, await allSearches(other));
    await takeBriefs(one, await allBriefs(other), theirs);
    await takeBatches(one, await allBatches(other), theirs);
    const detail = { reports: counts.added, judgements: changed.judgements.length };
    await putLog(one, { at, author: by, action: "merge", about: null, detail });
    return {
      ...counts,
      other_text: contested,
      judgements: changed.judgements.length,
      disagreements: disagreementsOf(before, judgements),
    };
  });
}

/** By version, then by model and lexicon, whose hashes have no order of their own: so that both ways give the same. */
function isLater(a: Reading["reader"], b: Reading["reader"]): boolean {
  const [x, y] = [parts(a), parts(b)];
  for (const [at, part] of x.entries()) if (part !== y[at]) return part > (y[at] ?? "");
  return false;
}

const parts = ({ version, model, lexicon }: Reading["reader"]): readonly string[] => [
  ...version.split(".").map((number) => number.padStart(6, "0")),
  model,
  lexicon,
];

/** Refuses to merge a case with itself. Throws HearsayError `wrong-use`. */
export function refuseItself(into: Case, other: Case): void {
  if (into.where === other.where) throw new HearsayError("wrong-use", "These two are the same case.");
}
