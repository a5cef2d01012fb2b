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
      return unlike(word, above) ? STOP : { signs: sharedByConjuncts(above.index, word.index, grounds), further: true };
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
  // "has shed", "calls it a merger": a complement without "to" that is no gerund is none of the table's.
  const governed = !infinitive || hasMark(word.index, "to", grounds) || word.lower.endsWith("ing");
  const found = governed ? modalWord(above.lemma, place, "complement") : null;
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
  const governed = marks.map((mark) => modalWord(`${above.lemma} ${mark}`, "object")).find((known) => known !== null);
  if (governed) return { signs: [...signAt(governed, above.index), ...own], further: true };
  const absent = [...own.filter(({ negates }) => negates), ...lacked(above, grounds)];
  const turned = absent.length > 0 ? modalWord(above.lemma, "negated") : null;
  if (turned) return { signs: signAt(turned, above.index), further: false };
  const clause = word.relation.startsWith("acl");
  const to = marks.includes("to");
  // "no trip planned", "nothing preventing it", "no point in": what is not there does nothing.
  if (clause && !to && !marks.includes("that")) return { signs: absent, further: false };
  const found = modalWord(above.lemma, "noun");
  if (found) return { signs: [...signAt(found, above.index), ...own], further: true };
  if (!clause || !to || above.upos !== "NOUN") return STOP;
  const mark = tree.dependents(word.index, "mark")[0] ?? above.index;
  return { signs: [{ modality: "planned", negates: false, word: mark }, ...absent], further: false };
}

/** "found no evidence", "there was no sign": the negation hangs on the verb. */
function lacked(noun: Word, grounds: Grounds): readonly Sign[] {
  if (!/^(?:obj|nsubj)/.test(noun.relation) || noun.head < 0)
    return NOBODY.has(noun.lower) ? [negation(noun.index)] : [];
  const above = ownSigns(noun.head, grounds).filter(({ negates }) => negates);
  return NOBODY.has(noun.lower) && above.length === 0 ? [negation(noun.index)] : above;
}

const NOBODY = new Set(["nothing", "nobody", "none"]);

/** "… to free the hostages" tells what for; "barred from leaving" hangs on the verb with its preposition. */
function adverbial(word: Word, above: Word, grounds: Grounds): Step {
  const { tree, analysis } = grounds;
  const marks = tree.dependents(word.index, "mark");
  const to = marks.find((at) => analysis.words[at]?.lower === "to");
  if (to !== undefined && modalWord(word.lemma, "purpose"))
    return { signs: ownSigns(above.index, grounds), further: true };
  if (to !== undefined && above.upos === "ADJ") {
    // "not available to comment", "too weak to attack".
    const too = tree.dependents(above.index, "advmod").filter((at) => analysis.words[at]?.lower === "too");
    return { signs: [...ownSigns(above.index, grounds), ...too.map(negation)], further: true };
  }
  if (to !== undefined) return { signs: [{ modality: "planned", negates: false, word: to }], further: false };
  for (const at of marks) {
    const found = modalWord(`${above.lemma} ${analysis.words[at]?.lower}`, "object");
    if (found) return { signs: [...signAt(found, above.index), ...ownSigns(above.index, grounds)], further: true };
  }
  return STOP;
}

/** An event as subject or object: "prevented the attack", "called for a truce", "will hold talks", "talks are likely". */
function argument(word: Word, above: Word, grounds: Grounds): Step {
  if (!["NOUN", "PROPN", "VERB"].includes(word.upos)) return STOP;
  const own = () => ownSigns(above.index, grounds).filter((sign) => sign.word !== word.index);
  const passive = word.relation === "nsubj:pass";
  if (word.relation.startsWith("nsubj") && !passive) return subject(above, own, grounds);
  const oblique = word.relation.startsWith("obl");
  const cases = grounds.tree.dependents(word.index, "case").map((at) => grounds.analysis.words[at]?.lower ?? "");
  const names = oblique ? cases.map((mark) => `${above.lemma} ${mark}`) : [above.lemma];
  const places: readonly ModalPlace[] = passive ? ["passive", "object"] : ["object"];
  for (const name of names) {
    const found = modalWord(name, ...places);
    if (found) return { signs: [...signAt(found, above.index), ...own()], further: true };
  }
  const carried =
    lightVerb(above.lemma) !== null ||
    names.some((name) => modalWord(name, "carrier") !== null) ||
    (oblique && cases.includes("for"));
  return carried ? { signs: own(), further: true } : STOP;
}

/** "talks will begin", "an attack is likely", "elections are due to be held". */
function subject(above: Word, own: () => readonly Sign[], { tree, analysis }: Grounds): Step {
  if (above.upos !== "ADJ") {
    return modalWord(above.lemma, "happening") ? { signs: own(), further: true } : STOP;
  }
  const events = tree.dependents(above.index, "xcomp").map((at) => analysis.words[at]);
  const other = events.some((at) => at && !modalWord(at.lemma, "happening") && lightVerb(at.lemma) === null);
  const found = other ? null : modalWord(above.lemma, "complement", "infinitive");
  if (!found) return STOP;
  const signs = own();
  const turned = signs.some(({ negates }) => negates) ? modalWord(above.lemma, "negated") : null;
  return { signs: turned ? signAt(turned, above.index) : [...signAt(found, above.index), ...signs], further: true };
}
