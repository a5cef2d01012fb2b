import type { NameSpan, Predicate } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { coverers, firstByKey } from "../../tables.ts";
import type { Tree } from "../../tree.ts";
import {
  afterPreposition,
  antecedent,
  isNominal,
  isPassive,
  objectGap,
  subjectOf,
  throughPartitive,
} from "./syntax.ts";

export type Grounds = Pick<Draft, "analysis" | "tree">;

/** The first of the wanted arguments that the predicate has: its head words. */
export function argumentHeads(word: number, wanted: readonly string[], grounds: Grounds): readonly number[] {
  for (const want of wanted) {
    const found = one(word, want, grounds).filter((at) => at !== word);
    if (found.length > 0 || (want === "self" && wanted.length === 1)) return want === "self" ? [word] : found;
    if (want === "self") return [word];
  }
  return [];
}

function one(word: number, want: string, grounds: Grounds): readonly number[] {
  const { tree } = grounds;
  if (want === "-") return [];
  if (want === "self") return [word];
  const verb = isVerbal(word, tree);
  if (/^\d$/.test(want)) {
    // The tree is surer than the labels for a verb's own subject and object; labels help with nouns and far arguments.
    const built = verb ? verbArgument(word, want, tree) : [];
    const doing = verb && want !== "0" && !isPassive(word, tree) ? subjectOf(word, tree) : [];
    const other = (at: number) => !doing.includes(at);
    if (built.length > 0) return built;
    const apart = (at: number) => verb || want !== "0" || !isApart(word, at, tree);
    const labelled = verb && isTaken(word, tree) ? [] : byRole(word, want, grounds).filter(other).filter(apart);
    if (labelled.length > 0) return labelled;
    if (verb) return [];
    const under = want === "1" ? underAttack(word, tree) : [];
    if (under.length > 0) return under;
    const blamed = want === "0" ? blamedFor(word, tree) : [];
    if (blamed.length > 0) return blamed;
    const carried = want === "0" || want === "1" ? ofLightVerb(word, want, tree) : [];
    return carried.length > 0 || want !== "0" ? carried : predicateSubject(word, tree);
  }
  if (want === "cop") return tree.dependents(word, "cop").length > 0 ? clauseNominals(word, tree) : [];
  if (want === "doer") return subjectOf(tree.words[word]?.head ?? -1, tree);
  if (want === "appos") return tree.dependents(word, "appos");
  if (want === "host") return hostOf(word, tree);
  if (want === "clause") return clauseSubject(word, tree);
  if (want === "poss") return tree.dependents(word, "nmod:poss").flatMap((at) => (isNominal(at, tree) ? [at] : []));
  if (want === "mod") {
    return tree
      .dependents(word, "compound", "amod")
      .filter((at) => ["PROPN", "ADJ", "NOUN"].includes(tree.words[at]?.upos ?? "") && named(at, grounds));
  }
  const own = afterPreposition(word, want, tree).flatMap((at) => antecedent(at, word, tree));
  if (own.length > 0 || !verb) return own.length > 0 || verb ? own : afterCarrier(word, want, tree);
  const underObject = tree.dependents(word, "obj").flatMap((at) => afterPreposition(at, want, tree));
  if (underObject.length > 0) return underObject;
  const participle = tree.words[word]?.relation;
  return participle === "acl:relcl" && want !== "by" ? relativeAfter(word, want, tree) : [];
}

const APART = new Set("after before since following from until over amid despite about during".split(" "));

/**
 * "Inmates rioted after the transfer of a leader", "officers took them from a meeting": who does the one thing is not said
 * to do the other; "left after talks with the envoy" is.
 */
function isApart(noun: number, head: number, tree: Tree): boolean {
  const found = tree.words[noun];
  if (found?.relation !== "obl" || !tree.dependents(found.head, "nsubj").includes(head)) return false;
  const cased = tree.dependents(noun, "case").some((at) => APART.has(tree.words[at]?.lower ?? ""));
  const met = tree.dependents(noun, "nmod").some((at) => hasCase(at, "with", tree));
  return cased && !met;
}

const hasCase = (noun: number, preposition: string, tree: Tree): boolean =>
  tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === preposition);

/** A verb whose subject the tree knows: a label must not give the same words another part. */
function isTaken(verb: number, tree: Tree): boolean {
  return isPassive(verb, tree) || tree.dependents(verb, "nsubj").length > 0;
}

