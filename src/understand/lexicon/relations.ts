import { RELATIONS, type RelationType } from "../../model/vocabulary.ts";
import { type Condition, type EntryWord, parseConditions, parseSides, parseWord } from "./entry-parts.ts";
import { byFirstToken } from "./events.ts";
import { readTable } from "./table.ts";

export interface RelationEntry {
  readonly word: EntryWord;
  readonly type: RelationType;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly when: readonly Condition[];
}

let entries: ReadonlyMap<string, readonly RelationEntry[]> | undefined;

/** Words that tell of a relation, by their first dictionary form. */
export function relationEntries(): ReadonlyMap<string, readonly RelationEntry[]> {
  entries ??= byFirstToken(readTable("relations.tsv").flatMap(entriesOf));
  return entries;
}

function entriesOf(row: Readonly<Record<string, string>>): RelationEntry[] {
  const type = row.type ?? "";
  if (!isRelationType(type)) throw new Error(`lexicon/relations.tsv: unknown relation "${type}" at "${row.words}"`);
  return (row.words ?? "").split(/,\s*/).map((written) => ({
    word: parseWord(written),
    type,
    actor: parseSides(row.actor ?? "", ["0"]),
    recipient: parseSides(row.recipient ?? "", ["1"]),
    when: parseConditions(row.when ?? ""),
  }));
}

function isRelationType(type: string): type is RelationType {
  return type in RELATIONS;
}
