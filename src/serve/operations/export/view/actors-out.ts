import { type ActorDescription, type ActorProfile, describeActor } from "../../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../../store/case.ts";
import { claimParts } from "../../../../store/queries/claim-parts.ts";
import { claimsFoundIn } from "../../../../store/queries/claims-to-export.ts";
import { countActors } from "../../../../store/queries/group-counts.ts";
import { type GroupRow, groupRows } from "../../../../store/queries/groups.ts";
import { groupsInOrder } from "../../../../store/queries/groups-in-order.ts";
import { profilesShown } from "../../../../store/queries/profiles-shown.ts";
import type { ViewOptions } from "./case-view.ts";
import { mentionsOf } from "./mentions-of.ts";
import type { ActorOut } from "./out.ts";
import { reportBatches } from "./reports-out.ts";

const BATCH = 200;

/** Actors by id: all, or those who stand in a claim that goes out, as a party or as a source. */
export async function* actorsOut(one: CaseDb, options: ViewOptions): AsyncGenerator<ActorOut> {
  for await (const rows of options.filter ? actorsIn(one, options) : batches(groupsInOrder(one, "actor"))) {
    const counts = options.partial
      ? await countActors(
          one,
          rows.map(({ id }) => id),
        )
      : null;
    for (const row of rows) {
      const { reports, claims } = counts ? (counts.get(row.id) ?? { reports: 0, claims: 0 }) : row;
      const mentions = () => mentionsOf(one, row.id);
      yield { id: row.id, reports, claims, description: await descriptionOf(one, row, options), mentions };
    }
  }
}

/** Made anew where some reports are kept back: what is kept readily made may rest on them. */
export const descriptionOf = async (
  one: CaseDb,
  row: GroupRow<"actor">,
  { partial }: ViewOptions,
): Promise<ActorDescription> =>
  partial
    ? describeActor(await profilesShown<ActorProfile>(one, "actors", row.id))
    : (JSON.parse(row.description) as ActorDescription);

async function* actorsIn(one: CaseDb, options: ViewOptions): AsyncGenerator<readonly GroupRow<"actor">[]> {
  const ids = new Set<string>();
  for await (const numbers of reportBatches(one, options)) {
    const found = await claimsFoundIn(one, options.filter ?? {}, numbers);
    const parts = await claimParts(
      one,
      found.map(({ id }) => id),
    );
    for (const { parties, hops } of parts) for (const { actor } of [...parties, ...hops]) if (actor) ids.add(actor);
  }
  const sorted = [...ids].sort();
  for (let from = 0; from < sorted.length; from += BATCH) {
    const rows = await groupRows(one, "actor", sorted.slice(from, from + BATCH));
    yield sorted.slice(from, from + BATCH).flatMap((id) => rows.get(id) ?? []);
  }
}

async function* batches<Row>(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
