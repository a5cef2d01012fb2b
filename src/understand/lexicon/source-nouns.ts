import { SourceKind, SourceType } from "../../model/chain.ts";
import { readTable } from "./table.ts";

export interface SourceNoun {
  readonly kind: SourceKind;
  readonly type: SourceType | null;
}

let nouns: ReadonlyMap<string, SourceNoun> | undefined;
let modifiers: ReadonlyMap<string, SourceType> | undefined;

/** What a common noun ("daily", "indictment", "diplomat") is as a source; by dictionary form, two words at most. */
export function sourceNoun(lemma: string): SourceNoun | null {
  nouns ??= new Map(
    readTable("source-nouns.tsv").map((row) => [
      row.noun ?? "",
      { kind: SourceKind.parse(row.kind), type: row.type ? SourceType.parse(row.type) : null },
    ]),
  );
  return nouns.get(lemma) ?? null;
}

/** The walk of life that a modifier tells: "security" in "a security source". */
export function sourceModifier(lemma: string): SourceType | null {
  modifiers ??= new Map(
    readTable("source-modifiers.tsv").map((row) => [row.modifier ?? "", SourceType.parse(row.type)]),
  );
  return modifiers.get(lemma) ?? null;
}
