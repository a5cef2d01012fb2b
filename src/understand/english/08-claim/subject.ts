import { tellsOf } from "../../lexicon/events.ts";
import { isSingledOut, whoIsSingledOut } from "../../singled-out.ts";
import type { Tree } from "../../tree.ts";
import { standsIn } from "./charged.ts";
import { oneOf, PARTITIVE } from "./partitives.ts";
import {
  afterPreposition,
  antecedent,
  hasMark,
  isEachOther,
  isFoundSo,
  isNominal,
  isPassive,
  objectGap,
} from "./syntax.ts";

const OBJECT_CONTROL = new Set(
  "order ask urge force tell allow help press permit persuade convince compel encourage invite call instruct push want let require enable pressure lead cause send see direct advise accuse warn expect train teach request lobby appoint name prevent bar stop keep block prohibit forbid prompt spur inspire oblige induce motivate".split(
    " ",
  ),
);

/** The grammatical subject of a verb, looked for upwards where it has none of its own. */
export function subjectOf(verb: number, tree: Tree, depth = 0): readonly number[] {
  // "The way to stop it is to arrest them": a way does not arrest, whatever the clause is said to be.
  const nominals = tree
    .dependents(verb, "nsubj")
    .filter((at) => isNominal(at, tree) && tree.words[at]?.relation !== "nsubj:outer");
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
    // "accused each other of shelling": those who accuse.
    if (object.some((at) => isEachOther(at, tree))) return subjectOf(above, tree, depth + 1);
    // "securing the town had foiled plots": a clause that stands by itself takes no object for its subject
    const finite =
      relation === "ccomp" && tree.dependents(verb, "aux").some((at) => FINITE.has(tree.words[at]?.lower ?? ""));
    if (finite) return [];
    if (object.length > 0 && (OBJECT_CONTROL.has(lemma) || relation === "ccomp" || isFoundSo(verb, tree)))
      return object;
    // "firms it accuses of funding the militia": the firms.
    const whom =
      object.length === 0 && relation === "xcomp" && OBJECT_CONTROL.has(lemma) ? objectGap(above, tree) : null;
    if (whom !== null) return [whom];
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
  const one = relation === "acl" && !opened ? oneOf(above, tree) : null;
  if (one !== null) return tree.dependents(one, "nsubj").filter((at) => isNominal(at, tree));
  const there = relation === "acl" && !opened ? standsIn(verb, tree) : null;
  if (there !== null) return subjectOf(there, tree, depth + 1);
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
  if (object.some((at) => isEachOther(at, tree))) return subjectOf(above, tree, depth + 1);
  if (object.length > 0) return object;
  const called = relation === "advcl" && hasMark(verb, "to", tree) ? calledUpon(above, tree) : [];
  if (called.length > 0) return called;
  if (relation === "advcl" && opened && GUILTY.has(tree.words[above]?.lower ?? "")) return whoIsGuilty(above, tree);
  if (relation === "advcl") return tree.words[above]?.upos === "VERB" ? subjectOf(above, tree, depth + 1) : [];
  return [];
}

const FINITE = new Set(["had", "has", "will", "would"]);

const GUILTY = new Set(["guilty", "innocent", "responsible", "culpable"]);

/** "pleaded guilty to ordering", "found him guilty of murdering", "is responsible for shelling": who did it, or is said to have. */
function whoIsGuilty(adjective: number, tree: Tree): readonly number[] {
  const own = tree.dependents(adjective, "nsubj").filter((at) => isNominal(at, tree));
  if (own.length > 0) return own;
  const verb = tree.words[adjective]?.head ?? -1;
  const found = isPassive(verb, tree) ? [] : tree.dependents(verb, "obj").filter((at) => at !== adjective);
  return found.length > 0 ? found.filter((at) => isNominal(at, tree)) : subjectOf(verb, tree);
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
  const deed = tellsOf(tree.words[noun]?.lemma ?? "", "n");
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
