import type { Word } from "../../analysis.ts";
import { isAskedWhy } from "../../grounds.ts";
import { type ModalPlace, modalWord } from "../../lexicon/modality.ts";
import { ownSigns } from "./own-signs.ts";
import { type Grounds, signAt } from "./sign.ts";
import { STOP, type Step } from "./step.ts";

/** "plans to", "feared that": the verb's or adjective's own word counts, and what hangs on it where it has a say. */
export function complement(word: Word, above: Word, grounds: Grounds): Step {
  if (isAlternative(above, grounds)) return { signs: [], further: false };
  if (isAskedWhy(word.index, grounds.tree)) return STOP;
  const infinitive = word.relation.startsWith("xcomp") || hasMark(word.index, "to", grounds);
  const place: ModalPlace = infinitive ? "infinitive" : "clause";
  const own = ownSigns(above.index, grounds);
  const negated = own.some(({ negates }) => negates);
  const had = above.lemma === "have" && above.lower !== "have" && above.lower !== "has";
  if (had || (infinitive && performed(word, above, grounds))) return { signs: own, further: true };
  // "has shed", "calls it a merger": a complement without "to" that is no gerund is none of the table's.
  const governed =
    !infinitive || hasMark(word.index, "to", grounds) || word.lower.endsWith("ing") || isThought(word, above, grounds);
  const found = governed ? modalWord(above.lemma, place, "complement") : null;
  const turned = negated ? modalWord(above.lemma, "negated") : null;
  if (turned) return { signs: signAt(turned, above.index), further: true };
  // What is said or known is not negated with the saying: "did not say that", "would not admit that".
  const passes = infinitive || found !== null;
  return { signs: [...signAt(found, above.index), ...(passes ? own : [])], further: true };
}

/** "are feared dead", "is believed killed": thought of them, and not known. */
const isThought = ({ upos, lower }: Word, above: Word, { tree }: Grounds): boolean =>
  /^(?:fear|believe|presume|think|assume)$/.test(above.lemma) &&
  tree.dependents(above.index, "aux:pass").length > 0 &&
  (upos === "ADJ" || (upos === "VERB" && /(?:ed|en|wn|n)$/.test(lower)));

/** "neither confirm nor deny", "refused to confirm or deny": the second of two answers that are both left out denies nothing. */
function isAlternative(above: Word, { tree, analysis }: Grounds): boolean {
  const first = analysis.words[above.head];
  if (above.relation !== "conj" || above.lemma !== "deny" || first?.lemma !== "confirm") return false;
  return tree.dependents(above.index, "cc").some((at) => /^n?or$/.test(analysis.words[at]?.lower ?? ""));
}

/** "I want to thank", "we would like to stress": done in saying so. */
function performed(word: Word, above: Word, { tree, analysis }: Grounds): boolean {
  const speaker = tree.dependents(above.index, "nsubj").map((at) => analysis.words[at]?.lower ?? "");
  const first = speaker.includes("i") || speaker.includes("we");
  return first && ["want", "wish", "like"].includes(above.lemma) && modalWord(word.lemma, "performative") !== null;
}

function hasMark(word: number, mark: string, { tree, analysis }: Grounds): boolean {
  return tree.dependents(word, "mark", "case").some((at) => analysis.words[at]?.lower === mark);
}
