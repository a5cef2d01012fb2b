import { SourceType } from "../../model/chain.ts";
import { MentionKind } from "../../model/mention.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { addOnce } from "./cells.ts";
import { sectorsOfCell } from "./sector-cell.ts";
import { readTable } from "./table.ts";

export interface ActorNoun {
  readonly noun: string;
  readonly kind: MentionKind;
  /** The main one, and all of them. */
  readonly sector: Sector | null;
  readonly sectors: readonly Sector[];
  readonly type: SourceType | null;
  readonly gender: "m" | "f" | null;
}

const FILE = "groups.tsv";
let nouns: ReadonlyMap<string, ActorNoun> | undefined;

/** What a common noun or a pair of words stands for; by dictionary form ("soldier", "aid worker"). */
export function actorNoun(lemma: string): ActorNoun | null {
  nouns ??= load();
  return nouns.get(lemma) ?? null;
}

function load(): ReadonlyMap<string, ActorNoun> {
  const map = new Map<string, ActorNoun>();
  for (const row of readTable(FILE)) {
    const sectors = sectorsOfCell(row.sector, `lexicon/${FILE}: ${row.noun}`);
    const entry: ActorNoun = {
      noun: row.noun ?? "",
      kind: MentionKind.parse(row.kind),
      sector: sectors[0] ?? null,
      sectors,
      type: row.type ? SourceType.parse(row.type) : null,
      gender: row.gender === "m" || row.gender === "f" ? row.gender : null,
    };
    addOnce(map, entry.noun, entry, FILE);
  }
  return map;
}
