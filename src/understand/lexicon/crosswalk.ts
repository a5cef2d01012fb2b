import { readTable } from "./table.ts";

interface Row {
  readonly cameo: string;
  readonly type: string;
  readonly mode: string;
  readonly context: string;
}

let rows: readonly Row[] | undefined;

/** The most general CAMEO code that became this type and mode; null where the mode or type is not in the table. */
export function cameoCode(type: string, mode: string | null, context: string | null): string | null {
  rows ??= readTable("cameo-to-plover.tsv").map((row) => ({
    cameo: row.cameo ?? "",
    type: row.plover ?? "",
    mode: row.mode ?? "",
    context: row.context ?? "",
  }));
  const same = rows.filter((row) => row.type === type && row.mode === (mode ?? "") && row.cameo.length > 1);
  const best = same.filter((row) => row.context === context);
  return shortest(best) ?? shortest(same);
}

function shortest(found: readonly Row[]): string | null {
  return [...found].sort((a, b) => a.cameo.length - b.cameo.length)[0]?.cameo ?? null;
}
