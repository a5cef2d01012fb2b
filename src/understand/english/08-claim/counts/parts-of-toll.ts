import type { Count } from "../../../../model/claim.ts";
import { withConjuncts } from "../syntax.ts";
import { countsOfNoun } from "./at-argument.ts";
import type { Grounds } from "./count.ts";
import { isNumber } from "./number-words.ts";

const OPENING = new Set(["including", "among", "amongst"]);
const THEM = new Set(["them", "whom", "these", "those", "which"]);

/**
 * Parts of those counted by a word that the sentence gives after it: "five people, three of them children", "40 people,
 * including six minors and two nurses". They end where a clause begins.
 */
export function partsAfter(counted: number, of: string, grounds: Grounds): Count[] {
  const { words } = grounds.analysis;
  const sentence = words[counted]?.sentence;
  let open = false;
  for (let at = counted + 1; at < counted + 7; at++) {
    const word = words[at];
    if (word?.sentence !== sentence || word === undefined) return [];
    if (OPENING.has(word.lower)) open = true;
    else if (open && THEM.has(word.lower)) continue;
    else if (isNumber(at, grounds) && words[at + 1]?.lower === "of" && THEM.has(words[at + 2]?.lower ?? ""))
      return shareOf(at, of, grounds);
    else if (open) return listFrom(at, of, grounds);
    else if (word.upos === "VERB" || word.upos === "AUX" || word.lower === "and") return [];
  }
  return [];
}

/** "nine foreigners, five Chadians and four Malians": who they are, told one by one. */
export function madeUpOf(counted: number, of: string, grounds: Grounds): Count[] {
  const { tree } = grounds;
  const parts = tree.dependents(counted, "list").flatMap((first) => withConjuncts(first, tree));
  return parts.flatMap((part) => countsOfNoun(part, of, grounds));
}

/** "three of them children": who they are stands after; "one of them by a mine" tells something else. */
function shareOf(number: number, of: string, grounds: Grounds): Count[] {
  const { words } = grounds.analysis;
  const after = words
    .slice(number + 3, number + 6)
    .find(({ upos }) => upos === "NOUN" || upos === "VERB" || upos === "AUX" || upos === "ADP");
  const who = after?.upos === "NOUN" ? after.lower : null;
  return countsOfNoun(number, of, grounds).map((each) => ({ ...each, who }));
}

function listFrom(first: number, of: string, grounds: Grounds): Count[] {
  const { words } = grounds.analysis;
  const found: Count[] = [];
  for (let at = first; at < first + 24; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[first]?.sentence || word.upos === "VERB" || word.upos === "AUX") break;
    if (["who", "which", "when", "as", "after", "in", "at", "."].includes(word.lower)) break;
    const next = words[at + 1];
    const ends = word.upos === "NOUN" && next?.upos !== "NOUN" && next?.upos !== "PROPN";
    if (ends) found.push(...countsOfNoun(at, of, grounds));
  }
  return found;
}
