import { eventEntries } from "../../lexicon/events.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { relativeNoun } from "../../relative.ts";
import { isSingledOut, whoIsSingledOut } from "../../singled-out.ts";
import type { Tree } from "../../tree.ts";
import { isTimeWord } from "./time-words.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X"]);
const OBJECT_CONTROL = new Set(
  "order ask urge force tell allow help press permit persuade convince compel encourage invite call instruct push want let require enable pressure lead cause send see direct advise accuse warn expect train teach request lobby appoint name prevent bar stop keep block prohibit forbid".split(
    " ",
  ),
);

export const isNominal = (word: number, tree: Tree): boolean =>
  NOMINAL.has(tree.words[word]?.upos ?? "") || isQuantity(word, tree);

/** "some of the girls", "most had left": an amount that stands for those it counts. */
export function isQuantity(word: number, tree: Tree): boolean {
  const { lower = "", relation = "" } = tree.words[word] ?? {};
  // "blamed each other"
  if (lower === "each") return /^(?:i?obj|obl)/.test(relation);
  return QUANTITIES.has(lower) && /^(?:nsubj|i?obj|obl|nmod|conj)/.test(relation);
}

const QUANTITIES = new Set("some many most several others few another".split(" "));

/** A verb that something is done by: "was hit", "the men arrested". */
export function isPassive(verb: number, tree: Tree): boolean {
  if (tree.dependents(verb, "aux:pass").length > 0) return true;
  // "Gunmen kidnapped 40 pupils": what has an object and no helper is no passive, whatever its subject is called.
  if (tree.dependents(verb, "nsubj:pass", "csubj:pass").length > 0) return tree.dependents(verb, "obj").length === 0;
  const word = tree.words[verb];
  if (!word) return false;
  const participle = !word.lower.endsWith("ing") && word.lower !== word.lemma;
  // "Some 4,000 crossed the river, the agency said": what hangs on the saying and has a subject of its own is no participle.
  const said = word.relation === "acl" && tree.words[word.head]?.upos === "VERB";
  if (said && tree.dependents(verb, "nsubj").length > 0) return false;
  if (isFoundSo(verb, tree)) return true;
  // "troops, acting on a tip, surrounded the village": a participle keeps no object, unless something is given.
  if (word.relation === "acl" && tree.dependents(verb, "obj").length > 0 && !GIVING.has(word.lemma)) return false;
  if (word.relation === "acl" || word.relation === "amod") return participle && !hasMark(verb, "to", tree);
  if (word.relation === "advcl" || word.relation === "dep" || word.relation === "parataxis")
    return participle && tree.dependents(verb, "nsubj", "obj", "mark").length === 0;
  // "were found shot dead": those who are found.
  const found = tree.words[word.head];
  if (word.relation === "xcomp" && FOUND.has(found?.lemma ?? "") && !hasMark(verb, "to", tree))
    return participle && isPassive(word.head, tree);
  if (word.relation === "conj") {
    const own = tree.dependents(verb, "nsubj", "obj", "aux").length > 0;
    return !own && participle && isPassive(word.head, tree);
  }
  return false;
}

const GIVING = new Set(
  "give award deny refuse grant offer pay send hand tell ask teach sell charge fine order show owe lend issue deprive promise assign".split(
    " ",
  ),
);

/** "found their homes looted", "had her passport seized": how the object of another verb is met with. */
function isFoundSo(verb: number, tree: Tree): boolean {
  const { relation, lower = "", lemma, head = -1, upos } = tree.words[verb] ?? {};
  if (!["xcomp", "ccomp"].includes(relation ?? "") || upos !== "VERB") return false;
  if (lower === lemma || lower.endsWith("ing")) return false;
  if (relation === "ccomp" && tree.words[head]?.lemma !== "want") return false;
  if (!FINDING.has(tree.words[head]?.lemma ?? "") || tree.dependents(verb, "mark", "aux", "obj").length > 0)
    return false;
  return tree.dependents(head, "obj").some((at) => at < verb) || tree.dependents(verb, "nsubj").length > 0;
}

const FINDING = new Set("find leave see have get keep want".split(" "));

const FOUND = new Set(["find", "discover"]);

export function hasMark(verb: number, mark: string, tree: Tree): boolean {
  return tree.dependents(verb, "mark").some((at) => tree.words[at]?.lower === mark);
}

/** The nominal after a preposition under a word: "on" of "raid on the port". */
export function afterPreposition(word: number, preposition: string, tree: Tree): readonly number[] {
  return tree
    .dependents(word, "obl", "nmod")
    .filter((at) => tree.dependents(at, "case").some((c) => tree.words[c]?.lower === preposition))
    .filter((at) => !["obl:tmod", "nmod:tmod"].includes(tree.words[at]?.relation ?? ""))
    .filter((at) => !isTimeWord(tree.words[at]?.lemma ?? ""));
}