/** "a vessel under attack": the vessel. */
function underAttack(noun: number, tree: Tree): readonly number[] {
  const word = tree.words[noun];
  const under = tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === "under");
  return word && under && word.head >= 0 && isNominal(word.head, tree) ? [word.head] : [];
}

/** "called for the governor to resign": who is to do what is asked. */
function clauseSubject(word: number, tree: Tree): readonly number[] {
  return tree
    .dependents(word, "ccomp", "xcomp", "advcl", "acl")
    .flatMap((at) => tree.dependents(at, "nsubj"))
    .slice(0, 1);
}

/** "We are in touch with the mayor": the subject of a noun that is the predicate. */
function predicateSubject(noun: number, tree: Tree): readonly number[] {
  if (tree.dependents(noun, "cop").length === 0 || tree.dependents(noun, "case").length === 0) return [];
  return tree.dependents(noun, "nsubj").flatMap((at) => antecedent(at, noun, tree));
}

function clauseNominals(word: number, tree: Tree): readonly number[] {
  return tree.dependents(word, "nsubj").flatMap((at) => antecedent(at, word, tree));
}

/** "among the dead were two clerks", "two clerks, among the dead": those who are said to be among them. */
function hostOf(word: number, tree: Tree): readonly number[] {
  const subjects = clauseNominals(word, tree);
  const head = tree.words[word]?.head ?? -1;
  return subjects.length > 0 || head < 0 || !isNominal(head, tree) ? subjects : [head];
}

const isVerbal = (word: number, tree: Tree) => ["VERB", "AUX"].includes(tree.words[word]?.upos ?? "");

/** The language model's predicate at a word. */
export const predicateAt = firstByKey(({ word }: Predicate) => word);

/** Arguments that the language model labels; relative pronouns give their antecedent. */
function byRole(word: number, number: string, { analysis, tree }: Grounds): readonly number[] {
  const predicate = predicateAt(analysis.predicates, word);
  return (predicate?.arguments ?? [])
    .filter(({ role, score }) => role === `ARG${number}` && score > 0.3)
    .flatMap((range) => {
      const head = tree.headOf(range);
      return isNominal(head, tree) && !isPreposed(head, word, tree) ? antecedent(head, word, tree) : [];
    });
}

/** A label that the tree contradicts: the subject of a verb further out. */
function isPreposed(head: number, word: number, tree: Tree): boolean {
  return head === word || (tree.words[head]?.sentence ?? -1) !== (tree.words[word]?.sentence ?? -2);
}

function verbArgument(verb: number, want: string, tree: Tree): readonly number[] {
  const passive = isPassive(verb, tree);
  const subject = () => subjectOf(verb, tree);
  if (want === "0") {
    if (!passive) return subject();
    return tree
      .dependents(verb, "obl")
      .filter(
        (at) =>
          tree.words[at]?.relation === "obl:agent" ||
          tree.dependents(at, "case").some((c) => tree.words[c]?.lower === "by"),
      )
      .filter((at) => !MEANS.has(tree.words[at]?.lemma ?? ""));
  }
  if (want === "1") {
    const among = amongThose(verb, tree);
    if (among.length > 0) return among;
    if (passive) return subject();
    const object = tree.dependents(verb, "obj").filter((at) => isNominal(at, tree));
    if (object.length > 0) return object.flatMap((at) => antecedent(at, verb, tree));
    const only = tree.dependents(verb, "iobj").filter((at) => isNominal(at, tree));
    if (only.length > 0) return only;
    const judged = judgedSo(verb, tree);
    if (judged.length > 0) return judged;
    const gap = objectGap(verb, tree);
    return gap === null ? shared(verb, tree) : [gap];
  }
  return want === "2" ? tree.dependents(verb, "iobj").filter((at) => isNominal(at, tree)) : [];
}

/** "found the officer guilty", "called the vote a sham": who is judged, where the parse makes a clause of it. */
function judgedSo(verb: number, tree: Tree): readonly number[] {
  return tree
    .dependents(verb, "ccomp", "xcomp")
    .filter((at) => tree.words[at]?.upos !== "VERB" && tree.dependents(at, "cop", "mark").length === 0)
    .flatMap((at) => tree.dependents(at, "nsubj"))
    .filter((at) => at > verb && isNominal(at, tree));
}

/** "her brother was among those killed": the brother. */
function amongThose(verb: number, tree: Tree): readonly number[] {
  const word = tree.words[verb];
  if (word?.relation !== "acl" || word.head < 0) return [];
  const among = tree.dependents(word.head, "case").some((at) => tree.words[at]?.lower === "among");
  return among ? tree.dependents(word.head, "nsubj").filter((at) => isNominal(at, tree)) : [];
}

