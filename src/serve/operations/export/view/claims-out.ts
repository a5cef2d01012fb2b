import type { EvidenceClaim } from "../../../../model/evidence-claim.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { ReportInput } from "../../../../model/report.ts";
import { withRetractions } from "../../../../resolve/evidence/beside.ts";
import { standOf } from "../../../../resolve/evidence/stand.ts";
import type { CaseDb } from "../../../../store/case.ts";
import type { ClaimAtNumber } from "../../../../store/queries/claims-to-export.ts";
import { bodiesOf, reportRows } from "../../../../store/queries/reports.ts";
import { claimLines } from "../../shapes/claim-lines.ts";
import { evidenceOf } from "../../show/evidence-of.ts";
import type { ViewOptions } from "./case-view.ts";
import type { ClaimOut } from "./out.ts";

export interface ClaimsOut {
  /** Without those that were rejected or taken back, unless these are asked for. */
  readonly claims: readonly ClaimOut[];
  /** The other claims of their reports, which may say something of them. */
  readonly beside: readonly EvidenceClaim[];
  /** The readings of their reports, by number. */
  readonly readings: ReadonlyMap<number, Reading>;
}

/** Claims with everything that is told of them, in the order given. */
export async function claimsOut(
  one: CaseDb,
  found: readonly ClaimAtNumber[],
  { withdrawn, filter }: ViewOptions,
): Promise<ClaimsOut> {
  const asked = found.map(({ report, key }) => ({ report, claim: key }));
  const evidence = await evidenceOf(one, asked, { rejected: filter?.rejected ?? false });
  const marked = withRetractions(evidence.claims, evidence.beside);
  const weighed = new Map(marked.map((told) => [`${told.report.id}\n${told.claim.id}`, told]));
  const numbers = [...new Set(found.map(({ report }) => report))];
  const rows = new Map((await reportRows(one, numbers)).map((row) => [row.key, row]));
  const bodies = await bodiesOf(one, numbers);
  const lines = await claimLines(
    one,
    found.map(({ id }) => id),
  );
  const claims = lines.flatMap((line): readonly ClaimOut[] => {
    const told = weighed.get(`${line.report}\n${line.claim}`);
    const report = rows.get(line.report);
    const reading = report && evidence.readings.get(report.id);
    if (!told || !reading) return [];
    if (!withdrawn && (told.withdrawn ?? told.report.withdrawn) !== null) return [];
    const page = pageOf(bodies.get(report.id), told.claim.content.start);
    return [{ line, evidence: told, stand: standOf(told), report, reading, page }];
  });
  return { claims, beside: evidence.beside, readings: evidence.readings };
}

const pageOf = (input: ReportInput | undefined, at: number): number | null =>
  input?.marks?.find(({ kind, start, end }) => kind === "page" && start <= at && at < end)?.page ?? null;
