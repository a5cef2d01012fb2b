import { EVENT_TYPES, MODES_OF } from "../../model/vocabulary.ts";
import { readTable } from "./table.ts";

interface Row {
  readonly spoken: string;
  readonly type: string;
  readonly mode: string;
  readonly gives: string;
}

let rows: readonly Row[] | undefined;

/** The mode of a request, refusal or threat by the deed it is about; null where the table has none. */
export function spokenMode(
  spoken: string,
  deed: { readonly type: string; readonly mode: string | null },
): string | null {
  rows ??= readTable("spoken-modes.tsv").map(rowOf);
  const fits = ({ type, mode }: Row) => (!type || type === deed.type) && (!mode || mode === deed.mode);
  return rows.find((row) => row.spoken === spoken && fits(row))?.gives ?? null;
}

function rowOf({ spoken = "", type = "", mode = "", gives = "" }: Readonly<Record<string, string>>): Row {
  const known = (name: string) => EVENT_TYPES.find((own) => own === name);
  const own = known(spoken);
  const deed = known(type);
  if (!own || (type && !deed)) throw new Error(`lexicon/spoken-modes.tsv: unknown type at "${spoken} ${type}"`);
  if (!MODES_OF[own]?.includes(gives)) throw new Error(`lexicon/spoken-modes.tsv: ${spoken} has no mode "${gives}"`);
  if (mode && !(deed && MODES_OF[deed]?.includes(mode)))
    throw new Error(`lexicon/spoken-modes.tsv: ${type} has no mode "${mode}"`);
  return { spoken, type, mode, gives };
}
