import type { Sector } from "../../model/vocabulary.ts";
import { type DayRange, holds, rangeOfCells } from "./day-range.ts";
import { nameKey } from "./name-key.ts";
import { sectorsOfCell } from "./sector-cell.ts";
import { readTable } from "./table.ts";

interface Period extends DayRange {
  readonly sectors: readonly Sector[];
}

const FILE = "organisations-in-time.tsv";
let periods: ReadonlyMap<string, readonly Period[]> | undefined;

/** The sectors that a listed body has on a day where they differ from its usual ones: rebels who came to govern. */
export function sectorsOn(listedName: string, day: string): readonly Sector[] | null {
  periods ??= load();
  return periods.get(nameKey(listedName))?.find((period) => holds(period, day))?.sectors ?? null;
}

function load(): ReadonlyMap<string, readonly Period[]> {
  const map = new Map<string, readonly Period[]>();
  for (const row of readTable(FILE)) {
    const key = nameKey(row.name ?? "");
    const range = rangeOfCells(row.from, row.to, `lexicon/${FILE}: ${row.name}`);
    map.set(key, [
      ...(map.get(key) ?? []),
      { ...range, sectors: sectorsOfCell(row.sectors, `lexicon/${FILE}: ${row.name}`) },
    ]);
  }
  return map;
}
