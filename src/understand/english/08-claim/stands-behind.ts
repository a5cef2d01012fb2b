import { objectClass } from "../../lexicon/object-classes.ts";
import type { Tree } from "../../tree.ts";
import { afterPreposition, isNominal } from "./syntax.ts";

const GOODS = new Set(["import", "export", "good", "product", "shipment", "purchase"]);

/** Who is meant by what is his: "a knife to a cashier's throat" threatens the cashier, "tariffs on imports from Japan" hit Japan. */
export function standsBehind(word: number, tree: Tree): readonly number[] {
  const lemma = tree.words[word]?.lemma ?? "";
  const found = GOODS.has(lemma)
    ? afterPreposition(word, "from", tree)
    : objectClass("bodypart")?.words.has(lemma)
      ? tree.dependents(word, "nmod:poss").filter((at) => isNominal(at, tree))
      : [];
  return found.length > 0 ? found : [word];
}
