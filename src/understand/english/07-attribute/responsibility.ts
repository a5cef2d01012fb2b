import { TAKES_RESPONSIBILITY } from "../../claiming.ts";
import type { Draft } from "../../draft.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { tellsOf } from "../../lexicon/events.ts";
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

const CLAIMED = new Set(["responsibility", "credit"]);

/**
 * "The group claimed responsibility for Monday's bombing", "claimed the attack on its channel": whoever claims it is the
 * source of its being theirs, whatever the model saw in these words. Nobody is where "no group has claimed" it.
 */
export function ownDeeds(draft: Needed): readonly Candidate[] {
  return draft.analysis.words.flatMap(({ index }) => claimAt(index, draft) ?? claimedAt(index, draft) ?? []);
}

/**
 * "The bombing was claimed by al-Shabab", "a raid claimed by the rebels", "an attack that the group claimed", "for which it
 * claimed responsibility": that it happened is told by whoever tells it, and who claims it by the verb, as a claim of its
 * own. No saying is left for the model to see.
 */
function claimedAt(verb: number, { tree, analysis }: Needed): Candidate | null {
  const { lemma, upos, relation = "", head = -1 } = analysis.words[verb] ?? {};
  if (lemma !== "claim" || upos !== "VERB") return null;
  const done = tree.dependents(verb, "nsubj:pass")[0] ?? (relation.startsWith("acl") ? head : undefined);
  const own = tree.dependents(verb, "obj", "ccomp").some((at) => !OPEN.has(analysis.words[at]?.lower ?? ""));
  const noun = analysis.words[done ?? -1]?.lemma ?? "";
  if (own || !(isAssault(noun) || CLAIMED.has(noun))) return null;
  return { sources: [], cues: [{ first: verb, after: verb + 1 }], contents: [], score: 0.9, rule: "responsibility" };
}

/** Objects that a clause may have and still tell of the deed before it. */
const OPEN = new Set(["which", "that", "responsibility"]);

/** Without a source where nobody claims it. */
function claimAt(noun: number, draft: Needed): Candidate | null {
  const { tree, analysis } = draft;
  const { lemma = "", upos, relation, head = -1 } = analysis.words[noun] ?? {};
  const verb = analysis.words[head];
  if (upos !== "NOUN" || relation !== "obj" || verb?.upos !== "VERB" || !TAKES_RESPONSIBILITY.has(verb.lemma))
    return null;
  const deed = CLAIMED.has(lemma)
    ? deedOf(noun, head, draft)
    : verb.lemma === "claim" && isAssault(lemma)
      ? noun
      : null;
  const subject = subjectOf(head, draft);
  if (deed === null || subject === null) return null;
  // "for which they claimed responsibility" is told of the deed, as below
  const isTold = !isNobody(subject, tree) && !isNegated(head, draft) && !OPEN.has(analysis.words[deed]?.lower ?? "");
  return {
    sources: isTold ? [tree.subtree(subject)] : [],
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

const isAssault = (lemma: string): boolean => tellsOf(lemma, "n", "ASSAULT");
