import type { Word } from "../../analysis.ts";
import { isDefinite } from "../../definite.ts";
import { modalWord } from "../../lexicon/modality.ts";
import { isSingledOut } from "../../singled-out.ts";
import { ownSigns } from "./own-signs.ts";
import { type Grounds, negation, type Sign, signAt } from "./sign.ts";
import { STOP, type Step } from "./step.ts";

const OF_NOUN = new Set("of for to against on about at that into over".split(" "));

/** "a plan to", "no sign of", "takeover bid". */
export function ofNoun(word: Word, above: Word, grounds: Grounds): Step {
  const { tree, analysis } = grounds;
  const marks = tree.dependents(word.index, "case", "mark").map((at) => analysis.words[at]?.lower ?? "");
  if (word.relation.startsWith("nmod") && !marks.some((mark) => OF_NOUN.has(mark))) return STOP;
  if (isAccountedFor(word, above, grounds)) return STOP;
  const own = ownSigns(above.index, grounds);
  const governed = marks.map((mark) => modalWord(`${above.lemma} ${mark}`, "object")).find((known) => known !== null);
  if (governed) return { signs: [...signAt(governed, above.index), ...own], further: true };
  const absent = [...own.filter(({ negates }) => negates), ...lacked(above, grounds)];
  const turned = absent.length > 0 ? modalWord(above.lemma, "negated") : null;
  if (turned) return { signs: signAt(turned, above.index), further: false };
  const clause = word.relation.startsWith("acl");
  // "no information whether": what is asked is not so, nor otherwise.
  if (clause && marks.some((mark) => mark === "whether" || mark === "if")) return STOP;
  if (clause && isSought(word, above, grounds)) return soughtAfter(word);
  const to = marks.includes("to");
  // "no trip planned", "nothing preventing it", "no point in": what is not there does nothing.
  if (clause && !to && !marks.includes("that")) return { signs: absent, further: false };
  const found = modalWord(above.lemma, "noun");
  if (found) return { signs: [...signAt(found, above.index), ...own], further: true };
  // "will be the first ship to dock": as sure as that it is the first; "was not the last to resign": others did too.
  if (clause && to && isSingledOut(above.index, tree))
    return { signs: own.filter(({ negates }) => !negates), further: /^(?:xcomp|ccomp)$/.test(above.relation) };
  // "a plan to host", and a headline's "Kenya to host".
  if (!clause || !to || !/^(?:NOUN|PROPN)$/.test(above.upos)) return STOP;
  const mark = tree.dependents(word.index, "mark")[0] ?? above.index;
  return { signs: [{ modality: "planned", negates: false, word: mark }, ...absent], further: false };
}

const ACCOUNTS = new Set("explanation justification excuse motive remorse regret apology grounds ground".split(" "));
const GIVES = new Set("give offer provide state cite show".split(" "));

/** "gave no reason for detaining him", "showed no remorse for the killing": what there is no word for was done. */
function isAccountedFor({ index, upos }: Word, above: Word, { tree, analysis }: Grounds): boolean {
  const given = above.lemma === "reason" && GIVES.has(analysis.words[above.head]?.lemma ?? "");
  if (!given && !ACCOUNTS.has(above.lemma)) return false;
  const led = tree
    .dependents(index, "case", "mark")
    .some((at) => /^(?:for|behind)$/.test(analysis.words[at]?.lower ?? ""));
  return led && (upos === "VERB" || isDefinite(index, tree));
}

const NEWS = new Set(["information", "tip", "evidence", "clue"]);
const SOUGHT = new Set("reward bounty offer award appeal seek ask request want".split(" "));

/** "a reward for information leading to his arrest", "for information that leads to it": nobody was arrested yet. */
export function isSought({ lemma, lower }: Word, above: Word, { tree, analysis }: Grounds): boolean {
  if (lemma !== "lead" || lower === "led" || !NEWS.has(above.lemma)) return false;
  return tree
    .ancestors(above.index)
    .slice(0, SOUGHT_WITHIN)
    .some((at) => SOUGHT.has(analysis.words[at]?.lemma ?? ""));
}

const REWARDS = new Set(["reward", "bounty"]);

/** "a reward for the capture of a rebel", "a reward has been offered for his capture": he was not caught yet. */
export function isRewarded({ index }: Word, above: Word, { tree, analysis }: Grounds): boolean {
  if (!tree.dependents(index, "case").some((at) => analysis.words[at]?.lower === "for")) return false;
  const paid = [above.index, ...tree.dependents(above.index, "obj", "nsubj:pass")];
  return paid.some((at) => REWARDS.has(analysis.words[at]?.lemma ?? ""));
}

/** Words upwards among which it is said that something is sought. */
const SOUGHT_WITHIN = 4;

export const soughtAfter = ({ index }: Word): Step => ({
  signs: [{ modality: "hypothetical", negates: false, word: index }],
  further: false,
});

/** "found no evidence", "there was no sign": the negation hangs on the verb. */
function lacked(noun: Word, grounds: Grounds): readonly Sign[] {
  if (!/^(?:obj|nsubj)/.test(noun.relation) || noun.head < 0)
    return NOBODY.has(noun.lower) ? [negation(noun.index)] : [];
  const above = ownSigns(noun.head, grounds).filter(({ negates }) => negates);
  return NOBODY.has(noun.lower) && above.length === 0 ? [negation(noun.index)] : above;
}

const NOBODY = new Set(["nothing", "nobody", "none"]);
