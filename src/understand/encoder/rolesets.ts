import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";

/** The PropBank rolesets of a lemma, and the choice among them. */
export interface Rolesets {
  /** Ids of the rolesets that have this lemma as an alias; those of the part of speech (n, v, j, l) where there are any. */
  readonly of: (lemma: string, partOfSpeech: string) => readonly string[];
  /** Whether some roleset has the word as an alias of this part of speech. */
  readonly has: (lemma: string, partOfSpeech: string) => boolean;
}

const TABLE = "lexicon/compiled/rolesets.json";

let loaded: Rolesets | undefined;

/** The table compiled by `scripts/compile-rolesets.mjs`, read once. */
export function packageRolesets(): Rolesets {
  loaded ??= makeRolesets(JSON.parse(readFileSync(packageFile(TABLE), "utf8")));
  return loaded;
}

/**
 * Rolesets from a table "lemma" -> "v01,02;n01,other.03": by part of speech, the ids of its rolesets, of which a bare
 * suffix stands for the lemma's own ("visit" with "v01" is visit.01).
 */
export function makeRolesets(table: { readonly aliases: Readonly<Record<string, string>> }): Rolesets {
  const aliases = new Map(Object.entries(table.aliases));
  const parsed = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const entry = (lemma: string) => {
    const known = parsed.get(lemma) ?? parse(lemma, aliases.get(lemma) ?? "");
    parsed.set(lemma, known);
    return known;
  };
  return {
    of: (lemma, partOfSpeech) => {
      const known = entry(lemma);
      return known.get(partOfSpeech) ?? [...new Set([...known.values()].flat())];
    },
    has: (lemma, partOfSpeech) => aliases.has(lemma) && entry(lemma).has(partOfSpeech),
  };
}

function parse(lemma: string, packed: string): ReadonlyMap<string, readonly string[]> {
  const groups = packed.split(";").filter(Boolean);
  return new Map(
    groups.map((group) => {
      const ids = group.slice(1).split(",");
      return [group.charAt(0), ids.map((id) => (id.includes(".") ? id : `${lemma}.${id}`))] as const;
    }),
  );
}

/** What follows the dot of a roleset's id. */
export function senseOf(roleset: string): string {
  return roleset.slice(roleset.lastIndexOf(".") + 1);
}

/** The candidate whose sense scores highest (`scores` beside `senses`, whose first stands for all not listed). */
export function chooseRoleset(
  candidates: readonly string[],
  senses: readonly string[],
  scores: ArrayLike<number>,
): string | null {
  let best: string | null = null;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const score = scores[Math.max(0, senses.indexOf(senseOf(candidate)))] ?? -Infinity;
    if (score > highest) {
      highest = score;
      best = candidate;
    }
  }
  return best;
}
