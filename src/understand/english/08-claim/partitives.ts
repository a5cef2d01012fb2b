import type { Tree } from "../../tree.ts";
import { afterPreposition, RELATIVE } from "./syntax.ts";

export const PARTITIVE = new Set(
  "ten tens dozen score hundred thousand million number majority most some part group lot couple handful pair total kilogram kilogramme kilo gram ton tonne litre liter barrel bag sack crate box truckload cache haul stash piece round unit member many several all both half one two three four five scores dozens hundreds thousands series string bunch wave spate any none each volley salvo barrage hail flurry load busload boatload planeload vanload column".split(
    " ",
  ),
);

const OF_DEEDS = new Set(["accuse", "suspect", "convict", "acquit", "absolve"]);

/** "dozens of people": the people. */
export function throughPartitive(word: number, tree: Tree): number {
  const found = tree.words[word];
  if (!found || !(PARTITIVE.has(found.lemma) || PARTITIVE.has(found.lower) || found.upos === "NUM")) return word;
  // "accused the group of involvement"
  if (OF_DEEDS.has(tree.words[found.head]?.lemma ?? "") && found.relation !== "nsubj") return word;
  // "rights groups of the north" are no number of anything.
  if (found.lemma === "group" && tree.dependents(word, "compound", "amod").length > 0) return word;
  const counted = afterPreposition(word, "of", tree)[0];
  // "tens of thousands of people"
  // "one of whom died"
  if (counted === undefined || counted <= word || RELATIVE.has(tree.words[counted]?.lower ?? "")) return word;
  // "five of the 14": the five
  if (found.upos === "NUM" && tree.words[counted]?.upos === "NUM" && afterPreposition(counted, "of", tree).length === 0)
    return word;
  return throughPartitive(counted, tree);
}

/** "one of five people", "one of dozens of activists": the one, where somebody is said to be it. */
export function oneOf(people: number, tree: Tree): number | null {
  const above = tree.words[people]?.head ?? -1;
  if (tree.words[people]?.relation !== "nmod" || above < 0) return null;
  if (tree.words[above]?.lower === "one") return tree.dependents(above, "cop").length > 0 ? above : null;
  return tree.words[above]?.relation === "nmod" ? oneOf(above, tree) : null;
}
