import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import { Sector } from "../../../model/vocabulary.ts";
import type { Batch, BatchClaim, BatchCode } from "../../../store/queries/batches.ts";
import type { Brief, BriefClaim } from "../../../store/queries/briefs.ts";
import type { SavedSearch } from "../../../store/queries/saved-searches.ts";
import type { Watched } from "../../../store/queries/watched.ts";
import { Told, Unit, Verdict } from "../batch/unit.ts";

/** Something that people keep, as rows of the case. */
export interface KeptRows {
  readonly searches: readonly SavedSearch[];
  readonly opened: readonly { readonly search: string; readonly author: string; readonly at: string }[];
  readonly briefs: readonly Brief[];
  readonly briefClaims: readonly BriefClaim[];
  readonly batches: readonly Batch[];
  readonly batchClaims: readonly BatchClaim[];
  readonly codes: readonly BatchCode[];
  readonly watched: readonly Watched[];
}

const Id = z.string().min(1).max(100);
const Name = z.string().min(1).max(200);
const Moment = z.iso.datetime();
const Note = z.string().max(5_000).nullable();
const YesNo = z.union([z.literal(0), z.literal(1)]);

/** Who made it, who changed it last, and whether it is taken out. */
const SIGNED = {
  at: Moment,
  by: Name,
  changed_at: Moment,
  changed_by: Name,
  removed_at: Moment.nullable(),
};

const Search = z.object({
  ...{ id: Id, name: Name, query: z.record(z.string(), z.unknown()), ...SIGNED },
  opened: z.array(z.object({ by: Name, at: Moment })),
});

const BriefRecord = z.object({
  ...{ id: Id, title: Name, ...SIGNED },
  claims: z.array(
    z.object({
      ...{ id: Id, position: z.number(), note: Note, ...SIGNED },
      ...{ report_key: z.string(), start_at: z.int(), end_at: z.int() },
      ...{ claim_key: z.string(), claim_type: z.string(), claim_origin: z.string().nullable() },
    }),
  ),
});

const BatchRecord = z.object({
  ...{ id: Id, name: Name, query: z.record(z.string(), z.unknown()).nullable(), suggestions: YesNo, ...SIGNED },
  ...{ closed_at: Moment.nullable(), closed_by: Name.nullable() },
  ...{ frozen_at: Moment.nullable(), frozen_by: Name.nullable() },
  ...{ release_head: z.string().nullable(), release_hash: z.string().nullable() },
});

const BatchClaimRecord = z.object({
  ...{ id: Id, batch: Id, position: z.int(), report_key: z.string(), claim_key: z.string() },
  ...{ unit: Unit, release: z.string().nullable() },
  codes: z.array(
    z.object({
      ...{ id: Id, role: z.enum(["coder", "settled"]), verdict: Verdict, suggestions: YesNo, ...SIGNED },
      ...{ claim: Claim.nullable(), fields: z.array(z.string()).nullable(), told: Told.nullable() },
      ...{ note: Note, judgement: z.string().nullable() },
    }),
  ),
});

const WatchedRecord = z.object({
  ...{ address: z.url({ protocol: /^https?$/ }).max(2_000), added_at: Moment, by: Name },
  ...{ etag: z.string().nullable(), modified: z.string().nullable(), checked_at: Moment.nullable(), next_at: Moment },
  ...{ failures: z.int().min(0), says: z.string().nullable(), gone: YesNo },
});

/** A list of actors, as its record says; its entries follow. */
export const ListRecord = z.object({
  ...{ name: z.string().min(1).max(100), kind: z.enum(["ftm", "csv"]), hash: z.string(), added_at: Moment, by: Name },
  ...{ entries: z.int().min(0), names: z.int().min(0) },
});
export type ListRecord = z.infer<typeof ListRecord>;

export const ListEntryRecord = z.object({
  ...{ list: z.string(), id: z.string().min(1).max(200), name: Name, names: z.array(Name) },
  ...{ kind: z.enum(["person", "body"]).nullable(), countries: z.array(z.string().regex(/^[A-Z]{3}$/)) },
  sectors: z.array(Sector),
});
export type ListEntryRecord = z.infer<typeof ListEntryRecord>;

/** An original, and the reports that were taken from it. */
export const OriginalRecord = z.object({
  ...{ reports: z.array(z.string()).min(1), type: z.string().min(1).max(200), hash: z.string(), content: z.base64() },
});

const NONE: KeptRows = {
  ...{ searches: [], opened: [], briefs: [], briefClaims: [], batches: [], batchClaims: [], codes: [], watched: [] },
};

/** A record of something that people keep as rows, null where it is of another sort; throws where it is not as it should be. */
export const keptIn = (record: string, fields: Readonly<Record<string, unknown>>): KeptRows | null =>
  Object.hasOwn(SORTS, record) ? (SORTS[record]?.(fields) ?? null) : null;

/** What is JSON in them keeps the order of its fields. */
const SORTS: Readonly<Record<string, (fields: Readonly<Record<string, unknown>>) => KeptRows>> = {
  search: (fields) => {
    const { query: _, opened, ...search } = Search.parse(fields);
    return {
      ...NONE,
      searches: [{ ...unsigned(search), query: JSON.stringify(fields.query) }],
      opened: opened.map(({ by, at }) => ({ search: search.id, author: by, at })),
    };
  },
  brief: (fields) => {
    const { claims, ...brief } = BriefRecord.parse(fields);
    return {
      ...NONE,
      briefs: [unsigned(brief)],
      briefClaims: claims.map((claim) => ({ ...unsigned(claim), brief: brief.id })),
    };
  },
  batch: (fields) => {
    const { query: _, ...batch } = BatchRecord.parse(fields);
    return { ...NONE, batches: [{ ...unsigned(batch), query: text(fields.query) }] };
  },
  "batch-claim": (fields) => {
    const { codes, unit: _, ...claim } = BatchClaimRecord.parse(fields);
    const written = fields.codes as readonly Readonly<Record<"claim" | "fields" | "told", unknown>>[];
    return {
      ...NONE,
      batchClaims: [{ ...claim, unit: JSON.stringify(fields.unit) }],
      codes: codes.map((code, at) => ({
        ...{ ...unsigned(code), item: claim.id, claim: text(written[at]?.claim) },
        ...{ fields: text(written[at]?.fields), told: text(written[at]?.told) },
      })),
    };
  },
  watched: (fields) => ({ ...NONE, watched: [unsigned(WatchedRecord.parse(fields))] }),
};

export const joinedRows = (all: readonly KeptRows[]): KeptRows => ({
  searches: all.flatMap(({ searches }) => searches),
  opened: all.flatMap(({ opened }) => opened),
  briefs: all.flatMap(({ briefs }) => briefs),
  briefClaims: all.flatMap(({ briefClaims }) => briefClaims),
  batches: all.flatMap(({ batches }) => batches),
  batchClaims: all.flatMap(({ batchClaims }) => batchClaims),
  codes: all.flatMap(({ codes }) => codes),
  watched: all.flatMap(({ watched }) => watched),
});

/** People are called `by` in records. */
export const unsigned = <Row extends { readonly by: string }>({ by, ...row }: Row) => ({ ...row, author: by });
const text = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));