/** "by sea", "by nightfall": how and when, not who. */
const MEANS = new Set(
  "sea road air land rail train plane boat ship bus car lorry helicopter foot hand phone telephone post mail radio video nightfall dusk dawn noon midnight majority margin then now morning evening night end".split(
    " ",
  ),
);

/** "seized and burned the lorry": the object of the last verb is the first one's too. */
function shared(verb: number, tree: Tree): readonly number[] {
  if (tree.dependents(verb, "obl", "xcomp", "ccomp").length > 0) return [];
  const next = tree.dependents(verb, "conj").find((at) => at === verb + 2 && tree.words[at]?.upos === "VERB");
  return next === undefined ? [] : tree.dependents(next, "obj");
}

/** "launched a raid", "came under attack": the subject of the verb that carries the noun. */
function ofLightVerb(noun: number, want: string, tree: Tree): readonly number[] {
  const word = tree.words[noun];
  const verb = word?.head ?? -1;
  // "a series of raids".
  if (word?.relation === "nmod" && throughPartitive(verb, tree) === noun) return ofLightVerb(verb, want, tree);
  if (!word || verb < 0 || !["obj", "obl", "nsubj:pass", "conj"].includes(word.relation)) return [];
  if (word.relation === "conj") return ofLightVerb(verb, want, tree);
  if (want === "0" && tree.dependents(verb, "nsubj").some((at) => isApart(noun, at, tree))) return [];
  const side = lightVerb(tree.words[verb]?.lemma ?? "");
  if (side === null || side === "nobody") return [];
  if (word.relation === "nsubj:pass") return want === "0" && side === "actor" ? verbArgument(verb, "0", tree) : [];
  if (isPassive(verb, tree)) return [];
  return (want === "0") === (side === "actor") ? subjectOf(verb, tree) : [];
}

/** "blamed the militia for the raid", "accused of two murders": who is said to have done it. */
export function blamedFor(noun: number, tree: Tree): readonly number[] {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  const led = BLAMING.get(tree.words[head]?.lemma ?? "");
  if (led === undefined || !relation.startsWith("obl") || tree.words[head]?.upos !== "VERB") return [];
  return tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === led) ? verbArgument(head, "1", tree) : [];
}

const BLAMING = new Map([
  ["blame", "for"],
  ["accuse", "of"],
  ["suspect", "of"],
  ["convict", "of"],
  ["charge", "with"],
]);

/** "imposed sanctions on the bank": the parser hangs the preposition on the verb that carries the noun. */
function afterCarrier(noun: number, preposition: string, tree: Tree): readonly number[] {
  const { relation = "", head = -1 } = tree.words[noun] ?? {};
  if (relation !== "obj" || lightVerb(tree.words[head]?.lemma ?? "") !== "actor") return [];
  const led = (at: number) => tree.dependents(at, "case").some((c) => tree.words[c]?.lower === preposition);
  return tree.dependents(head, "obl", "obj").filter((at) => at > noun && led(at));
}

function relativeAfter(verb: number, preposition: string, tree: Tree): readonly number[] {
  const relative = tree
    .dependents(verb, "obl")
    .find((at) => tree.dependents(at, "case").some((c) => tree.words[c]?.lower === preposition));
  return relative === undefined ? [] : antecedent(relative, verb, tree);
}

const namesAt = coverers((name: NameSpan) => [name]);

/** A modifier that is (part of) a name or a noun for people: "Israeli", "rebel". */
function named(word: number, { analysis }: Grounds): boolean {
  const found = analysis.words[word];
  if (!found) return false;
  if (found.upos === "PROPN") return true;
  if (namesAt(analysis.names, word).length > 0) return true;
  return [
    "rebel",
    "militant",
    "army",
    "police",
    "insurgent",
    "government",
    "pirate",
    "mob",
    "guerrilla",
    "separatist",
    "coalition",
    "opposition",
    "military",
    "terrorist",
    "islamist",
    "jihadist",
  ].includes(found.lemma);
}

/** Whether a noun hangs on a verb as what is done: object, or subject of a passive. */
export function isCarried(noun: number, tree: Tree): boolean {
  const word = tree.words[noun];
  return word !== undefined && (word.relation === "obj" || word.relation === "nsubj:pass");
}
