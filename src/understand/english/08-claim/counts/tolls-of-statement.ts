import type { Count } from "../../../../model/claim.ts";
import type { WordRange } from "../../../analysis.ts";
import type { Draft } from "../../../draft.ts";
import { tellsOf } from "../../../lexicon/events.ts";
import { amountsUnder } from "./amounts.ts";
import { countsAt, countsOfNoun } from "./at-argument.ts";
import { drawn, includedAmong, livesTaken, menAtHand, thingsAt } from "./by-frame.ts";
import { finished } from "./finished.ts";
import { harmOf, joinedTolls } from "./harm.ts";
import { timesOf } from "./how-often.ts";
import { isNumber } from "./number-words.ts";
import { fateAt, isBody } from "./people.ts";
import { putAt, settingVerb } from "./put-at.ts";
import { shortTolls } from "./short-tolls.ts";
import { sufferers } from "./sufferers.ts";
import { isTreated, losesMen, takesLives } from "./what-is-counted.ts";

/** What a statement counts: those its verb befalls, bodies, a toll that is put at a number, times, money and weight. */
export function tollsOfStatement(word: number, range: WordRange, draft: Draft, before: string | null): Count[] {
  const bodies: Count[] = [];
  for (let at = range.first; at < range.after; at++)
    if (isBody(at, draft)) bodies.push(...countsOfNoun(at, "killed", draft));
  const set = putAt(settingVerb(word, draft), draft, before);
  const plain = set.length > 0 ? [] : [...tollOfStatement(word, draft), ...shortTolls(range, draft, () => true)];
  return finished([
    ...set,
    ...(isDeed(word, draft) ? timesOf(word, draft) : []),
    ...plain,
    ...livesTaken(word, draft),
    ...bodies,
    ...rivalNumber(word, draft),
    ...thingsAt(word, draft),
    ...countedDeeds(word, draft),
    ...amountsUnder(word, new Set(), draft),
  ]);
}

/** Fates that a verb tells though it was read as no event: "take", "hold" and "send" tell of too much else. */
const PLAIN_FATES = new Set(["killed", "injured", "missing", "displaced", "participants", "surrendered"]);

function tollOfStatement(word: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  const listed = includedAmong(word, draft);
  if (listed.length > 0) return listed;
  const losses = [
    ...countsAt(word, losesMen(word, draft), "killed", draft),
    ...drawn(word, draft),
    ...menAtHand(word, draft),
  ];
  if (losses.length > 0) return losses;
  const plain = analysis.words[word]?.upos !== "NOUN" ? fateAt(word, draft) : null;
  const fate = plain !== null && PLAIN_FATES.has(plain) ? plain : null;
  const of = harmOf(word, draft) ?? (isTreated(word, draft) ? "injured" : fate);
  if (of === null) return [];
  const suffering = isTreated(word, draft) && tree.dependents(word, "nsubj:pass").length === 0;
  const heads = suffering ? tree.dependents(word, "nsubj") : sufferers(word, draft);
  return [...countsAt(word, heads, of, draft), ...joinedTolls(word, draft)];
}

/** "counted 19 violations": deeds that a statement's verb has for its object or subject. */
function countedDeeds(verb: number, draft: Draft): Count[] {
  const { tree, analysis } = draft;
  if (analysis.words[verb]?.upos !== "VERB" || takesLives(verb, draft)) return [];
  return tree
    .dependents(verb, "obj", "nsubj", "nsubj:pass")
    .filter((at) => isDeed(at, draft))
    .flatMap((at) => timesOf(at, draft));
}

/** A verb, or a noun that tells of an event. */
function isDeed(word: number, { analysis }: Draft): boolean {
  const found = analysis.words[word];
  if (found?.upos === "VERB") return true;
  return tellsOf(found?.lemma ?? "", "n");
}

/** "killed 11, according to the police, and 27, according to residents": the second number counts as the first. */
function rivalNumber(word: number, draft: Draft): Count[] {
  const found = draft.analysis.words[word];
  if (!found || !isNumber(word, draft) || found.relation !== "conj") return [];
  const of = fateAt(found.head, draft);
  return of === null ? [] : countsOfNoun(word, of, draft);
}
