import type { Count } from "../../../../model/claim.ts";
import { spanOf } from "../../../../model/span.ts";
import { tollOf } from "../../../lexicon/tolls.ts";
import { countsOfNoun } from "./at-argument.ts";
import { exactly, type Grounds } from "./count.ts";
import { isNumber } from "./number-words.ts";

/** "shot eleven times" is one shooting. */
const BLOWS = new Set(["shoot", "hit", "stab", "fire", "strike", "beat"]);
const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };
const NTH = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** How often a word's event took place: "twice", "at least five times", "three attacks", "the third such attack". */
export function timesOf(word: number, grounds: Grounds): Count[] {
  const upos = grounds.analysis.words[word]?.upos;
  return upos === "NOUN" ? timesOfNoun(word, grounds) : upos === undefined ? [] : timesOfVerb(word, grounds);
}

function timesOfNoun(word: number, grounds: Grounds): Count[] {
  const { tree, analysis, text } = grounds;
  const found = analysis.words[word];
  if (!found) return [];
  const nth = tree.dependents(word, "amod").find((at) => NTH.indexOf(analysis.words[at]?.lower ?? "") > 1);
  const such = tree.dependents(word, "amod", "det").some((at) => analysis.words[at]?.lower === "such");
  const ordinal = nth === undefined ? undefined : analysis.words[nth];
  if (such && ordinal) return [exactly("events", NTH.indexOf(ordinal.lower), spanOf(text, ordinal.start, ordinal.end))];
  const people = tollOf(found.lemma)?.of ?? null;
  const share = analysis.words[found.head];
  const shared = found.relation === "nmod" && share && isNumber(share.index, grounds);
  if (shared && analysis.words[share.index + 1]?.lower === "of")
    return countsOfNoun(share.index, people ?? "events", grounds);
  return countsOfNoun(word, people ?? "events", grounds).map((each) => ({ ...each, who: null }));
}

function timesOfVerb(word: number, grounds: Grounds): Count[] {
  const { tree, analysis, text } = grounds;
  const lemma = analysis.words[word]?.lemma ?? "";
  return tree.dependents(word, "advmod", "obl").flatMap((at) => {
    const adverb = analysis.words[at];
    if (!adverb) return [];
    const many = TIMES[adverb.lower];
    if (many !== undefined) return [exactly("events", many, spanOf(text, adverb.start, adverb.end))];
    return adverb.lower === "times" && !BLOWS.has(lemma)
      ? countsOfNoun(at, "events", grounds).map((each) => ({ ...each, who: null }))
      : [];
  });
}
