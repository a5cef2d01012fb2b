import type { Word } from "../../analysis.ts";
import { modalWord } from "../../lexicon/modality.ts";
import { usingVerb } from "../../means.ts";
import { isSpeechAct } from "../../speech-acts.ts";
import { argument } from "./argument.ts";
import { complement } from "./complement.ts";
import { isRewarded, isSought, ofNoun, soughtAfter } from "./of-noun.ts";
import { ownSigns } from "./own-signs.ts";
import { type Grounds, negation, type Sign, signAt } from "./sign.ts";
import { STOP, type Step } from "./step.ts";

/** One step up from a word that tells of an event. */
export function stepUp(word: Word, above: Word, grounds: Grounds): Step {
  const relation = word.relation.split(":")[0] ?? "";
  switch (relation) {
    case "conj":
      return unlike(word, above) ? STOP : { signs: sharedByConjuncts(above.index, word.index, grounds), further: true };
    case "xcomp":
    case "ccomp":
    case "csubj":
      return complement(word, above, grounds);
    case "acl":
      if (word.relation === "acl") return ofNoun(word, above, grounds);
      return isSought(word, above, grounds) ? soughtAfter(word) : STOP;
    case "nmod":
    case "compound":
      return isRewarded(word, above, grounds) ? soughtAfter(word) : ofNoun(word, above, grounds);
    case "advcl":
      return adverbial(word, above, grounds);
    case "obj":
    case "obl":
    case "nsubj":
      return isRewarded(word, above, grounds) ? soughtAfter(word) : argument(word, above, grounds);
    default:
      return STOP;
  }
}

/** "will sell the port and took a loss": a finite verb is not governed by what governs an infinitive before it. */
function unlike(later: Word, first: Word): boolean {
  if (later.upos !== "VERB" || first.upos !== "VERB") return false;
  return first.lower === first.lemma && later.lower !== later.lemma && !later.lower.endsWith("ing");
}

/** Auxiliaries before the first of coordinated verbs hold for the later ones: "will arrest and deport". */
function sharedByConjuncts(first: number, later: number, grounds: Grounds): readonly Sign[] {
  const { tree, analysis } = grounds;
  const nor = tree.dependents(later, "cc").filter((at) => analysis.words[at]?.lower === "nor");
  if (tree.dependents(later, "aux", "nsubj").length > 0) return nor.map(negation);
  const alternative = tree
    .dependents(later, "cc")
    .some((at) => ["or", "nor"].includes(analysis.words[at]?.lower ?? ""));
  return ownSigns(first, grounds).filter(({ negates }) => alternative || !negates);
}

/** "… to free the hostages" tells what for; "barred from leaving" hangs on the verb with its preposition. */
function adverbial(word: Word, above: Word, grounds: Grounds): Step {
  const { tree, analysis } = grounds;
  const marks = tree.dependents(word.index, "mark");
  const to = marks.find((at) => analysis.words[at]?.lower === "to");
  // "used drones to attack the depot"
  const means = usingVerb(word.index, tree) !== null && tree.dependents(above.index, "obj").length > 0;
  if (to !== undefined && (means || modalWord(word.lemma, "purpose")))
    return { signs: ownSigns(above.index, grounds), further: true };
  if (to !== undefined && above.upos === "ADJ") {
    // "not available to comment", "too weak to attack".
    const too = tree.dependents(above.index, "advmod").filter((at) => analysis.words[at]?.lower === "too");
    return { signs: [...ownSigns(above.index, grounds), ...too.map(negation)], further: true };
  }
  // "confessed to planting", "resorted to looting": done already.
  if (to !== undefined && word.lower.endsWith("ing") && !PLEDGES.has(above.lemma))
    return { signs: ownSigns(above.index, grounds), further: true };
  if (to !== undefined) return { signs: [{ modality: "planned", negates: false, word: to }], further: false };
  for (const at of marks) {
    const found = modalWord(`${above.lemma} ${analysis.words[at]?.lower}`, "object");
    if (found) return { signs: [...signAt(found, above.index), ...ownSigns(above.index, grounds)], further: true };
  }
  const along = marks.every((at) => analysis.words[at]?.lower === "by");
  return along && accompanies(word, above, grounds)
    ? { signs: ownSigns(above.index, grounds).filter(({ negates }) => !negates), further: true }
    : timed(word, marks, above, grounds);
}

/** "will attack the town, killing hundreds", "should help by opening the port": what comes of a deed is no surer than the deed; who says something says it now. */
function accompanies(word: Word, above: Word, { tree }: Grounds): boolean {
  const later = word.index > above.index && word.lower.endsWith("ing") && above.upos === "VERB";
  return later && tree.dependents(word.index, "aux", "nsubj").length === 0 && !isSpeechAct(word.lemma);
}

/** "committed to ending", "agreed to halting": not done yet. */
const PLEDGES = new Set("commit agree close come turn look move point dedicate opposed oppose object limit".split(" "));

const TIMES = new Set(["when", "once", "after", "before", "until", "till"]);

/** "will strike until the mine reopens": the time of what is to come is to come as well, unless it is told as past. */
function timed(word: Word, marks: readonly number[], above: Word, grounds: Grounds): Step {
  const mark = marks.find((at) => TIMES.has(grounds.analysis.words[at]?.lower ?? ""));
  if (mark === undefined || isDoneBefore(word, mark, above, grounds)) return STOP;
  const later = ownSigns(above.index, grounds).some(
    ({ modality }) => modality === "planned" || modality === "hypothetical",
  );
  return later ? { signs: [{ modality: "planned", negates: false, word: mark }], further: false } : STOP;
}

/** "will close the border after rebels attacked a post": done already; "said it would leave after the vote was held" leaves that open. */
function isDoneBefore({ index, lower, lemma, upos }: Word, mark: number, above: Word, { tree }: Grounds): boolean {
  const helpers = (at: number) => tree.dependents(at, "aux").map((aux) => tree.words[aux]?.lower ?? "");
  if (tree.words[mark]?.lower !== "after" || upos !== "VERB" || helpers(above.index).some((one) => OPEN.test(one)))
    return false;
  const own = helpers(index);
  if (own.length > 0) return own.every((one) => /^(?:was|were|had|been|did)$/.test(one));
  return lower !== lemma && !/(?:ing|s)$/.test(lower);
}

const OPEN = /^(?:would|could|might|should|['’]d)$/;