/** The grammatical subject of a verb, looked for upwards where it has none of its own. */
export function subjectOf(verb: number, tree: Tree, depth = 0): readonly number[] {
  const nominals = tree.dependents(verb, "nsubj").filter((at) => isNominal(at, tree));
  // "his brother was among those killed": a subject carries no preposition.
  const free = nominals.filter((at) => tree.dependents(at, "case").length === 0);
  const several = free.length > 0 ? free : nominals;
  const own = several.length > 1 ? several.filter((at) => !isShare(at, tree)) : several;
  // Where the tree gives two, one of them belongs to a clause after the verb.
  const nearest = own.findLast((at) => at < verb) ?? own.at(-1);
  if (nearest !== undefined) return antecedent(nearest, verb, tree);
  const word = tree.words[verb];
  if (!word || word.head < 0 || depth > 5) return [];
  const above = word.head;
  const relation = word.relation;
  if (relation === "conj") {
    const gapped = subjectAcross(verb, above, tree);
    if (gapped !== null) return [gapped];
    if (tree.words[above]?.upos !== "VERB" && !isPredicative(above, tree) && tree.words[above]?.upos !== "AUX")
      return [];
    return subjectOf(above, tree, depth + 1);
  }
  if (relation === "xcomp" || relation === "ccomp") {
    const lemma = tree.words[above]?.lemma ?? "";
    const object = tree.dependents(above, "obj", "iobj").filter((at) => isNominal(at, tree));
    if (object.length > 0 && (OBJECT_CONTROL.has(lemma) || relation === "ccomp" || isFoundSo(verb, tree)))
      return object;
    // "gave the villagers two days to leave": whoever is given them.
    const given = tree.dependents(above, "iobj").filter((at) => isNominal(at, tree));
    if (given.length > 0 && lemma === "give") return given;
    // "denied having shelled": whoever denies it.
    const having = tree.dependents(verb, "aux").some((at) => tree.words[at]?.lower === "having");
    if (relation === "ccomp" && !having && !hasMark(verb, "to", tree)) return [];
    const called = calledUpon(above, tree);
    if (called.length > 0) return called;
    return subjectOf(above, tree, depth + 1);
  }
  if (relation === "acl:relcl") return [];
  // "charges of smuggling": the charges smuggle nothing.
  const opened = ["to", "of", "for", "in", "about"].some((mark) => hasMark(verb, mark, tree));
  if (relation === "acl" && hasMark(verb, "to", tree) && isSingledOut(above, tree))
    return whoIsSingledOut(above, tree).filter((at) => isNominal(at, tree));
  if (relation === "acl") return opened ? [] : [participleOf(above, verb, tree)];
  // "accused the army of shelling", "barred her from leaving": the object does it.
  const controlled = relation === "advcl" && ["of", "from", "for", "into"].some((mark) => hasMark(verb, mark, tree));
  const done =
    controlled && isPassive(above, tree) ? tree.dependents(above, "nsubj") : tree.dependents(above, "obj", "iobj");
  // "deputies whom they accuse of plotting": the deputies.
  const gap = controlled && done.length === 0 ? objectGap(above, tree) : null;
  if (gap !== null) return [gap];
  const object = controlled
    ? done.filter((at) => isNominal(at, tree)).flatMap((at) => antecedent(at, above, tree))
    : [];
  if (object.length > 0) return object;
  const called = relation === "advcl" && hasMark(verb, "to", tree) ? calledUpon(above, tree) : [];
  if (called.length > 0) return called;
  if (relation === "advcl") return tree.words[above]?.upos === "VERB" ? subjectOf(above, tree, depth + 1) : [];
  return [];
}

/** "34 people, most of them miners, were killed": the share is told beside the whole. */
function isShare(word: number, { words }: Tree): boolean {
  const [share, of, whole] = [words[word], words[word + 1], words[word + 2]];
  return PARTITIVE.has(share?.lower ?? "") && of?.lower === "of" && whole?.upos === "PRON";
}

const HARMING = new Set("leave kill wound injure maim damage destroy".split(" "));

/** "came under attack, leaving nine dead": the attack left them so, not whom it met. */
export function isDoneByWhatMet(verb: number, tree: Tree): boolean {
  const { relation, lemma = "", head = -1 } = tree.words[verb] ?? {};
  if (relation !== "advcl" || !HARMING.has(lemma) || tree.words[head]?.lemma !== "come") return false;
  return afterPreposition(head, "under", tree).length > 0;
}

