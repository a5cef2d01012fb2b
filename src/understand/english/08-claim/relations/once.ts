import { RELATIONS, type RelationType } from "../../../../model/vocabulary.ts";
import type { Finding } from "../finding.ts";

/** A relation between the same two told again says nothing new; a symmetric one is told once whichever side comes first. */
export function once(findings: readonly Finding[], yielding: ReadonlySet<string>): readonly Finding[] {
  const seen = new Set<string>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const keys = keysOf(finding);
    if (keys.some((key) => seen.has(key))) continue;
    if (yielding.has(finding.rule) && kept.some((other) => tiesTheSame(other, finding))) continue;
    for (const key of keys) seen.add(key);
    kept.push(finding);
  }
  return kept;
}

function keysOf({ type, word, rule, actors, recipients }: Finding): readonly string[] {
  const at = `${type} @${word} by ${rule}`;
  const [a, b] = [actors[0]?.entity ?? null, recipients[0]?.entity ?? null];
  if (a === null || b === null) return [at];
  const ends = RELATIONS[type as RelationType]?.symmetric === true ? [a, b].sort() : [a, b];
  return [at, `${type} ${ends.join()}`];
}

function tiesTheSame(other: Finding, { actors, recipients }: Finding): boolean {
  const has = (parties: Finding["actors"], entity: string | null) => parties.some((party) => party.entity === entity);
  const holder = actors[0]?.entity ?? null;
  const body = recipients[0]?.entity ?? null;
  if (DESCRIBING.has(other.type)) return false;
  return holder !== null && has(other.actors, holder) && (body === null || has(other.recipients, body));
}

/** What somebody is said to be, and called, says nothing of whom he serves. */
const DESCRIBING = new Set(["kind_of", "also_known_as", "located_in"]);
