import type { Word } from "../../analysis.ts";
import { isRelation, type Tree } from "../../tree.ts";
import { clauseSubject } from "./clause-subject.ts";
import { type Features, isReflexive, LIFELESS } from "./features.ts";
import type { Scene } from "./sieve.ts";

/** Forms that no subject has; "it" and "her" are told by what they hang on. */
const NO_SUBJECTS = new Set(["him", "them", "'em", "her"]);

/** "fled, leaving the dead behind them", "took the nurse with them": whoever does it may stand after these. */
const BESIDE = new Set("around behind beside near above below before after ahead over under".split(" "));
const CARRIES = new Set("take bring carry have keep hold drag lead hide".split(" "));

/** The verb that an object pronoun is the object of: "arrest" for "him" in "arrest him", "let" for "them" in "let them go". */
function verbOver({ mention, lower }: Features, tree: Tree): number | null {
  let word = tree.words[mention.head];
  const over = tree.words[word?.head ?? -1];
  if (word?.relation === "conj" || (word?.relation === "nmod" && isShare(over))) word = over;
  const verb = tree.words[word?.head ?? -1];
  if (!word || verb?.upos !== "VERB") return null;
  if (["obj", "iobj", "obl"].some((relation) => isRelation(word.relation, relation)))
    return mayBeDoer(word.index, verb.index, tree) ? null : verb.index;
  const below = isRelation(word.relation, "nsubj") && NO_SUBJECTS.has(lower) && /^[cx]comp$/.test(verb.relation);
  return below && tree.words[verb.head]?.upos === "VERB" ? verb.head : null;
}

/** "two of them", "some of them": part of those whom the verb is done to. */
const isShare = (word: Word | undefined): boolean =>
  word !== undefined && (word.upos === "NUM" || /^(?:some|many|most|several|all|dozens|hundreds)$/.test(word.lower));

/** "took two nurses with them": a companion or a bearing, which may well be whoever does it. */
function mayBeDoer(word: number, verb: number, tree: Tree): boolean {
  const marks = tree.dependents(word, "case").map((at) => tree.words[at]?.lower ?? "");
  const carried = CARRIES.has(tree.words[verb]?.lemma ?? "") && tree.dependents(verb, "obj").length > 0;
  return marks.some((mark) => BESIDE.has(mark) || (mark === "with" && carried));
}

/** "arrested the students and beat them": no "them" is who beats, which would be "themselves"; the clusters it cannot be of. */
export function ownSubjects(mention: Features, { draft: { tree }, lookup, clusters }: Scene): ReadonlySet<number> {
  const verb = isReflexive(mention) ? null : verbOver(mention, tree);
  const heads = verb === null ? [] : clauseSubject(verb, tree);
  const subjects = heads.flatMap((at) => lookup.byHead.get(at) ?? lookup.byWord.get(at) ?? []);
  return new Set(subjects.map(({ at }) => clusters.find(at)));
}

/** What is done to people alone. */
const PERSONAL = new Set(
  "kill wound injure beat stab shoot arrest detain kidnap abduct torture rape execute murder behead accuse blame thank ask order urge tell force deport question interrogate".split(
    " ",
  ),
);

/** "arrested the students and beat them": to whom the clauses before were done that have the same subject; no house is killed. */
export function objectsBefore(mention: Features, { draft: { tree }, lookup, clusters }: Scene): ReadonlySet<number> {
  const verb = verbOver(mention, tree);
  if (verb === null) return new Set();
  const personal = PERSONAL.has(tree.words[verb]?.lemma ?? "");
  const heads = joinedBefore(verb, tree)
    .flatMap((before) => tree.dependents(before, "obj"))
    .flatMap((object) => [object, ...tree.dependents(object, "conj")]);
  const objects = heads.flatMap((at) => lookup.byHead.get(at) ?? []);
  const lifeless = ({ at, mention: { kind } }: Features) => clusters.animate(at) === false && LIFELESS.has(kind);
  return new Set(objects.filter((object) => !personal || !lifeless(object)).map(({ at }) => at));
}

/** So many verbs joined to one are looked at; none of a person's sentences joins more. */
const MOST_JOINED = 8;

/** The verbs before one that share its subject: "stormed" and "beat" for "took" in "stormed the house, beat two men and took them". */
function joinedBefore(verb: number, tree: Tree): readonly number[] {
  const found: number[] = [];
  let at = verb;
  while (found.length < MOST_JOINED && tree.dependents(at, "nsubj").length === 0) {
    const { relation = "", head = -1 } = tree.words[at] ?? {};
    if (!/^(?:conj|xcomp|advcl)/.test(relation) || head >= verb) break;
    found.push(
      head,
      ...tree
        .dependents(head, "conj")
        .filter((other) => other < at)
        .slice(-MOST_JOINED),
    );
    at = head;
  }
  return found;
}
