import type { Modality, Polarity } from "../../../model/certainty.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type ModalPlace, type ModalWord, modalWord } from "../../lexicon/modality.ts";

/** One word that bears on how sure an event is. */
export interface Sign extends ModalWord {
  readonly word: number;
}

type Needed = Pick<Draft, "analysis" | "tree">;

/**
 * The words that bear on a predicate: its own auxiliaries, negations and modifiers, then what it is embedded in, upwards
 * as long as the embedding words lie inside `scope` (the content that the claim's chain already speaks for: what stands
 * outside it is the chain's business).
 */
export function signsOf(predicate: number, scope: WordRange | null, draft: Needed): readonly Sign[] {
  const signs = ownSigns(predicate, draft);
  const { tree, analysis } = draft;
  let at = predicate;
  for (let steps = 0; steps < 6; steps++) {
    const word = analysis.words[at];
    const above = word ? analysis.words[word.head] : undefined;
    if (!word || !above || (scope && (above.index < scope.first || above.index >= scope.after))) break;
    const relation = word.relation.split(":")[0] ?? "";
    if (relation === "conj") {
      signs.push(...(relation === "conj" ? sharedByConjuncts(above.index, at, draft) : []));
    } else if (relation === "xcomp" || relation === "ccomp" || relation === "csubj") {
      push(signs, modalWord(above.lemma, "complement"), above.index);
      signs.push(...ownSigns(above.index, draft));
    } else if (relation === "acl" || relation === "nmod") {
      if (word.relation === "acl:relcl") break;
      push(signs, modalWord(above.lemma, "noun"), above.index);
    } else if (relation === "advcl") {
      if (purpose(at, draft)) signs.push({ modality: "planned", negates: false, word: at });
      break;
    } else if (relation === "obj" || relation === "obl") {
      push(signs, modalWord(above.lemma, "complement"), above.index);
      if (tree.dependents(above.index, "nsubj").includes(at)) break;
      if (modalWord(above.lemma, "complement") === null) break;
      signs.push(...ownSigns(above.index, draft));
    } else break;
    at = above.index;
  }
  return signs;
}

/** Auxiliaries, negation, marks and modifiers that hang on the word itself. */
function ownSigns(word: number, { tree, analysis }: Needed): Sign[] {
  const signs: Sign[] = [];
  for (const child of tree.children(word)) {
    const { lemma, lower, relation } = analysis.words[child] ?? { lemma: "", lower: "", relation: "" };
    const place = placeOf(relation);
    if (place) push(signs, modalWord(lemma, place) ?? modalWord(lower, place), child);
    if (relation.startsWith("nsubj") && negativePronoun(child, { tree, analysis })) {
      signs.push({ modality: "actual", negates: true, word: child });
    }
    if (
      (relation === "obj" || relation === "nsubj:pass") &&
      tree.dependents(child, "det").some((d) => analysis.words[d]?.lower === "no")
    ) {
      signs.push({ modality: "actual", negates: true, word: child });
    }
  }
  return signs;
}

function placeOf(relation: string): ModalPlace | null {
  if (relation === "aux") return "auxiliary";
  if (relation === "mark") return "mark";
  if (relation === "advmod" || relation === "amod" || relation === "det") return "modifier";
  return null;
}

function negativePronoun(word: number, { tree, analysis }: Needed): boolean {
  const lower = analysis.words[word]?.lower ?? "";
  return (
    ["nobody", "none", "nothing"].includes(lower) ||
    tree.dependents(word, "det").some((d) => analysis.words[d]?.lower === "no")
  );
}

/** "… to free the hostages": an infinitive that tells what for. */
function purpose(word: number, { tree, analysis }: Needed): boolean {
  return tree.dependents(word, "mark").some((mark) => analysis.words[mark]?.lower === "to");
}

/** Auxiliaries before the first of coordinated verbs hold for the later ones: "will arrest and deport". */
function sharedByConjuncts(first: number, later: number, draft: Needed): Sign[] {
  const own = draft.tree.dependents(later, "aux", "nsubj", "nsubj:pass");
  return own.length > 0 ? [] : ownSigns(first, draft).filter(({ negates }) => !negates);
}

function push(signs: Sign[], found: ModalWord | null, word: number): void {
  if (found) signs.push({ ...found, word });
}

const STRENGTH: readonly Modality[] = ["hypothetical", "demanded", "planned", "possible", "attempted", "actual"];

/** The weakest commitment among the signs, and whether an odd number of them negates. */
export function summarise(signs: readonly Sign[]): { modality: Modality; polarity: Polarity } {
  const modality = STRENGTH.find((candidate) => signs.some((sign) => sign.modality === candidate)) ?? "actual";
  const negations = signs.filter((sign) => sign.negates).length;
  return { modality, polarity: negations % 2 === 1 ? "negated" : "affirmed" };
}
