import type { CaseDb } from "../../../store/case.ts";
import { type BatchClaim, claimsOfBatch, codesOfBatch } from "../../../store/queries/batches.ts";
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

/** The claims of a batch in their order. */
export async function codedItems(one: CaseDb, batch: string): Promise<readonly BatchItem[]> {
  const rows = await codesOfBatch(one, batch);
  return (await claimsOfBatch(one, batch)).map((row) => {
    const own = rows.filter(({ item }) => item === row.id);
    const codes = own.filter(({ role }) => role === "coder").map(codeOf);
    const settling = own.find(({ role }) => role === "settled");
    return {
      ...{ row, report: row.report_key, unit: unitOf(row), codes, differs: differences(codes) },
      ...{ settled: settling ? codeOf(settling) : null, judgement: settling?.judgement ?? null },
    };
  });
}
