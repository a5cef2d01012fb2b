import { SourceType } from "../../model/chain.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { addOnce } from "./cells.ts";
import { nameKey } from "./name-key.ts";
import { sectorsOfCell } from "./sector-cell.ts";
import { readTable } from "./table.ts";

export interface Title {
  readonly title: string;
  /** The sector that the office gives; null where it depends on the body ("leader", "spokesman"). */
  readonly sector: Sector | null;
  /** More than one where an office is of two: a defence minister's. */
  readonly sectors: readonly Sector[];
  readonly type: SourceType | null;
}

/** Longest listed title, in words. */
export const TITLE_WORDS = 6;
const FILE = "titles.tsv";
let titles: ReadonlyMap<string, Title> | undefined;

/** A title or an office, in any case, with or without the dots of an abbreviation: "Lt. Gen.", "foreign minister". */
export function titleNamed(words: string): Title | null {
  titles ??= load();
  const key = titleKey(words);
  return titles.get(key) ?? titles.get(key.replace(/s$/, "")) ?? null;
}

const titleKey = (words: string) => nameKey(words.replace(/\./g, ""));

function load(): ReadonlyMap<string, Title> {
  const map = new Map<string, Title>();
  for (const row of readTable(FILE)) {
    const sectors = sectorsOfCell(row.sector, `lexicon/${FILE}: ${row.title}`);
    const entry: Title = {
      title: row.title ?? "",
      sector: sectors[0] ?? null,
      sectors,
      type: row.type ? SourceType.parse(row.type) : null,
    };
    addOnce(map, titleKey(entry.title), entry, FILE);
  }
  return map;
}
