import type { Count } from "../../../../model/claim.ts";
import { spanOf } from "../../../../model/span.ts";
import type { WordRange } from "../../../analysis.ts";
import { countsOfNoun, PART } from "./at-argument.ts";
import { exactly, type Grounds } from "./count.ts";
import { isNumber } from "./number-words.ts";
import { partsAfter } from "./parts-of-toll.ts";
import { fateAt } from "./people.ts";

const FATES = new Set(["killed", "injured", "missing", "arrested", "abducted", "displaced"]);
const BETWEEN = new Set(["more", "other", "others", "also", "seriously", "badly", "still"]);

/** "12 dead and 30 wounded", "nine officers dead and three missing": told by a number and a fate, without a verb. */
export function shortTolls({ first, after }: WordRange, grounds: Grounds, belongs: (word: number) => boolean): Count[] {
  const found: Count[] = [];
  for (let at = first; at < Math.min(after, first + 80); at++) {
    const of = fateAt(at, grounds);
    if (of === null || !FATES.has(of) || !isFate(at, grounds) || !belongs(at)) continue;
    const another = grounds.analysis.words[at - 1];
    if (another?.lower === "another" && another.sentence === grounds.analysis.words[at]?.sentence)
      found.push(exactly(of, 1, spanOf(grounds.text, another.start, another.end)));
    const counted = countedBefore(at, grounds);
    if (counted === null) continue;
    const own = countsOfNoun(counted, of, grounds);
    const parts = own.length > 0 ? partsAfter(at, of, grounds) : [];
    // "five dead and twelve injured": the nearer number is the fate's own.
    found.push(...(counted === at ? own.slice(-1) : own), ...parts.map((each) => ({ ...each, part_of: PART })));
  }
  return found;
}

const NAMES_A_FATE = new Set(["dead", "wounded", "injured", "missing", "killed", "displaced", "fatality", "casualty"]);

/** "12 dead"; "the 40 hostages" are people and "were killed" is a clause. */
function isFate(word: number, grounds: Grounds): boolean {
  const found = grounds.analysis.words[word];
  if (found?.upos === "NOUN" && !NAMES_A_FATE.has(found.lemma) && !NAMES_A_FATE.has(found.lower)) return false;
  return !isFullVerb(word, grounds);
}

/** "were killed", "killed the guard": a clause of its own, counted by its parties. */
function isFullVerb(word: number, { tree, analysis }: Grounds): boolean {
  const found = analysis.words[word];
  if (found?.upos === "VERB" && found.lower === found.lemma && found.lower !== "hurt") return true;
  return tree.dependents(word, "aux", "obj", "obl:agent", "aux:pass", "cop").length > 0;
}

const PARENTS = new Set("mother father parent mum mom dad grandmother grandfather widow".split(" "));

/** "mother of 12 killed": the children. */
const isOfParent = (number: number, { analysis: { words } }: Grounds): boolean =>
  words[number - 1]?.lower === "of" && PARENTS.has(words[number - 2]?.lemma ?? "");

/** The word whose number tells how many met with a fate: the fate itself ("12 dead") or the noun ("nine officers dead"). */
function countedBefore(fate: number, grounds: Grounds): number | null {
  const { tree, analysis } = grounds;
  const own = analysis.words[fate];
  if (!own) return null;
  let left = fate - 1;
  while (analysis.words[left]?.upos === "ADV" || BETWEEN.has(analysis.words[left]?.lower ?? "")) left--;
  const before = analysis.words[left];
  if (before?.sentence !== own.sentence) return null;
  // "12 missing soldiers": the soldiers are counted.
  const noun = own.relation === "amod" && own.head > fate ? own.head : null;
  if (isNumber(left, grounds)) return isOfParent(left, grounds) ? null : (noun ?? fate);
  if (noun !== null || before?.upos !== "NOUN" || !["amod", "acl", "xcomp", "advcl"].includes(own.relation))
    return null;
  return tree.dependents(left, "nummod").length > 0 ? left : null;
}
