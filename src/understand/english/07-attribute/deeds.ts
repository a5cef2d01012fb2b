import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";
import { sourceHead } from "./hops.ts";
import { commonNoun, mentionAt } from "./source-of.ts";

/** Cues of which a deed may be the subject though it says nothing; a summit declares, and a rally demands. */
const SHOWING = new Set(
  "show suggest indicate underline underscore highlight reveal remind signal reflect claim".split(" "),
);

/**
 * "These atrocities show that the junta lost control": what a deed shows is concluded by whoever writes or speaks. A
 * release, a ruling or a poll is a deed too, but one that says something: the list of source nouns has these.
 */
export const withoutDeeds = (candidates: readonly Candidate[], draft: Draft): readonly Candidate[] =>
  candidates.filter(
    ({ sources, cues }) =>
      sources.length === 0 ||
      !cues.some(({ first, after }) =>
        draft.analysis.words.slice(first, after).some(({ lemma }) => SHOWING.has(lemma)),
      ) ||
      !sources.every((range) => {
        const head = sourceHead(range, draft);
        return mentionAt(head, draft)?.kind === "event" && commonNoun(head, draft) === null;
      }),
  );
