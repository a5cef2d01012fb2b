import type { CaseDb } from "../../../store/case.ts";
import { type BatchClaim, type BatchCode, claimsOfBatch, codesOfBatch } from "../../../store/queries/batches.ts";
import { differences } from "./compared.ts";
import { codeOf, type SaidCode, type Unit, unitOf } from "./unit.ts";

/** A claim of a batch with all that was said of it. Only for those who may see it: after the batch is closed. */
export interface BatchItem {
  readonly row: BatchClaim;
  readonly report: string;
  readonly unit: Unit;
  readonly codes: readonly SaidCode[];
  readonly settled: SaidCode | null;
  readonly judgement: string | null;
  /** On what coders differ; empty where they agree, or fewer than two coded it. */
  readonly differs: readonly string[];
}

/**
 * The claims of a batch in their order, each with what everybody said of it; with `alone`, with what this person said and
 * nobody else: as long as the batch is open.
 */
export async function codedItems(
  one: CaseDb,
  batch: string,
  { alone }: { readonly alone?: string | null } = {},
): Promise<readonly BatchItem[]> {
  const rows = (await codesOfBatch(one, batch)).filter(({ author }) => alone === undefined || author === alone);
  const byItem = new Map<string, BatchCode[]>();
  for (const row of rows) byItem.set(row.item, [...(byItem.get(row.item) ?? []), row]);
  return (await claimsOfBatch(one, batch)).map((row) => {
    const own = byItem.get(row.id) ?? [];
    const codes = own.filter(({ role }) => role === "coder").map(codeOf);
    const settling = own.find(({ role }) => role === "settled");
    return {
      // read when it is looked at: of a large batch a page shows few
      get unit() {
        return unitOf(row);
      },
      ...{ row, report: row.report_key, codes, differs: alone === undefined ? differences(codes) : [] },
      ...{ settled: settling ? codeOf(settling) : null, judgement: settling?.judgement ?? null },
    };
  });
}
