import type { Word } from "../../analysis.ts";
import { isDefinite } from "../../definite.ts";
import { isAnswered } from "../../grounds.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { type ModalPlace, modalWord } from "../../lexicon/modality.ts";
import { ownSigns } from "./own-signs.ts";
import { type Grounds, type Sign, signAt } from "./sign.ts";
import { STOP, type Step } from "./step.ts";

/** An event as subject or object: "prevented the attack", "called for a truce", "will hold talks", "talks are likely". */
export function argument(word: Word, above: Word, grounds: Grounds): Step {
  if (!["NOUN", "PROPN", "VERB"].includes(word.upos)) return STOP;
  const own = () => ownSigns(above.index, grounds).filter((sign) => sign.word !== word.index);
  const passive = word.relation === "nsubj:pass";
  if (word.relation.startsWith("nsubj") && isSupposed(word, own, grounds))
    return { signs: [{ modality: "hypothetical", negates: false, word: word.index }], further: false };
  if (word.relation.startsWith("nsubj") && !passive) return subject(above, own, grounds);
  const oblique = word.relation.startsWith("obl");
  if (oblique && isAnswered(word.index, above.index, grounds.tree)) return STOP;
  const cases = grounds.tree.dependents(word.index, "case").map((at) => grounds.analysis.words[at]?.lower ?? "");
  const names = oblique
    ? cases.flatMap((mark) => governors(above, grounds).map((one) => `${one} ${mark}`))
    : [above.lemma];
  if (passive && isKnownDeed(word, above, grounds)) return STOP;
  const unknown = !oblique && !isKnown(word, grounds);
  const places: readonly ModalPlace[] = [
    ...(passive ? (["passive"] as const) : []),
    "object",
    ...(unknown ? (["any object"] as const) : []),
  ];
  for (const name of names) {
    const found = modalWord(name, ...places);
    if (found) return { signs: [...signAt(found, above.index), ...own()], further: true };
  }
  const carried =
    lightVerb(above.lemma) !== null ||
    names.some((name) => modalWord(name, "carrier") !== null) ||
    (oblique && cases.includes("for"));
  if (!carried) return STOP;
  return { signs: own().filter(({ negates }) => !(negates && MET.has(above.lemma))), further: true };
}

/** "the bombing", "the 2015 bombing" and "2015 bombing": known already, where "a bombing" may be one to come. */
const isKnown = ({ index }: Word, { tree, analysis }: Grounds): boolean =>
  isDefinite(index, tree) ||
  tree.dependents(index, "nummod").some((at) => /^(?:19|20)\d\d$/.test(analysis.words[at]?.lower ?? ""));

/** "the attacks were plotted by the group": planned and done, where "the march is planned for Friday" is to come. */
function isKnownDeed(word: Word, above: Word, grounds: Grounds): boolean {
  const { tree, analysis } = grounds;
  if (modalWord(above.lemma, "any object")?.modality !== "planned" || !isKnown(word, grounds)) return false;
  const past = tree
    .dependents(above.index, "aux:pass")
    .some((at) => /^(?:was|were|been)$/.test(analysis.words[at]?.lower ?? ""));
  const phrases = tree.dependents(above.index, "obl", "obl:agent");
  const marked = (mark: string) =>
    phrases.some((at) => tree.dependents(at, "case").some((sign) => analysis.words[sign]?.lower === mark));
  return past && marked("by") && !marked("for");
}

/** "Nobody survived the blast", "failed to repel the attack": what was met was there all the same. */
const MET = new Set("survive escape flee repel repulse withstand".split(" "));

/** "any attack would be met with force": none is said to have been. */
function isSupposed(word: Word, own: () => readonly Sign[], { tree, analysis }: Grounds): boolean {
  const any = tree.dependents(word.index, "det").some((at) => analysis.words[at]?.lower === "any");
  return any && own().some(({ modality, negates }) => !negates && modality !== "actual");
}

/** Whose preposition it may be: the verb's, or its object's ("clears the way for an attack"). */
function governors(verb: Word, { tree, analysis }: Grounds): readonly string[] {
  // "hold off on further strikes"
  const particles = tree
    .dependents(verb.index, "compound:prt")
    .map((at) => `${verb.lemma} ${analysis.words[at]?.lower}`);
  return [...particles, verb.lemma, ...tree.dependents(verb.index, "obj").map((at) => analysis.words[at]?.lemma ?? "")];
}

/** "the release would have embarrassed them": what would have had an effect was not done. */
const wouldHave = ({ index }: Word, { tree, analysis }: Pick<Grounds, "tree" | "analysis">): boolean => {
  const helpers = tree.dependents(index, "aux").map((at) => analysis.words[at]?.lower ?? "");
  return helpers.includes("would") && helpers.includes("have");
};

/** "talks will begin", "an attack is likely", "elections are due to be held". */
function subject(above: Word, own: () => readonly Sign[], { tree, analysis }: Grounds): Step {
  if (above.upos !== "ADJ") {
    const unreal = wouldHave(above, { tree, analysis });
    return unreal || modalWord(above.lemma, "happening") ? { signs: own(), further: true } : STOP;
  }
  const events = tree.dependents(above.index, "xcomp").map((at) => analysis.words[at]);
  const other = events.some((at) => at && !modalWord(at.lemma, "happening") && lightVerb(at.lemma) === null);
  const found = other ? null : modalWord(above.lemma, "complement", "infinitive");
  if (!found) return STOP;
  const signs = own();
  const turned = signs.some(({ negates }) => negates) ? modalWord(above.lemma, "negated") : null;
  return { signs: turned ? signAt(turned, above.index) : [...signAt(found, above.index), ...signs], further: true };
}
