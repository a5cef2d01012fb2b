import type { Draft } from "../../draft.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { isTurnedDown } from "../../turned-down.ts";
import type { Candidate } from "./candidate.ts";
import { type Cue, readCue } from "./cue.ts";
import { BY_COLON } from "./headline-source.ts";
import { HEARD } from "./heard.ts";
import { LEARNED } from "./learned.ts";
import { OWN_DEED } from "./responsibility.ts";

/** What the cues of some rules say, which are no words of saying. */
const GIVEN: Partial<Record<Candidate["rule"], CueEntry>> = {
  heard: HEARD,
  learned: LEARNED,
  headline: BY_COLON,
  responsibility: OWN_DEED,
};

/** What the first of a candidate's cues says that says anything; null where nobody speaks. */
export function cueOf(candidate: Candidate, draft: Draft): Cue | null {
  for (const range of candidate.cues) {
    const cue = readCue(range, draft.tree, GIVEN[candidate.rule]);
    if (cue)
      return isForeseen(candidate, cue) || isConfirmed(candidate, cue, draft) || isDecreed(candidate, cue, draft)
        ? null
        : cue;
  }
  return null;
}

/** "is expected to visit": nobody is quoted; the report foresees it. */
const isForeseen = ({ sources }: Candidate, { lemma, passive }: Cue): boolean =>
  lemma === "expect" && passive && sources.length === 0;

/** "…, but this could not be confirmed": what is left open does not speak. */
function isConfirmed({ sources }: Candidate, { passive, word }: Cue, { tree, analysis }: Draft): boolean {
  const source = sources[0];
  if (!passive || !source || source.after - source.first > 1) return false;
  const points = ["this", "that", "it", "which"].includes(analysis.words[source.first]?.lower ?? "");
  return points && tree.dependents(word, "nsubj").includes(source.first);
}

const DECREES = new Set(["declare", "proclaim", "order"]);
const REFUSES = new Set(["refuse"]);

/** "declared a state of emergency", "ordered the arrest of two editors": done in saying so, and told by the report. */
function isDecreed({ contents }: Candidate, { lemma, word }: Cue, { analysis, tree }: Draft): boolean {
  const clause = ({ first, after }: Candidate["contents"][number]) =>
    analysis.words.slice(first, after).some(({ upos }) => upos === "VERB" || upos === "AUX");
  // "refused to step down", "denied a request" is a deed, not a saying.
  return REFUSES.has(lemma) || isTurnedDown(word, tree) || (DECREES.has(lemma) && !contents.some(clause));
}
