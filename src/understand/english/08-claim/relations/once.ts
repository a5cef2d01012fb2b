import { RELATIONS, type RelationType } from "../../../../model/vocabulary.ts";
import type { Finding } from "../finding.ts";

/** A relation between the same two told again says nothing new; a symmetric one is told once whichever side comes first. */
export function once(findings: readonly Finding[], yielding: ReadonlySet<string>): readonly Finding[] {
  const seen = new Set<string>();
  const tied = new Set<string>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const keys = keysOf(finding);
    if (keys.some((key) => seen.has(key))) continue;
    if (yielding.has(finding.rule) && tied.has(tieOf(finding))) continue;
    for (const tie of tiesOf(finding)) tied.add(tie);
    for (const key of keys) seen.add(key);
    kept.push(finding);
  }
  return kept;
}

function keysOf({ type, word, rule, actors, recipients }: Finding): readonly string[] {
  const at = `${type} @${word} by ${rule}`;
  const a = actors[0]?.entity ?? null;
  const b = recipients[0]?.entity ?? (type === "kind_of" ? (recipients[0]?.span.text.toLowerCase() ?? null) : null);
  if (a === null || b === null) return [at];
  const ends = RELATIONS[type as RelationType]?.symmetric === true ? [a, b].sort() : [a, b];
  return [at, `${type} ${ends.join()}`];
}

/** "e1 e2" for each who are tied, and "e1" for each who is tied to anybody. */
function tiesOf({ type, actors, recipients }: Finding): readonly string[] {
  if (DESCRIBING.has(type)) return [];
  return actors.flatMap(({ entity }) =>
    entity === null
      ? []
      : [entity, ...recipients.flatMap((other) => (other.entity === null ? [] : `${entity} ${other.entity}`))],
  );
}

function tieOf({ actors, recipients }: Finding): string {
  const holder = actors[0]?.entity ?? "";
  const body = recipients[0]?.entity ?? null;
  return body === null ? holder : `${holder} ${body}`;
}

/** What somebody is said to be, and called, says nothing of whom he serves. */
const DESCRIBING = new Set(["kind_of", "also_known_as", "located_in"]);
