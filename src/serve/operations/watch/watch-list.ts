import type { Case } from "../../../store/case.ts";
import { putLog } from "../../../store/queries/log.ts";
import { dropWatched, listFetched, listWatched, putWatched } from "../../../store/queries/watched.ts";

interface Who {
  readonly case: Case;
  readonly now: () => Date;
  readonly by: string;
}

/** Adds addresses to those that a case looks at again and again. */
export async function watchAddresses({ case: kept, now, by }: Who, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const at = now().toISOString();
  await kept.transaction(async (one) => {
    await putWatched(one, addresses, { at, by });
    await putLog(one, { at, author: by, action: "watch", about: null, detail: { addresses: addresses.length } });
  });
}

/** Takes addresses off again; gives how many were watched. What they gave stays. */
export async function unwatchAddresses({ case: kept, now, by }: Who, addresses: readonly string[]): Promise<number> {
  const at = now().toISOString();
  return kept.transaction(async (one) => {
    const dropped = await dropWatched(one, addresses);
    await putLog(one, { at, author: by, action: "unwatch", about: null, detail: { addresses: dropped } });
    return dropped;
  });
}

/** What is watched, and the latest looks, newest first. */
export async function watchedIn(kept: Case, { limit, failed }: { readonly limit: number; readonly failed: boolean }) {
  return { watched: await listWatched(kept), looks: await listFetched(kept, { limit, failed }) };
}
