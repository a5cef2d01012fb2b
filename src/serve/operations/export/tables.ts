import type { Case } from "../../../store/case.ts";
import { findClaims } from "../../../store/queries/find/find-claims.ts";
import { groupsInOrder } from "../../../store/queries/groups-in-order.ts";
import { allReports, reportRow } from "../../../store/queries/reports.ts";
import type { ClaimQuery } from "../find-claims.ts";
import { filterOf } from "../find-claims.ts";
import type { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";

/** A table to be written: its columns, and its rows as they come. */
export interface TableOut {
  readonly name: "reports" | "claims" | "parties" | "chains" | "counts" | "actors" | "events";
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly (string | number | null)[]>;
}

export interface TablesOptions {
  /** Only the claims that this finds, with all reports, actors and events; default: all claims. */
  readonly query?: ClaimQuery;
  /** Whether internal and confidential reports go out too. */
  readonly closed?: boolean;
}

const PAGE = 500;

/** The case as tables: a claim a row, its parties, hops and counts in tables of their own, tied by report and claim. */
export async function tablesOf(kept: Case, options: TablesOptions = {}): Promise<readonly TableOut[]> {
  const closed = options.closed ?? false;
  const open = new Set<string>();
  const claims = () => claimsOut(kept, options.query ?? {}, closed ? null : open);
  if (!closed) for await (const [id] of reportsOut(kept, false)) open.add(String(id));
  return [
    { name: "reports", columns: REPORT, rows: reportsOut(kept, closed) },
    { name: "claims", columns: CLAIM, rows: mapped(claims(), (claim) => [claimRow(claim)]) },
    { name: "parties", columns: PARTY, rows: mapped(claims(), partyRows) },
    { name: "chains", columns: HOP, rows: mapped(claims(), hopRows) },
    { name: "counts", columns: COUNT, rows: mapped(claims(), countRows) },
    { name: "actors", columns: ACTOR, rows: actorsOut(kept) },
    { name: "events", columns: EVENT, rows: eventsOut(kept) },
  ];
}

const REPORT = [
  "report",
  "title",
  "publisher",
  "author",
  "published",
  "url",
  "language",
  "version_of",
  "translation_of",
  "handling",
  "claims",
  "added",
];

async function* reportsOut(kept: Case, closed: boolean): AsyncGenerator<readonly (string | number | null)[]> {
  for (let after = 0; ; ) {
    const batch = await allReports(kept, { after, limit: PAGE });
    const last = batch.at(-1);
    if (!last) return;
    after = last.number;
    for (const { id } of batch) {
      const row = await reportRow(kept, id);
      if (!row || (!closed && row.handling !== "open")) continue;
      yield [
        row.key,
        row.title,
        row.publisher,
        row.author,
        row.published,
        row.url,
        row.language,
        row.version_of,
        row.translation_of,
        row.handling,
        row.claims,
        row.added_at,
      ];
    }
  }
}

async function* claimsOut(kept: Case, query: ClaimQuery, open: ReadonlySet<string> | null): AsyncGenerator<ClaimLine> {
  const filter = await filterOf(kept, { copies: true, ...query });
  for (let after: string | undefined; ; ) {
    const page = await findClaims(kept, filter, { order: "added", descending: false, limit: PAGE, after });
    for (const line of await claimLines(kept, page.claims)) if (!open || open.has(line.report)) yield line;
    if (page.next === null) return;
    after = page.next;
  }
}

async function* mapped<Row>(
  from: AsyncIterable<ClaimLine>,
  rowsOf: (claim: ClaimLine) => readonly Row[],
): AsyncGenerator<Row> {
  for await (const claim of from) yield* rowsOf(claim);
}

const CLAIM = [
  "report",
  "claim",
  "kind",
  "type",
  "mode",
  "quad",
  "status",
  "polarity",
  "modality",
  "told_as",
  "where",
  "sentence",
  "predicate",
  "content",
  "happened_start",
  "happened_end",
  "happened_precision",
  "happened_how",
  "said",
  "published",
  "publisher",
  "place",
  "place_how",
  "country",
  "latitude",
  "longitude",
  "radius_km",
  "origin",
  "origin_kind",
  "hops",
  "confidence",
  "event",
  "judged",
  "copy_of",
];

function claimRow(claim: ClaimLine): readonly (string | number | null)[] {
  const { happened, place, chain } = claim;
  const origin = chain.at(-1);
  return [
    ...[
      claim.report,
      claim.claim,
      claim.kind,
      claim.type,
      claim.mode,
      claim.quad,
      claim.status,
      claim.polarity,
      claim.modality,
    ],
    ...[claim.told_as, claim.where, claim.sentence, claim.predicate, claim.content],
    ...[happened?.start ?? null, happened?.end ?? null, happened?.precision ?? null, happened?.how ?? null],
    ...[claim.said, claim.published, claim.publisher],
    ...[
      place?.name ?? null,
      place?.how ?? null,
      place?.country ?? null,
      place?.latitude ?? null,
      place?.longitude ?? null,
      place?.radius_km ?? null,
    ],
    ...[
      origin?.words ?? null,
      origin?.kind ?? null,
      chain.length,
      claim.confidence,
      claim.event,
      claim.judged,
      claim.copy_of,
    ],
  ];
}

const PARTY = ["report", "claim", "role", "position", "words", "actor", "name"];

const partyRows = ({ report, claim, actors, recipients }: ClaimLine) => [
  ...actors.map(({ words, actor, name }, at) => [report, claim, "actor", at, words, actor, name]),
  ...recipients.map(({ words, actor, name }, at) => [report, claim, "recipient", at, words, actor, name]),
];

const HOP = [
  "report",
  "claim",
  "position",
  "kind",
  "type",
  "words",
  "named",
  "actor",
  "stance",
  "cue",
  "also",
  "through",
];

const hopRows = ({ report, claim, chain }: ClaimLine) =>
  chain.map(({ kind, type, words, named, actor, stance, cue, also, through }, at) => [
    ...[report, claim, at, kind, type, words, named ? 1 : 0, actor, stance, cue, also.join("; ") || null, through],
  ]);

const COUNT = [
  "report",
  "claim",
  "position",
  "of",
  "who",
  "unit",
  "low",
  "high",
  "approximate",
  "part_of",
  "as_of",
  "since",
  "words",
];

const countRows = ({ report, claim, counts }: ClaimLine) =>
  counts.map(({ of, who, unit, low, high, approximate, part_of, as_of, since, words }, at) => [
    ...[report, claim, at, of, who, unit, low, high, approximate ? 1 : 0, part_of, as_of, since, words],
  ]);

const ACTOR = ["actor", "name", "kind", "country", "sectors", "reports", "claims"];

async function* actorsOut(kept: Case): AsyncGenerator<readonly (string | number | null)[]> {
  for await (const row of groupsInOrder(kept, "actor"))
    yield [row.id, row.name, row.kind, row.country, row.sectors, row.reports, row.claims];
}

const EVENT = [
  "event",
  "label",
  "type",
  "mode",
  "quad",
  "start_day",
  "end_day",
  "country",
  "latitude",
  "longitude",
  "reports",
  "claims",
];

async function* eventsOut(kept: Case): AsyncGenerator<readonly (string | number | null)[]> {
  for await (const row of groupsInOrder(kept, "event"))
    yield [
      row.id,
      row.label,
      row.type,
      row.mode,
      row.quad,
      row.start_day,
      row.end_day,
      row.country,
      row.latitude,
      row.longitude,
      row.reports,
      row.claims,
    ];
}
