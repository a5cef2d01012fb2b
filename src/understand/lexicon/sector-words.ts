import type { Sector } from "../../model/vocabulary.ts";
import { addOnce } from "./cells.ts";
import { sectorsOfCell } from "./sector-cell.ts";
import { readTable } from "./table.ts";

const FILE = "sector-words.tsv";
let words: ReadonlyMap<string, readonly Sector[]> | undefined;

/** The sectors that an adjective or a creed tells of the people it describes ("naval", "breakaway", "Shiite"); lower case. */
export function sectorsOfWord(lower: string): readonly Sector[] {
  words ??= load();
  return words.get(lower) ?? [];
}

function load(): ReadonlyMap<string, readonly Sector[]> {
  const map = new Map<string, readonly Sector[]>();
  for (const row of readTable(FILE))
    addOnce(map, row.word ?? "", sectorsOfCell(row.sectors, `lexicon/${FILE}: ${row.word}`), FILE);
  return map;
}
