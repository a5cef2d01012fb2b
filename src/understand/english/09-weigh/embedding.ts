import type { Word } from "../../analysis.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { type ModalPlace, modalWord } from "../../lexicon/modality.ts";
import { ownSigns } from "./own-signs.ts";
import { type Grounds, negation, type Sign, signAt } from "./sign.ts";

/** What the word above does to the event, and whether what stands still higher bears on it too. */
export interface Step {
  readonly signs: readonly Sign[];
  readonly further: boolean;
}

const STOP: Step = { signs: [], further: false };

/** One step up from a word that tells of an event. */
export function stepUp(word: Word, above: Word, grounds: Grounds): Step {
  const relation = word.relation.split(":")[0] ?? "";
  switch (relation) {
    case "conj":
      return { signs: sharedByConjuncts(above.index, word.index, grounds), further: true };
    case "xcomp":
    case "ccomp":
    case "csubj":
      return complement(word, above, grounds);
    case "acl":
      return word.relation === "acl:relcl" ? STOP : ofNoun(word, above, grounds);
    case "nmod":
    case "compound":
      return ofNoun(word, above, grounds);
    case "advcl":
      return adverbial(word, above, grounds);
    case "obj":
    case "obl":
    case "nsubj":
      return argument(word, above, grounds);
    default:
      return STOP;
  }
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

function hasMark(word: number, mark: string, { tree, analysis }: Grounds): boolean {
  return tree.dependents(word, "mark", "case").some((at) => analysis.words[at]?.lower === mark);
}

/** "plans to", "feared that": the verb's or adjective's own word counts, and what hangs on it where it has a say. */
function complement(word: Word, above: Word, grounds: Grounds): Step {
  const infinitive = word.relation.startsWith("xcomp") || hasMark(word.index, "to", grounds);
  const place: ModalPlace = infinitive ? "infinitive" : "clause";
  const own = ownSigns(above.index, grounds);
  const negated = own.some(({ negates }) => negates);
  const had = above.lemma === "have" && above.lower !== "have" && above.lower !== "has";
  if (had || (infinitive && performed(word, above, grounds))) return { signs: own, further: true };
  const found = modalWord(above.lemma, place, "complement");
  const turned = negated ? modalWord(above.lemma, "negated") : null;
  if (turned) return { signs: signAt(turned, above.index), further: true };
  // What is said or known is not negated with the saying: "did not say that", "would not admit that".
  const passes = infinitive || found !== null;
  return { signs: [...signAt(found, above.index), ...(passes ? own : [])], further: true };
}

/** "I want to thank", "we would like to stress": done in saying so. */
function performed(word: Word, above: Word, { tree, analysis }: Grounds): boolean {
  const speaker = tree.dependents(above.index, "nsubj").map((at) => analysis.words[at]?.lower ?? "");
  const first = speaker.includes("i") || speaker.includes("we");
  return first && ["want", "wish", "like"].includes(above.lemma) && modalWord(word.lemma, "performative") !== null;
}

const OF_NOUN = new Set("of for to against on about at that into over".split(" "));

/** "a plan to", "no sign of", "takeover bid". */
function ofNoun(word: Word, above: Word, grounds: Grounds): Step {
  const { tree, analysis } = grounds;
  const marks = tree.dependents(word.index, "case", "mark").map((at) => analysis.words[at]?.lower ?? "");
  if (word.relation.startsWith("nmod") && !marks.some((mark) => OF_NOUN.has(mark))) return STOP;
  const own = ownSigns(above.index, grounds);
  const absent = own.some(({ negates }) => negates) || lacked(above, grounds);
  const turned = absent ? modalWord(above.lemma, "negated") : null;
  if (turned) return { signs: signAt(turned, above.index), further: false };
  const found = modalWord(above.lemma, "noun");
  return found ? { signs: [...signAt(found, above.index), ...own], further: true } : STOP;
}

/** "found no evidence", "there was no sign": the negation hangs on the verb. */
function lacked(noun: Word, grounds: Grounds): boolean {
  if (!/^(?:obj|nsubj)/.test(noun.relation) || noun.head < 0) return false;
  return ownSigns(noun.head, grounds).some(({ negates }) => negates);
}

/** "… to free the hostages" tells what for; "barred from leaving" hangs on the verb with its preposition. */
function adverbial(word: Word, above: Word, grounds: Grounds): Step {
  const { tree, analysis } = grounds;
  const marks = tree.dependents(word.index, "mark");
  const to = marks.find((at) => analysis.words[at]?.lower === "to");
  if (to !== undefined && modalWord(word.lemma, "purpose"))
    return { signs: ownSigns(above.index, grounds), further: true };
  if (to !== undefined) return { signs: [{ modality: "planned", negates: false, word: to }], further: false };
  for (const at of marks) {
    const found = modalWord(`${above.lemma} ${analysis.words[at]?.lower}`, "object");
    if (found) return { signs: [...signAt(found, above.index), ...ownSigns(above.index, grounds)], further: true };
  }
  return STOP;
}

/** Verbs that say no more of an event than that it is: "talks will be held", "an attack took place". */
const HAPPENING = new Set("take happen occur begin start continue resume follow erupt proceed go come open".split(" "));

/** An event as subject or object: "prevented the attack", "called for a truce", "will hold talks", "talks are likely". */
function argument(word: Word, above: Word, grounds: Grounds): Step {
  const { tree, analysis } = grounds;
  if (word.upos !== "NOUN" && word.upos !== "PROPN" && !hasMark(word.index, "from", grounds)) {
    if (word.upos !== "VERB") return STOP;
  }
  const relation = word.relation;
  const own = () => ownSigns(above.index, grounds).filter((sign) => sign.word !== word.index);
  if (relation.startsWith("nsubj") && relation !== "nsubj:pass") {
    if (above.upos === "ADJ") {
      const found = modalWord(above.lemma, "complement", "infinitive");
      const negated = own().some(({ negates }) => negates) ? modalWord(above.lemma, "negated") : null;
      return { signs: [...signAt(negated ?? found, above.index), ...(negated ? [] : own())], further: true };
    }
    return HAPPENING.has(above.lemma) ? { signs: own(), further: true } : STOP;
  }
  const cases = tree.dependents(word.index, "case").map((at) => analysis.words[at]?.lower ?? "");
  const names = relation.startsWith("obl") ? cases.map((mark) => `${above.lemma} ${mark}`) : [above.lemma];
  const found = names.map((name) => modalWord(name, "object")).find((known) => known !== null) ?? null;
  if (found) return { signs: [...signAt(found, above.index), ...own()], further: true };
  const carried = lightVerb(above.lemma) !== null || (relation.startsWith("obl") && cases.includes("for"));
  return carried ? { signs: own(), further: true } : STOP;
}
