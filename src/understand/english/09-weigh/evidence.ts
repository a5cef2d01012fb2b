import type { Word } from "../../analysis.ts";
import { stepUp } from "./embedding.ts";
import { ownSigns } from "./own-signs.ts";
import type { Grounds, Sign } from "./sign.ts";

/** How many words upwards are looked at: deeper embedding is rarer than a parser's mistake. */
const STEPS = 8;

/**
 * The words that bear on a predicate: its own auxiliaries, negations and modifiers, then what it is embedded in, upwards
 * as far as the first of the `cues` (words of the claim's chain: what they do to the claim is the chain's business).
 */
export function signsOf(predicate: number, cues: ReadonlySet<number>, grounds: Grounds): readonly Sign[] {
  const { words } = grounds.analysis;
  const signs = [...ownSigns(predicate, grounds)];
  let at = predicate;
  for (let steps = 0; steps < STEPS; steps++) {
    const word = words[at];
    const above = word ? words[word.head] : undefined;
    if (!word || !above) break;
    if (cues.has(above.index)) {
      signs.push(...wished(word, above, grounds));
      break;
    }
    const step = stepUp(word, above, grounds);
    // "foiled an attempt to": the attempt was made.
    const attempted = signs.some(({ modality }) => modality === "attempted");
    signs.push(...step.signs.filter((sign) => !(attempted && sign.negates && sign.word === above.index)));
    if (!step.further) break;
    at = above.index;
  }
  return distinct([...signs, ...anySigns(predicate, signs, grounds), ...questionSigns(at, grounds)]);
}

/** "hopes to bring both sides together", "warned against closing the border": what a source wishes or plans is to come. */
function wished(word: Word, cue: Word, grounds: Grounds): readonly Sign[] {
  const { tree, analysis } = grounds;
  const against = tree.dependents(word.index, "mark", "case").some((at) => analysis.words[at]?.lower === "against");
  return stepUp(word, cue, grounds).signs.filter(
    (sign) => sign.word === cue.index && (against || (sign.modality === "planned" && !sign.negates)),
  );
}

/** A word counts once, however many ways lead to it. */
function distinct(signs: readonly Sign[]): readonly Sign[] {
  return signs.filter((sign, index) => signs.findIndex(({ word }) => word === sign.word) === index);
}

const ASKING = new Set("who what why when where how which whose whom".split(" "));

/** "Did the army shell the town?": the main clause of a question that asks whether. */
function questionSigns(top: number, { analysis, tree }: Grounds): readonly Sign[] {
  const word = analysis.words[top];
  const sentence = word ? analysis.sentences[word.sentence] : undefined;
  if (!word || !sentence || word.relation !== "root") return [];
  let last = sentence.after - 1;
  while (last > top && /^["'”’)\]]+$/.test(analysis.words[last]?.text ?? "")) last--;
  if (analysis.words[last]?.text !== "?") return [];
  const { first, after } = tree.subtree(top);
  const asks = analysis.words.slice(first, after).some(({ lower }) => ASKING.has(lower));
  return asks ? [] : [{ modality: "hypothetical", negates: false, word: last }];
}

/** "not aware of any attack", "did not lead to any arrests": "any" looks for the negation that it needs. */
function anySigns(word: number, signs: readonly Sign[], { analysis, tree }: Grounds): readonly Sign[] {
  const any = tree.dependents(word, "det").some((at) => analysis.words[at]?.lower === "any");
  if (!any || signs.some(({ negates }) => negates)) return [];
  for (const above of tree.ancestors(word).slice(0, STEPS)) {
    const negated = ownSigns(above, { analysis, tree }).filter(({ negates }) => negates);
    if (negated.length > 0) return negated;
  }
  return [];
}
