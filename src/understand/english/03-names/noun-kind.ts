import type { MentionKind } from "../../../model/mention.ts";
import { sourceNoun } from "../../lexicon/source-nouns.ts";
import { readTable } from "../../lexicon/table.ts";

let nouns: ReadonlyMap<string, MentionKind> | undefined;

/** What a common noun stands for; null for nouns that neither act nor are acted on. */
export function nounKind(lemma: string): MentionKind | null {
  nouns ??= new Map(readTable("nouns.tsv").map((row) => [row.noun ?? "", row.kind as MentionKind]));
  const known = nouns.get(lemma);
  if (known) return known;
  const source = sourceNoun(lemma);
  if (!source) return null;
  if (source.kind === "unnamed" || source.kind === "group") return "group";
  if (source.kind === "document" || source.kind === "evidence") return "document";
  return source.kind === "public" ? null : "organization";
}
