import type { CaseDb } from "../../../store/case.ts";
import {
  type BatchClaim,
  type BatchCode,
  claimsOfBatch,
  codesOfBatch,
  isAdded,
} from "../../../store/queries/batches.ts";
import { addedTogether } from "./added.ts";
import { differences } from "./compared.ts";
import { codeOf, type SaidCode, type Unit, unitOf } from "./unit.ts";

/** A claim of a batch with all that was said of it. Only for those who may see it: after the batch is closed. */
export interface BatchItem {
  /** Its own row; of one that several coders added, the first of theirs. */
  readonly row: BatchClaim;
  /** The ids of all its rows. */
  readonly ids: readonly string[];
  /** Whether coders added it, the reader having missed it. */
  readonly added: boolean;
  /** Its place among all, from 1. */
  readonly position: number;
  readonly report: string;
  readonly unit: Unit;
  readonly codes: readonly SaidCode[];
  readonly settled: SaidCode | null;
  readonly judgement: string | null;
  /** On what coders differ; empty where they agree, or fewer than two coded it. */
  readonly differs: readonly string[];
}

/**
 * The claims of a batch in their order, each with what everybody said of it, and behind them those that coders added; with
 * `alone`, with what this person said and added, and nobody else: as long as the batch is open.
 */
export async function codedItems(
  one: CaseDb,
  batch: string,
  { alone }: { readonly alone?: string | null } = {},
): Promise<readonly BatchItem[]> {
  const rows = await claimsOfBatch(one, batch);
  const said = (await codesOfBatch(one, batch)).filter(({ author }) => alone === undefined || author === alone);
  const byItem = new Map<string, BatchCode[]>();
  for (const row of said) byItem.set(row.item, [...(byItem.get(row.item) ?? []), row]);
  const itemOf = (of: readonly BatchClaim[], position: number, passedOver: readonly SaidCode[] = []): BatchItem[] => {
    const [row] = of;
    if (!row) return [];
    const own = of.flatMap(({ id }) => byItem.get(id) ?? []);
    const codes = [...own.filter(({ role }) => role === "coder").map(codeOf), ...passedOver];
    const settling = own.find(({ role }) => role === "settled");
    return [
      {
        // read when it is looked at: of a large batch a page shows few
        get unit() {
          return unitOf(row);
        },
        ...{ row, ids: of.map(({ id }) => id), added: isAdded(row), position },
        ...{ report: row.report_key, codes, differs: alone === undefined ? differences(codes) : [] },
        ...{ settled: settling ? codeOf(settling) : null, judgement: settling?.judgement ?? null },
      },
    ];
  };
  const drawn = rows.filter((row) => !isAdded(row)).flatMap((row) => itemOf([row], row.position));
  const added = rows
    .filter(isAdded)
    .flatMap((row) =>
      (byItem.get(row.id) ?? [])
        .filter(({ role }) => role === "coder")
        .map((code) => ({ row, report: row.report_key, by: code.author, claim: unitOf(row).claim })),
    );
  const groups = addedTogether(added)
    .map((group) => [...new Map(group.map(({ row }) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    .sort(([a], [b]) => ((a?.id ?? "") < (b?.id ?? "") ? -1 : 1));
  return [
    ...drawn,
    ...groups.flatMap((group, at) => {
      const names = new Set(group.flatMap(({ id }) => (byItem.get(id) ?? []).map(({ author }) => author)));
      const others = alone === undefined ? passedOver(drawn, group[0]?.report_key ?? "", names) : [];
      return itemOf(group, drawn.length + at + 1, others);
    }),
  ];
}

/** Of a claim that somebody added: who coded claims of the report, and did not add it. */
function passedOver(drawn: readonly BatchItem[], report: string, added: ReadonlySet<string>): readonly SaidCode[] {
  const last = new Map<string, SaidCode>();
  for (const { by, at, suggestions } of drawn.flatMap((item) => (item.report === report ? item.codes : [])))
    if (!added.has(by) && at > (last.get(by)?.at ?? ""))
      last.set(by, {
        ...{ by, at, suggestions, verdict: "reject", passed_over: true },
        ...{ claim: null, fields: null, told: null, note: null },
      });
  return [...last.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
}
