import { HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Found } from "../../../read/inputs.ts";
import type { Case, CaseDb } from "../../../store/case.ts";
import { measure } from "../../../store/measure.ts";
import { copiesOf } from "../../../store/queries/groups.ts";
import { putLog } from "../../../store/queries/log.ts";
import { reportIds } from "../../../store/queries/reports.ts";
import { keepReports } from "./keep-reports.ts";
import { type Planned, planned, type Seen } from "./plan.ts";
import type { ReadingPool } from "./reading-pool.ts";

/** Of which report another is a copy, or another text, as far as the case goes now: a later report may be an earlier original. */
export interface CopyTold {
  readonly of: string;
  readonly as: "copy" | "partial-copy" | "version" | "translation";
  /** A sentence for people. */
  readonly says: string;
}

/** What became of one thing that was found in the input. */
export type Added =
  | {
      readonly kind: "new";
      readonly report: string;
      readonly claims: number;
      readonly copy: CopyTold | null;
      readonly unread: string | null;
    }
  | {
      readonly kind: "version";
      readonly report: string;
      readonly of: string;
      readonly claims: number;
      readonly copy: CopyTold | null;
      /** Why nothing was read from it, where it is not in English. */
      readonly unread: string | null;
    }
  | { readonly kind: "there"; readonly report: string }
  | {
      readonly kind: "refused";
      readonly report: string | null;
      readonly from: string;
      readonly line: number | null;
      readonly error: HearsayError;
    };

export interface AddContext {
  readonly case: Case;
  readonly pool: ReadingPool;
  readonly now: () => Date;
  readonly by: string;
  /** How many reports are kept together at most; default 256. This thread does nothing else for as long as that takes. */
  readonly most?: number;
  /** Told of each report that was read, long before what came with it is kept. */
  readonly onRead?: () => void;
}

/**
 * Reports of one transaction: what is acknowledged together. The first are few, so that something is soon told; more
 * together cost less, and what a crash makes be read again is still some seconds' work.
 */
const FIRST = 8;
const MOST = 256;

type Read = Extract<Planned, { readonly kind: "read" }> & { readonly reading: Reading };
type Outcome = Exclude<Planned, { readonly kind: "read" }> | Read;

/**
 * Reads reports and keeps them with their readings, resolved. Each is told of once it is safely kept, batch by batch, in
 * the order of the input; while a batch is written the next one is read. A report that is there already is not read
 * again; other words under the same id are a new version of it. What is refused never stops the rest.
 */
export async function* addReports(context: AddContext, found: AsyncIterable<Found>): AsyncGenerator<Added> {
  const seen: Seen = new Map();
  let earlier: Promise<readonly Outcome[]> | null = null;
  for await (const batch of batchesOf(found, context.most ?? MOST)) {
    const later = readAll(context, await planned(context.case, batch, seen));
    later.catch(() => undefined); // looked at when its turn comes
    if (earlier) yield* keep(context, await earlier);
    earlier = later;
  }
  if (earlier) yield* keep(context, await earlier);
  await measure(context.case);
}

/** Things found, some at a time. */
async function* batchesOf(found: AsyncIterable<Found>, atMost: number): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = [];
  let most = Math.min(FIRST, atMost);
  for await (const one of found) {
    batch.push(one);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
    most = Math.min(2 * most, atMost);
  }
  if (batch.length > 0) yield batch;
}

async function readAll({ pool, onRead }: AddContext, batch: readonly Planned[]): Promise<readonly Outcome[]> {
  return Promise.all(
    batch.map(async (plan): Promise<Outcome> => {
      if (plan.kind !== "read") return plan;
      try {
        const reading = await pool.read(plan.report);
        onRead?.();
        return { ...plan, reading };
      } catch (error) {
        if (error instanceof HearsayError && error.code === "model-missing") throw error;
        return { kind: "refused", report: plan.report.id, from: plan.from, line: plan.line, error: asError(error) };
      }
    }),
  );
}

/** Writes what was read in one transaction, then tells of it. */
async function* keep(context: AddContext, outcomes: readonly Outcome[]): AsyncGenerator<Added> {
  const read = outcomes.flatMap((outcome) => (outcome.kind === "read" ? [outcome] : []));
  const { there, copies } = await write(context, read);
  for (const outcome of outcomes) {
    if (outcome.kind !== "read") yield outcome;
    else if (there.has(outcome.report.id)) yield { kind: "there", report: outcome.report.id };
    else {
      const { id } = outcome.report;
      const told = {
        report: id,
        claims: outcome.reading.claims.length,
        copy: copies.get(id) ?? null,
        unread: unreadIn(outcome.reading),
      };
      yield outcome.of === null ? { kind: "new", ...told } : { kind: "version", of: outcome.of, ...told };
    }
  }
}

const unreadIn = ({ problems }: Reading): string | null =>
  problems.find(({ code }) => code === "not-english")?.message ?? null;

interface Written {
  /** The ids that another process has put meanwhile. */
  readonly there: ReadonlySet<string>;
  /** Those of the new ones that are copies, by id. */
  readonly copies: ReadonlyMap<string, CopyTold>;
}

async function write({ case: kept, now, by }: AddContext, read: readonly Read[]): Promise<Written> {
  if (read.length === 0) return { there: new Set(), copies: new Map() };
  return kept.transaction(async (within) => {
    const at = now().toISOString();
    const { put, there } = await keepReports(within, read, at);
    await putLog(within, { at, author: by, action: "add", about: null, detail: { reports: [...put.keys()] } });
    return { there: new Set(there), copies: await copiesAmong(within, put) };
  });
}

/** Those of the reports, given with their numbers, that are copies of others. */
async function copiesAmong(one: CaseDb, put: ReadonlyMap<string, number>): Promise<Written["copies"]> {
  const copies = await copiesOf(one, put.values());
  const originals = [...new Set([...copies.values()].flatMap(({ original }) => original ?? []))];
  const ids = new Map((await reportIds(one, originals)).map((id, at) => [originals[at], id]));
  return new Map(
    [...put].flatMap(([id, number]) => {
      const { kind, original, says } = copies.get(number) ?? {};
      const of = original === null || original === undefined ? undefined : ids.get(original);
      return kind && of !== undefined && says !== undefined ? [[id, { of, as: kind, says }] as const] : [];
    }),
  );
}

const asError = (error: unknown): HearsayError =>
  error instanceof HearsayError
    ? error
    : new HearsayError("failed", error instanceof Error ? error.message : String(error));
