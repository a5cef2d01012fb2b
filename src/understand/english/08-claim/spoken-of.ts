import type { Hop } from "../../../model/chain.ts";
import type { Draft } from "../../draft.ts";
import { looksAhead } from "../../grounds.ts";
import { takesUp } from "../../lexicon/answers.ts";
import { involvedIn } from "./who-is-blamed.ts";

/**
 * "denied that the strike in the eastern province of Nangarhar hit a clinic": who denies leaves in place what the phrases
 * take for granted. The report says it in its own voice.
 */
export function isPresupposed(word: number, chain: readonly Hop[], { analysis, tree }: Draft): boolean {
  if (!LEAVES_OPEN.has(chain.at(-1)?.stance ?? "states")) return false;
  return analysis.words[word]?.upos !== "VERB" && tree.dependents(word, "cop").length === 0;
}

const LEAVES_OPEN: ReadonlySet<Hop["stance"]> = new Set(["denies", "doubts", "cannot-confirm", "declines"]);

/** "vowed to find the killers": whoever is called so has done it. */
const DOERS = new Set(["killer", "murderer", "assassin"]);

/**
 * "cannot confirm any evidence linking the blasts to the group", "denied information about the raid": a deed that is only spoken
 * of, by a noun further in, is not what is denied or left open. "Denied reports of the raid", "any role in the raid" deny it.
 */
export function isSpokenOf(word: number, chain: readonly Hop[], draft: Draft): boolean {
  const { tree } = draft;
  const { upos, relation = "", head = -1, lemma = "" } = tree.words[word] ?? {};
  const stance = chain.at(-1)?.stance ?? "states";
  if (upos === "NOUN" && DOERS.has(lemma) && looksAhead(stance)) return true;
  if (upos === "VERB") return LEAVES_OPEN.has(stance) && isKnownOf(word, chain, draft);
  if (upos !== "NOUN" || !LEAVES_OPEN.has(stance)) return false;
  const known = tree.dependents(word, "det").some((at) => tree.words[at]?.lower === "the");
  const verb = tree.words[head];
  const noun =
    tree.words[verb?.relation === "acl" && verb.upos === "VERB" ? verb.head : relation === "nmod" ? head : -1];
  return known && noun?.upos === "NOUN" && takesUp(noun.lemma) === null && involvedIn(word, tree).length === 0;
}

/**
 * "denied that the man killed by police was armed", "that she failed to report Tunin's plan to kill": what a clause tells of
 * somebody known, or of whom the denial is about, is taken for granted. "Denied the raid that killed two", "any detainees
 * abducted" and "reports that say so" deny it.
 */
function isKnownOf(verb: number, chain: readonly Hop[], { tree, analysis }: Draft): boolean {
  const { relation = "", head = -1 } = tree.words[verb] ?? {};
  const noun = tree.words[head];
  const above = tree.words[noun?.head ?? -1];
  if (!/^acl/.test(relation) || !noun || !above || takesUp(noun.lemma) !== null) return false;
  // what is denied itself
  if (chain.at(-1)?.cue?.span.start === analysis.words[above.index]?.start) return false;
  const lowers = (at: number, ...relations: string[]) =>
    tree.dependents(at, ...relations).map((one) => tree.words[one]?.lower ?? "");
  const owner = tree.dependents(noun.index, "nmod:poss").some((at) => tree.words[at]?.upos !== "PRON");
  if (lowers(verb, "mark").includes("to")) return relation === "acl" && owner;
  if (!isOver(verb, lowers(verb, "aux", "aux:pass"), tree) || lowers(verb, "mark").includes("that")) return false;
  const article = lowers(noun.index, "det");
  const isSubject = /^nsubj/.test(noun.relation) && relation === "acl" && !article.some((one) => OPEN.test(one));
  return owner || isSubject || noun.upos === "PROPN" || article.some((one) => /^(?:the|th[eo]se|this|that)$/.test(one));
}

const OPEN = /^(?:any|no|every|each|either|neither)$/;

/** A past or a participle without "to", "will" and the like. */
function isOver(verb: number, helpers: readonly string[], { words }: Draft["tree"]): boolean {
  const { lower = "", lemma = "" } = words[verb] ?? {};
  if (helpers.length > 0) return helpers.every((one) => /^(?:was|were|been|had|has|have|did)$/.test(one));
  return lower !== lemma && !/(?:ing|s)$/.test(lower);
}
