import type { Visitor } from "../../../fetch/visitor.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { Found, InputOptions } from "../../../read/inputs.ts";
import { versionsKept } from "../../../store/queries/reports.ts";
import { dueWatched, type Fetched, putFetched, saveWatched, type Watched } from "../../../store/queries/watched.ts";
import { type AddContext, type Added, addReports } from "../add/add-reports.ts";
import { reportsOfAnswer } from "./fetched-reports.ts";

export interface WatchOptions {
  readonly visitor: Visitor;
  readonly inputs: InputOptions;
  /** Seconds between two looks at an address. */
  readonly every: number;
  /** Whether the page of an item is fetched where the feed gives its beginning alone. */
  readonly pages: boolean;
  /** Whether to end after the address at hand. */
  readonly ended: () => boolean;
}

/** What came of a look at an address, or of a report that it gave. */
export type WatchStep =
  | { readonly kind: "looked"; readonly look: Fetched }
  | { readonly kind: "added"; readonly added: Added };

/** Nobody is asked again later than this. */
const LONGEST_WAIT_S = 24 * 3_600;
/** Items of one feed whose pages are fetched in one round; the others come in the next. */
const MOST_PAGES = 100;

/**
 * Looks once at every address that is due, and keeps what is new there. What it was is written down after the reports are
 * kept: ended at any point, the next round begins where this one was. A look that failed is made again later and later.
 */
export async function* watchRound(context: AddContext, options: WatchOptions): AsyncGenerator<WatchStep> {
  const { case: kept, now } = context;
  for (const watched of await dueWatched(kept, now().toISOString())) {
    if (options.ended()) return;
    yield* look(context, watched, options);
  }
}

async function* look(context: AddContext, watched: Watched, options: WatchOptions): AsyncGenerator<WatchStep> {
  const { address } = watched;
  const at = context.now().toISOString();
  const looks: Fetched[] = [];
  let state: Watched;
  try {
    const got = await options.visitor.visit(address, { etag: watched.etag, modified: watched.modified });
    if (got.status === 304) {
      state = { ...watched, ...well(at, options.every) };
      looks.push({ at, address, outcome: "unchanged", says: null, reports: 0 });
    } else if (got.status === 410) {
      state = { ...watched, checked_at: at, gone: 1, says: "The server says that it is gone for good." };
      looks.push({ at, address, outcome: "failed", says: state.says, reports: 0 });
    } else if (got.status >= 400) {
      const error = await reportsOfAnswer(got, address, { ...options.inputs, at }).catch((refusal: unknown) => refusal);
      state = failedAgain(watched, { at, every: options.every, says: saysOf(error), after: got.retryAfter });
      looks.push({ at, address, outcome: "failed", says: state.says, reports: 0 });
    } else {
      const found = await reportsOfAnswer(got, address, { ...options.inputs, at });
      const whole = options.pages ? await withPages(context, found, { ...options, at, looks }) : found;
      let reports = 0;
      for await (const added of addReports(context, asStream(whole))) {
        if (added.kind === "new" || added.kind === "version") reports++;
        yield { kind: "added", added };
      }
      state = { ...watched, ...well(at, options.every), etag: got.etag, modified: got.modified };
      const refused = found.find((one) => "error" in one);
      const says = refused && "error" in refused ? refused.error.message : null;
      looks.push({ at, address, outcome: "read", says, reports });
    }
  } catch (error) {
    if (error instanceof HearsayError && error.code !== "not-fetched" && error.code !== "address-refused") throw error;
    state = failedAgain(watched, { at, every: options.every, says: saysOf(error), after: null });
    looks.push({ at, address, outcome: "failed", says: state.says, reports: 0 });
  }
  await context.case.transaction(async (one) => {
    await saveWatched(one, state);
    await putFetched(one, looks);
  });
  for (const one of looks) yield { kind: "looked", look: one };
}

const well = (at: string, every: number) => ({ checked_at: at, next_at: later(at, every), failures: 0, says: null });

function failedAgain(
  watched: Watched,
  {
    at,
    every,
    says,
    after,
  }: { readonly at: string; readonly every: number; readonly says: string; readonly after: number | null },
): Watched {
  const failures = watched.failures + 1;
  const wait = Math.min(LONGEST_WAIT_S, Math.max(after ?? 0, every * 2 ** Math.min(failures, 12)));
  return { ...watched, checked_at: at, next_at: later(at, wait), failures, says };
}

const later = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1_000).toISOString();

const saysOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Where a feed gives an item's beginning alone its page is fetched, unless the case holds it already. */
async function withPages(
  { case: kept }: AddContext,
  found: readonly Found[],
  { visitor, inputs, at, looks, ended }: WatchOptions & { readonly at: string; readonly looks: Fetched[] },
): Promise<readonly Found[]> {
  const addresses = found.flatMap((one) => ("report" in one && isBeginning(one) ? [one.report.id] : []));
  const held = await versionsKept(kept, addresses);
  const whole: Found[] = [];
  let pages = 0;
  for (const one of found) {
    if (!("report" in one) || !isBeginning(one)) whole.push(one);
    else if (!held.has(one.report.id) && pages++ < MOST_PAGES && !ended()) {
      const { id: address } = one.report;
      try {
        const got = await visitor.visit(address);
        const [page] = await reportsOfAnswer(got, address, { ...inputs, at });
        if (!page || "error" in page)
          throw page?.error ?? new HearsayError("not-fetched", "The page holds no article.");
        whole.push(withTold(page, one));
        looks.push({ at, address, outcome: "read", says: null, reports: 1 });
      } catch (error) {
        // what the feed tells is better than nothing
        whole.push(one);
        looks.push({ at, address, outcome: "failed", says: saysOf(error), reports: 0 });
      }
    }
  }
  return whole;
}

type FoundReport = Extract<Found, { readonly report: unknown }>;

const isBeginning = ({ report }: FoundReport): boolean =>
  report.extra?.cut !== undefined && /^https?:/.test(report.id) && report.url === report.id;

/** What the feed knows of an item counts where its page says nothing. */
function withTold(page: FoundReport, item: FoundReport): Found {
  const { publisher, published, author, title } = item.report;
  const own = Object.fromEntries(
    Object.entries(page.report).filter(([, value]) => value !== null && value !== undefined),
  );
  const report = { publisher, published, author, title, ...own, id: item.report.id } as FoundReport["report"];
  return { ...page, report };
}

async function* asStream(found: readonly Found[]): AsyncGenerator<Found> {
  yield* found;
}
