import type { Count } from "../../../../model/claim.ts";
import type { Draft } from "../../../draft.ts";
import { unitNamed } from "../../../lexicon/tolls.ts";
import type { Finding } from "../finding.ts";
import { countsAt, countsOfNoun } from "./at-argument.ts";
import { fateAt, isFighter } from "./people.ts";
import { takesLives } from "./what-is-counted.ts";

/** "claimed 17 lives". */
export function livesTaken(verb: number, draft: Draft): Count[] {
  if (!takesLives(verb, draft)) return [];
  return draft.tree
    .dependents(verb, "obj")
    .flatMap((at) => countsOfNoun(at, "killed", draft))
    .map((each) => ({ ...each, who: null }));
}

/** "some 40 gunmen attacked": how many took part; one man is no number of them. */
export function doers({ word, type, actorHeads }: Finding, draft: Draft): Count[] {
  if (type !== "ASSAULT" || draft.analysis.words[word]?.upos !== "VERB") return [];
  const found = countsAt(word, actorHeads, "participants", draft);
  return found.filter(({ low, high, part_of }) => (low ?? high ?? 0) > 1 && part_of === null);
}

/** "fired 12 missiles", "seized two tankers": things that are counted by themselves. */
export function thingsAt(word: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  return tree
    .dependents(word, "obj", "nsubj:pass")
    .filter((at) => ["vessels", "weapons"].includes(unitNamed(analysis.words[at]?.lemma ?? "")?.of ?? ""))
    .flatMap((at) => countsOfNoun(at, "weapons", draft));
}

/** "left the town with 400 men". */
export function companions(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  return tree
    .dependents(verb, "obl", "xcomp", "advmod")
    .filter((at) => tree.dependents(at, "case").some((c) => analysis.words[c]?.lower === "with"))
    .filter((at) => isFighter(at, draft))
    .flatMap((at) => countsOfNoun(at, "troops", draft));
}

const COMMANDS = new Set("have command field lead muster comprise keep station base number".split(" "));

/** "His group has about 600 fighters". */
export function menAtHand(verb: number, draft: Draft): Count[] {
  if (!COMMANDS.has(draft.analysis.words[verb]?.lemma ?? "")) return [];
  const men = draft.tree.dependents(verb, "obj").filter((at) => isFighter(at, draft));
  return countsAt(verb, men, "troops", draft);
}

const DRAWS = new Set(["draw", "attract", "bring", "gather", "involve", "see"]);

/** "The march drew 5,000 people". */
export function drawn(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  const gathering = tree.dependents(verb, "nsubj").some((at) => fateAt(at, draft) === "participants");
  if (!gathering || !DRAWS.has(analysis.words[verb]?.lemma ?? "")) return [];
  return countsAt(verb, tree.dependents(verb, "obj"), "participants", draft);
}

/** "The dead included four women and a boy". */
export function includedAmong(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  if (analysis.words[verb]?.lemma !== "include") return [];
  const of = tree
    .dependents(verb, "nsubj")
    .map((at) => fateAt(at, draft))
    .find((fate) => fate !== null);
  return of == null
    ? []
    : countsAt(verb, tree.dependents(verb, "obj"), of, draft).map((each) => ({ ...each, part_of: null }));
}
