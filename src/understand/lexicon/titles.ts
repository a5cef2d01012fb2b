import { SourceType } from "../../model/chain.ts";
import { Sector } from "../../model/vocabulary.ts";
import { addOnce } from "./cells.ts";
import { nameKey } from "./name-key.ts";
import { readTable } from "./table.ts";

export interface Title {
  readonly title: string;
  /** The sector that the office gives; null where it depends on the body ("leader", "spokesman"). */
  readonly sector: Sector | null;
  readonly type: SourceType | null;
}

/** Longest listed title, in words. */
export const TITLE_WORDS = 6;
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
  for (const row of readTable("titles.tsv")) {
    const entry: Title = {
      title: row.title ?? "",
      sector: row.sector ? Sector.parse(row.sector) : null,
      type: row.type ? SourceType.parse(row.type) : null,
    };
    addOnce(map, titleKey(entry.title), entry, "titles.tsv");
  }
  return map;
}
