import type { Predicate } from "../../src/understand/analysis.ts";
import type { Draft } from "../../src/understand/draft.ts";
import { cues } from "../../src/understand/lexicon/cues.ts";
import { allEventEntries } from "../../src/understand/lexicon/events.ts";
import { lightVerb } from "../../src/understand/lexicon/light-verbs.ts";
import { MODAL_PLACES, modalWord } from "../../src/understand/lexicon/modality.ts";
import { relationEntries } from "../../src/understand/lexicon/relations.ts";
import { type Side, sideAt } from "../../src/understand/pair/side.ts";
import { spokenWords } from "./spoken-words.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The words that tell what happens between the two of a pair: predicates, auxiliaries apart, that have both of them in
 * their numbered arguments; where none has, those that have one.
 */
export function tellingWords(actor: Place | null, recipient: Place | null, draft: Draft): readonly number[] {
  const sides = [actor, recipient].flatMap((place) => (place ? [sideAt(place, draft)] : []));
  const has =
    ({ arguments: found }: Predicate) =>
    (side: Side | null) =>
      found.some(({ role, first, after }) => side && /^ARG\d$/.test(role) && first <= side.head && side.head < after);
  const told = draft.analysis.predicates.filter(({ word }) => draft.analysis.words[word]?.upos !== "AUX");
  const both = told.filter((predicate) => sides.length > 1 && sides.every(has(predicate)));
  return (both.length > 0 ? both : told.filter((predicate) => sides.some(has(predicate)))).map(({ word }) => word);
}

let known: ReadonlySet<string> | undefined;

/**
 * Whether some list says what a word does: an event or relation of its part of speech (several words count by their
 * first), a cue, a verb that lends its doer to a noun, a word that says how sure something is.
 */
export function hasEntry(word: number, { analysis }: Draft): boolean {
  const found = analysis.words[word];
  if (!found) return false;
  known ??= new Set(
    [...allEventEntries(), ...[...relationEntries().values()].flat()].map(
      ({ word: { tokens, pos } }) => `${tokens[0]}/${pos}`,
    ),
  );
  const pos = found.upos === "VERB" ? "v" : found.upos === "ADJ" ? "a" : "n";
  if (known.has(`${found.lemma}/${pos}`) || known.has(`${found.lower}/${pos}`)) return true;
  if (spokenWords(cues().keys()).has(found.lemma)) return true;
  return (pos === "v" && lightVerb(found.lemma) !== null) || modalWord(found.lemma, ...MODAL_PLACES) !== null;
}
