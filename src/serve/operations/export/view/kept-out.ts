import type { CaseDb } from "../../../../store/case.ts";
import { allBatches, type Batch, type BatchClaim, type BatchCode } from "../../../../store/queries/batches.ts";
import { allBriefs, type Brief, type BriefClaim } from "../../../../store/queries/briefs.ts";
import { groupRows } from "../../../../store/queries/groups.ts";
import { reportNumbers } from "../../../../store/queries/reports.ts";
import { allSearches, type SavedSearch } from "../../../../store/queries/saved-searches.ts";
import { listWatched, type Watched } from "../../../../store/queries/watched.ts";
import { isActorId } from "../../shapes/actor-id.ts";
import type { ViewOptions } from "./case-view.ts";
import { groupedBy } from "./grouped-by.ts";

/** Something that people keep in a case beside what they judged. */
export type KeptOut =
  | {
      readonly sort: "search";
      readonly search: SavedSearch;
      readonly opened: readonly { readonly by: string; readonly at: string }[];
    }
  | { readonly sort: "brief"; readonly brief: Brief; readonly claims: readonly BriefClaim[] }
  | { readonly sort: "batch"; readonly batch: Batch }
  | { readonly sort: "batch-claim"; readonly claim: BatchClaim; readonly codes: readonly BatchCode[] }
  | { readonly sort: "watched"; readonly watched: Watched };

/**
 * Saved searches, briefs, batches and watched addresses, deleted ones too, of an export of the whole case. Where reports
 * are kept back, so are claims of theirs in briefs, batches that hold one, and searches for what only they tell of. What
 * people code in a batch stays as long as it is open: nobody is to see it before.
 */
export async function* keptOut(one: CaseDb, options: ViewOptions): AsyncGenerator<KeptOut> {
  if (options.filter !== null) return;
  yield* searchesOut(one, options);
  yield* briefsOut(one, options);
  yield* batchesOut(one, options);
  for (const watched of await listWatched(one)) yield { sort: "watched", watched };
}

async function* searchesOut(one: CaseDb, { partial }: ViewOptions): AsyncGenerator<KeptOut> {
  const { searches, opened } = await allSearches(one);
  const ofSearch = groupedBy(opened, ({ search }) => search);
  for (const search of searches) {
    if (partial && !(await isShown(one, search))) continue;
    const moments = (ofSearch.get(search.id) ?? []).map(({ author, at }) => ({ by: author, at }));
    yield { sort: "search", search, opened: moments };
  }
}

/** Whether all reports, actors and events that a question names by their ids are shown. */
async function isShown(one: CaseDb, { query }: SavedSearch): Promise<boolean> {
  const asked = JSON.parse(query) as Readonly<Record<string, unknown>>;
  const { report, event } = asked;
  if (typeof report === "string" && (await reportNumbers(one, [report])).size === 0) return false;
  if (typeof event === "string" && !(await groupRows(one, "event", [event])).has(event)) return false;
  const actors = Object.values(asked)
    .flat()
    .filter((value): value is string => typeof value === "string" && isActorId(value));
  return (await groupRows(one, "actor", actors)).size === new Set(actors).size;
}

async function* briefsOut(one: CaseDb, { partial }: ViewOptions): AsyncGenerator<KeptOut> {
  const { briefs, claims } = await allBriefs(one);
  const shown = partial ? await reportsShown(one, claims) : null;
  const ofBrief = groupedBy(claims, ({ brief }) => brief);
  for (const brief of briefs) {
    const own = (ofBrief.get(brief.id) ?? []).filter(({ report_key }) => shown?.has(report_key) ?? true);
    yield { sort: "brief", brief, claims: own };
  }
}

async function* batchesOut(one: CaseDb, { partial, openCodes }: ViewOptions): AsyncGenerator<KeptOut> {
  const { batches, claims, codes } = await allBatches(one);
  const shown = partial ? await reportsShown(one, claims) : null;
  const [ofBatch, ofItem] = [groupedBy(claims, ({ batch }) => batch), groupedBy(codes, ({ item }) => item)];
  for (const batch of batches) {
    const own = ofBatch.get(batch.id) ?? [];
    if (shown && own.some(({ report_key }) => !shown.has(report_key))) continue;
    yield { sort: "batch", batch };
    const told = openCodes || batch.closed_at !== null;
    for (const claim of own) yield { sort: "batch-claim", claim, codes: told ? (ofItem.get(claim.id) ?? []) : [] };
  }
}

const reportsShown = async (
  one: CaseDb,
  claims: readonly { readonly report_key: string }[],
): Promise<ReadonlySet<string>> =>
  new Set((await reportNumbers(one, new Set(claims.map(({ report_key }) => report_key)))).keys());
