import type { Draft } from "../../draft.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { eventEntries } from "../../lexicon/events.ts";
import { isNobody } from "../../nobody.ts";
import type { Candidate } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/** What these words say, with or without the word "responsibility". */
export const OWN_DEED: CueEntry = {
  cue: "claim responsibility",
  stance: "claims-responsibility",
  kind: "speech",
  distancing: false,
};

const CLAIMS = new Set(["claim", "take", "accept", "assume"]);
const CLAIMED = new Set(["responsibility", "credit"]);

/**
 * "The group claimed responsibility for Monday's bombing", "claimed the attack on its channel": whoever claims it is the
 * source of its being theirs, whatever the model saw in these words. Nobody is where "no group has claimed" it.
 */
export function ownDeeds(draft: Needed): readonly Candidate[] {
  return draft.analysis.words.flatMap(({ index }) => claimAt(index, draft) ?? []);
}

/** Without a source where nobody claims it. */
function claimAt(noun: number, draft: Needed): Candidate | null {
  const { tree, analysis } = draft;
  const { lemma = "", upos, relation, head = -1 } = analysis.words[noun] ?? {};
  const verb = analysis.words[head];
  if (upos !== "NOUN" || relation !== "obj" || verb?.upos !== "VERB" || !CLAIMS.has(verb.lemma)) return null;
  const deed = CLAIMED.has(lemma)
    ? deedOf(noun, head, draft)
    : verb.lemma === "claim" && isAssault(lemma)
      ? noun
      : null;
  const subject = subjectOf(head, draft);
  if (deed === null || subject === null) return null;
  return {
    sources: isNobody(subject, tree) || isNegated(head, draft) ? [] : [tree.subtree(subject)],
    cues: [{ first: head, after: CLAIMED.has(lemma) ? noun + 1 : head + 1 }],
    contents: [tree.subtree(deed)],
    score: 0.9,
    rule: "responsibility",
  };
}

/** Its own, or that of the clause it opens: "Claiming responsibility for the raid, the rebels said". */
function subjectOf(verb: number, { tree, analysis }: Needed): number | null {
  const { relation = "", head = -1 } = analysis.words[verb] ?? {};
  const above = /^(?:advcl|xcomp|conj)$/.test(relation) ? tree.dependents(head, "nsubj") : [];
  return tree.dependents(verb, "nsubj")[0] ?? above[0] ?? null;
}

/** "for the bombing", however the parser hangs it. */
function deedOf(noun: number, verb: number, { tree, analysis }: Needed): number | null {
  const after = [...tree.dependents(noun, "nmod"), ...tree.dependents(verb, "obl")];
  const isFor = (at: number) => tree.dependents(at, "case").some((mark) => analysis.words[mark]?.lower === "for");
  return after.find(isFor) ?? null;
}

const isNegated = (verb: number, { tree, analysis }: Needed): boolean =>
  tree.dependents(verb, "advmod").some((at) => ["not", "n't", "never"].includes(analysis.words[at]?.lower ?? ""));

const isAssault = (lemma: string): boolean =>
  (eventEntries().get(lemma) ?? []).some(({ word, type }) => word.pos === "n" && type === "ASSAULT");
