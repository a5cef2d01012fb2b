import { maySayWhole } from "../../relative.ts";
import type { Tree } from "../../tree.ts";
import { oneOf } from "./partitives.ts";
import { subjectOf } from "./subject.ts";
import { antecedent, isNominal, isPassive, objectGap } from "./syntax.ts";

/** What the tree alone gives for a verb: 0 its doer, 1 what it is done to, 2 whom it is given. */
export function verbArgument(verb: number, want: string, tree: Tree): readonly number[] {
  const passive = isPassive(verb, tree);
  const subject = () => subjectOf(verb, tree);
  if (want === "0") {
    if (!passive) return subject();
    const own = agents(verb, tree);
    return own.length > 0 ? own : gapped(verb, tree).flatMap((at) => agents(at, tree));
  }
  if (want === "1") {
    const among = amongThose(verb, tree);
    if (among.length > 0) return among;
    if (passive) return subject();
    const object = tree.dependents(verb, "obj").filter((at) => isNominal(at, tree));
    if (object.length === 1 && answersClause(object[0] ?? -1, verb, tree)) return [];
    if (object.length > 0) return object.flatMap((at) => antecedent(at, verb, tree));
    const only = tree.dependents(verb, "iobj").filter((at) => isNominal(at, tree));
    if (only.length > 0) return only;
    const named = namedSo(verb, tree);
    if (named.length > 0) return named;
    const judged = judgedSo(verb, tree);
    if (judged.length > 0) return judged;
    const gap = objectGap(verb, tree);
    return gap === null ? shared(verb, tree) : [gap];
  }
  return want === "2" ? tree.dependents(verb, "iobj").filter((at) => isNominal(at, tree)) : [];
}

const agents = (verb: number, tree: Tree): readonly number[] =>
  tree
    .dependents(verb, "obl")
    .filter(
      (at) =>
        tree.words[at]?.relation === "obl:agent" ||
        tree.dependents(at, "case").some((c) => tree.words[c]?.lower === "by"),
    )
    .filter((at) => !MEANS.has(tree.words[at]?.lemma ?? "") && !isNamer(at, verb, tree));

/** "Teacher shot by gunman in Nairobi named as Grace Wanjiru by police": the police name, and did not shoot. */
function isNamer(agent: number, verb: number, { words }: Tree): boolean {
  const between = words.slice(Math.max(verb + 1, agent - NEARBY), agent);
  return between.some(({ index, lower }) => /^(?:named|identified)$/.test(lower) && words[index + 1]?.lower === "as");
}

/** So many words may stand between the naming and who names. */
const NEARBY = 10;

/** "Two were killed and five wounded by police fire": a second passive without a helper of its own has the same doer. */
const gapped = (verb: number, tree: Tree): readonly number[] =>
  tree
    .dependents(verb, "conj")
    .filter(
      (at) => tree.dependents(at, "nsubj:pass").length > 0 && tree.dependents(at, "aux", "aux:pass").length === 0,
    );

const ANSWERS = new Set(["deny", "confirm", "admit", "dispute"]);

/** "…, which Chad denies": what was told before, and not its last noun. */
const answersClause = (object: number, verb: number, tree: Tree): boolean =>
  maySayWhole(object, tree) && ANSWERS.has(tree.words[verb]?.lemma ?? "");

/** "elected army chief Joseph Aoun as president": a name right behind its verb is no clause, if the parse calls it one. */
function namedSo(verb: number, tree: Tree): readonly number[] {
  return tree
    .dependents(verb, "xcomp")
    .filter((at) => at > verb && tree.words[at]?.upos === "PROPN")
    .filter((at) => tree.dependents(at, "cop", "mark", "case", "nsubj").length === 0);
}

/** "found the officer guilty", "called the vote a sham": who is judged, where the parse makes a clause of it. */
function judgedSo(verb: number, tree: Tree): readonly number[] {
  return tree
    .dependents(verb, "ccomp", "xcomp")
    .filter((at) => tree.words[at]?.upos !== "VERB" && tree.dependents(at, "cop", "mark").length === 0)
    .flatMap((at) => tree.dependents(at, "nsubj"))
    .filter((at) => at > verb && isNominal(at, tree));
}

/** "her brother was among those killed", "he is one of dozens jailed": the brother, and he. */
function amongThose(verb: number, tree: Tree): readonly number[] {
  const word = tree.words[verb];
  if (!word || word.head < 0 || !/^acl/.test(word.relation) || tree.dependents(verb, "nsubj", "obj").length > 0)
    return [];
  const among = tree.dependents(word.head, "case").some((at) => tree.words[at]?.lower === "among");
  const told = among ? word.head : oneOf(word.head, tree);
  return told === null ? [] : tree.dependents(told, "nsubj").filter((at) => isNominal(at, tree));
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
