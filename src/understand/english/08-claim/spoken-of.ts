import type { Hop } from "../../../model/chain.ts";
import type { Draft } from "../../draft.ts";
import { looksAhead } from "../../grounds.ts";
import { takesUp } from "../../lexicon/answers.ts";
import { involvedIn } from "./noun-arguments.ts";

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
export function isSpokenOf(word: number, chain: readonly Hop[], { tree }: Draft): boolean {
  const { upos, relation = "", head = -1, lemma = "" } = tree.words[word] ?? {};
  const stance = chain.at(-1)?.stance ?? "states";
  if (upos === "NOUN" && DOERS.has(lemma) && looksAhead(stance)) return true;
  if (upos !== "NOUN" || !LEAVES_OPEN.has(stance)) return false;
  const known = tree.dependents(word, "det").some((at) => tree.words[at]?.lower === "the");
  const verb = tree.words[head];
  const noun =
    tree.words[verb?.relation === "acl" && verb.upos === "VERB" ? verb.head : relation === "nmod" ? head : -1];
  return known && noun?.upos === "NOUN" && takesUp(noun.lemma) === null && involvedIn(word, tree).length === 0;
}
