import type { CaseDb } from "../../../../store/case.ts";
import { briefById, claimsOfBrief, findBriefClaims } from "../../../../store/queries/briefs.ts";
import { claimsNumbered } from "../../../../store/queries/claims-to-export.ts";
import type { ViewOptions } from "./case-view.ts";
import { claimsOut } from "./claims-out.ts";
import type { CollectedOut } from "./out.ts";

/** Claims of a brief at once; the readings of their reports are in memory together. */
const BATCH = 32;

/** The claims of the brief that is asked for, in its order; none where no brief is. */
export async function* collectedOut(one: CaseDb, options: ViewOptions): AsyncGenerator<CollectedOut> {
  const brief = options.brief === null ? undefined : await briefById(one, options.brief);
  if (!brief) return;
  const rows = (await claimsOfBrief(one, brief.id)).filter(({ removed_at }) => removed_at === null);
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH);
    const numbers = await findBriefClaims(one, some);
    const found = await claimsNumbered(one, new Set(numbers.values()));
    const { claims } = await claimsOut(one, found, options);
    const named = new Map(claims.map((claim) => [`${claim.report.id}\n${claim.line.claim}`, claim]));
    const byNumber = new Map(found.map(({ id, report, key }) => [id, named.get(`${report}\n${key}`)]));
    for (const { id, note } of some) yield { note, claim: byNumber.get(numbers.get(id) ?? -1) ?? null };
  }
}