/** "60 people were arrested and eleven officers injured": a noun joined to the first verb is the second one's subject. */
function subjectAcross(verb: number, above: number, tree: Tree): number | null {
  if (tree.words[above]?.upos !== "VERB" || tree.dependents(verb, "aux", "cop").length > 0) return null;
  const between = tree
    .dependents(above, "conj")
    .find((at) => at < verb && tree.words[at]?.upos === "NOUN" && tree.subtree(at).after === verb);
  return between ?? null;
}

/** "the release of a colleague detained for …": a participle right behind a person tells of that person, not of the deed. */
function participleOf(noun: number, verb: number, tree: Tree): number {
  const before = tree.words[verb - 1];
  const deed = (eventEntries().get(tree.words[noun]?.lemma ?? "") ?? []).some(({ word }) => word.pos === "n");
  return deed && before?.relation === "nmod" && before.head === noun ? before.index : noun;
}

const CALLING = new Set(["call", "appeal", "plead", "signal", "shout"]);

/** "appealed to the government to send": whoever is called upon is to do it. */
function calledUpon(verb: number, tree: Tree): readonly number[] {
  if (!CALLING.has(tree.words[verb]?.lemma ?? "")) return [];
  const called = tree.dependents(verb, "obj").filter((at) => isNominal(at, tree));
  if (called.length > 0 && tree.dependents(verb, "compound:prt").length > 0) return called;
  return (
    ["on", "to", "for", "upon"]
      .map((preposition) => afterPreposition(verb, preposition, tree))
      .find((found) => found.length > 0) ?? []
  );
}

function isPredicative(word: number, tree: Tree): boolean {
  return tree.dependents(word, "cop").length > 0;
}

/** "the zone that it occupies": the noun whose clause has its own subject and no object; null where there is no such gap. */
export function objectGap(verb: number, tree: Tree): number | null {
  const word = tree.words[verb];
  if (word?.relation !== "acl:relcl" || tree.dependents(verb, "obj", "nsubj:pass").length > 0) return null;
  const own = tree.dependents(verb, "nsubj").filter((at) => !RELATIVE.has(tree.words[at]?.lower ?? ""));
  return own.length > 0 ? word.head : null;
}

const RELATIVE = new Set(["who", "which", "that", "whom"]);

/** What a relative pronoun stands for; the word itself where it is none. */
export function antecedent(word: number, verb: number, tree: Tree): readonly number[] {
  const pronoun = RELATIVE.has(tree.words[word]?.lower ?? "");
  if (!pronoun) return [word];
  for (const at of [verb, ...tree.ancestors(verb)].slice(0, 5)) {
    const found = tree.words[at];
    if (found?.relation === "acl:relcl") {
      const noun = relativeNoun(found.head, at, tree);
      // "beat the men, which the army denies": no person is a "which"; it is what was said.
      const isPerson = actorNoun(tree.words[noun]?.lemma ?? "")?.kind === "person";
      return isPerson && tree.words[word]?.lower === "which" ? [] : [noun];
    }
    if (found?.relation === "root") break;
  }
  return [];
}

const PARTITIVE = new Set(
  "ten tens dozen score hundred thousand million number majority most some part group lot couple handful pair total kilogram kilogramme kilo gram ton tonne litre liter barrel bag sack crate box truckload cache haul stash piece round unit member many several all both half one two three four five scores dozens hundreds thousands series string bunch wave spate any none each".split(
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
  return throughPartitive(counted, tree);
}

/** A word and those coordinated with it that are nominals. */
export function withConjuncts(word: number, tree: Tree): readonly number[] {
  const joined = tree.dependents(word, "conj").filter((at) => isNominal(at, tree));
  return [
    word,
    ...joined.flatMap((at) => [at, ...tree.dependents(at, "conj").filter((next) => isNominal(next, tree))]),
  ];
}

/** Whether an event's own word lies in a clause of its own between the two words. */
export function clauseHead(word: number, tree: Tree): number {
  for (const at of [word, ...tree.ancestors(word)]) {
    const found = tree.words[at];
    if (!found) break;
    if (found.upos === "VERB" || found.relation === "root" || tree.dependents(at, "cop").length > 0) return at;
  }
  return word;
}

/** "did not", "never", "neither … nor". */
export function isNegated(word: number, tree: Tree): boolean {
  return tree
    .dependents(word, "advmod", "cc:preconj", "cc")
    .some((at) => ["not", "n't", "never", "neither", "nor"].includes(tree.words[at]?.lower ?? ""));
}
