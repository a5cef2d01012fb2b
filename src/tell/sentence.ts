import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import { clauseOf, ownWords } from "./clause.ts";
import { tollWords } from "./count-words.ts";
import { lookupOf } from "./lookup.ts";
import { nounSentence } from "./noun-sentence.ts";
import { onOneLine } from "./on-one-line.ts";
import { joined, namesOf } from "./party-words.ts";
import { placeWords } from "./place-words.ts";
import { relationWords } from "./relation-words.ts";
import { deathSentence, verbSentence } from "./verb-sentence.ts";
import { withDay } from "./when.ts";

/** A claim as a sentence, and whether that is the report's clause word for word. */
export interface Sentence {
  readonly words: string;
  readonly verbatim: boolean;
}

/**
 * A claim as an English sentence. Parties are named as the report names them, the verb is the report's own in the claim's
 * tense and polarity, day and place are those that the claim holds. Where the parts do not make a sentence of themselves, the
 * report's clause stands as it is. Nothing is said that the claim does not hold.
 */
export function sentenceOf(claim: Claim, reading: Reading): Sentence {
  if (claim.kind === "relation") return { words: finished(relationWords(claim, reading)), verbatim: false };
  const owned = responsibilityWords(claim, reading);
  if (owned) return { words: finished(owned), verbatim: false };
  const core = claim.kind === "event" ? eventWords(claim, reading) : null;
  if (!core) return { words: ownWords(claim.content.text, verbIn(claim)), verbatim: true };
  const told = withDay([core, placeWords(claim, core, reading)].filter(Boolean).join(" "), claim, reading);
  const counts = tollWords(
    claim.counts,
    ({ of, span }) => of === "events" || core.toLowerCase().includes(onOneLine(span.text).toLowerCase()),
  );
  const tolls = counts.length > 0 ? `(${counts.join(", ")})` : "";
  return { words: finished([told, tolls].filter(Boolean).join(" ")), verbatim: false };
}

/** Where in its own words the verb of a deed stands: what opens the clause before it only ties it to another. */
const verbIn = ({ kind, why, predicate, content }: Claim): number | undefined =>
  kind === "event" && why.some(({ rule }) => /^event\/.*\/v$/.test(rule)) ? predicate.start - content.start : undefined;

/** "a raid claimed by the rebels": when and where the raid was, the claim of the raid says; this one, whose it is. */
function responsibilityWords(claim: Claim, reading: Reading): string | null {
  const own = claim.chain.at(-1)?.stance === "claims-responsibility" && claim.certainty.status === "reported";
  if (!own || !claim.why.some(({ rule }) => rule === "event/claim/v")) return null;
  const names = namesOf(claim.actors, reading).map(({ words }) => words);
  return names.length > 0 ? `${joined(names)} claimed responsibility` : null;
}

/** A condition is told as the report puts it: what hangs on it stands elsewhere. */
function isCondition({ content, predicate }: Claim): boolean {
  const before = content.text.slice(0, predicate.start - content.start);
  return /^(?:if|unless|whether|should|even if|provided)\b/i.test(content.text) && !before.includes(",");
}

function eventWords(claim: Claim, reading: Reading): string | null {
  const clause = clauseOf(claim);
  const entry = claim.why.find(({ rule }) => rule.startsWith("event/"))?.rule.slice("event/".length);
  if (!clause || !entry || isCondition(claim)) return null;
  if (!entry.endsWith("/v")) return nounSentence(claim, entry, reading);
  const lemma = lookupOf(reading).predicateAt(claim.predicate.start)?.lemma;
  if (!lemma) return null;
  if (claim.type === "DIE" && claim.actors.every(({ span }) => span.start >= claim.predicate.end))
    return deathSentence(claim, lemma.toLowerCase(), reading);
  return verbSentence(claim, clause, lemma.toLowerCase(), reading);
}

function finished(words: string): string {
  const clean = onOneLine(words);
  const opened = clean.charAt(0).toUpperCase() + clean.slice(1);
  return /[.!?…]["”]?$/.test(opened) ? opened : `${opened}.`;
}
