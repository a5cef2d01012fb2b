import type { NameSpan, Predicate } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { coverers, firstByKey } from "../../tables.ts";
import type { Tree } from "../../tree.ts";
import { victimsOfCharge } from "./charged-deaths.ts";
import { afterCarrier, isApart, isOutside, ofLightVerb, predicateSubject, underAttack } from "./noun-arguments.ts";
import { whoAnswersFor } from "./own-crimes.ts";
import { isOwnDeed } from "./own-deeds.ts";
import { hostOf, saidOf } from "./predicative.ts";
import { standsBehind } from "./stands-behind.ts";
import { isDoneByWhatMet, subjectOf } from "./subject.ts";
import { afterPreposition, antecedent, isNominal, isPassive } from "./syntax.ts";
import { isTimeWord } from "./time-words.ts";
import { verbArgument } from "./verb-arguments.ts";
import { struckBefore } from "./where-before.ts";
import { blamedFor, blamedOn, involvedIn } from "./who-is-blamed.ts";

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
  if (want === "0" && verb && isDoneByWhatMet(word, tree)) return [];
  // Labels do not tell apart on whom a deed is blamed and at whom it was aimed.
  const culprits = verb ? [] : blamedOn(word, tree);
  if (culprits.length > 0) return want === "0" ? culprits : [];
  if (/^\d$/.test(want)) {
    // The tree is surer than the labels for a verb's own subject and object; labels help with nouns and far arguments.
    const built = verb ? verbArgument(word, want, tree) : [];
    const doing = verb && want !== "0" && !isPassive(word, tree) ? subjectOf(word, tree) : [];
    const other = (at: number) => !doing.includes(at);
    if (built.length > 0) return built;
    const apart = (at: number) => verb || want !== "0" || (!isApart(word, at, tree) && !isOutside(at, word, tree));
    const labelled =
      verb && isTaken(word, tree)
        ? []
        : byRole(word, want, grounds)
            .filter(other)
            .filter(apart)
            .filter((at) => !verb || tree.words[at]?.relation !== "obl:agent" || isPassive(word, tree))
            .filter((at) => verb || !isTimeWord(tree.words[at]?.lemma ?? ""))
            .filter((at) => verb || !isOfItsName(at, word, want, tree))
            .filter((at) => verb || !isOnOtherSide(at, word, want, tree))
            .filter((at) => verb || want !== "1" || !isOwnDeed(at, word, tree));
    if (labelled.length > 0) return labelled;
    if (verb) return [];
    const under = want === "1" ? underAttack(word, tree) : [];
    if (under.length > 0) return under;
    const struck = want === "1" ? [...victimsOfCharge(word, tree), ...struckBefore(word, tree)] : [];
    if (struck.length > 0) return struck;
    const blamed =
      want === "0" ? [...blamedFor(word, tree), ...involvedIn(word, tree), ...whoAnswersFor(word, tree)] : [];
    if (blamed.length > 0) return blamed;
    const carried = want === "0" || want === "1" ? ofLightVerb(word, want, tree) : [];
    return carried.length > 0 || want !== "0" ? carried : predicateSubject(word, tree);
  }
  if (want === "cop") return saidOf(word, tree);
  if (want === "doer") return subjectOf(tree.words[word]?.head ?? -1, tree);
  if (want === "appos") return tree.dependents(word, "appos");
  if (want === "host") return hostOf(word, tree);
  if (want === "clause") return clauseSubject(word, tree);
  if (want === "poss") {
    // "claimed the soldiers' lives": whose they were
    const owned = verb ? tree.dependents(word, "obj") : [word];
    return owned
      .flatMap((at) => tree.dependents(at, "nmod:poss"))
      .filter((at) => isNominal(at, tree) && (verb || !isOwnDeed(at, word, tree)));
  }
  if (want === "mod") {
    const struck = struckBefore(word, tree);
    return tree
      .dependents(word, "compound", "amod")
      .filter((at) => ["PROPN", "ADJ", "NOUN"].includes(tree.words[at]?.upos ?? "") && named(at, grounds))
      .filter((at) => !struck.includes(at));
  }
  const own = afterPreposition(word, want, tree)
    .flatMap((at) => antecedent(at, word, tree))
    .flatMap((at) => standsBehind(at, tree));
  if (own.length > 0 || !verb) return own.length > 0 || verb ? own : afterCarrier(word, want, tree);
  // "the bodies of 17 men were found"; "ore from the valley was sold" is not sold from it
  const objects = want === "of" ? tree.dependents(word, "obj", "nsubj:pass") : tree.dependents(word, "obj");
  // "gave two million dollars in aid to Nepal"
  const aid = want === "to" ? [word, ...objects].flatMap((at) => afterPreposition(at, "in", tree)) : [];
  const underObject = [...objects, ...aid]
    .flatMap((at) => afterPreposition(at, want, tree))
    .flatMap((at) => standsBehind(at, tree));
  if (underObject.length > 0) return underObject;
  const participle = tree.words[word]?.relation;
  return participle === "acl:relcl" && want !== "by" ? relativeAfter(word, want, tree) : [];
}

/** "they held hearings", "they suffered a raid": of whom its verb tells that they did it, or that it was done to them. */
function isOnOtherSide(at: number, noun: number, want: string, tree: Tree): boolean {
  return ofLightVerb(noun, want === "0" ? "1" : "0", tree).includes(at);
}

/** A verb whose subject the tree knows: a label must not give the same words another part. */
function isTaken(verb: number, tree: Tree): boolean {
  return isPassive(verb, tree) || tree.dependents(verb, "nsubj").length > 0;
}

/** "called for the governor to resign": who is to do what is asked. */
function clauseSubject(word: number, tree: Tree): readonly number[] {
  return tree
    .dependents(word, "ccomp", "xcomp", "advcl", "acl")
    .flatMap((at) => tree.dependents(at, "nsubj"))
    .slice(0, 1);
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

/** "a bomb attack", "the police raid": a noun within the deed's own name is at most who does it. */
function isOfItsName(head: number, word: number, want: string, tree: Tree): boolean {
  const found = tree.words[head];
  const within = found?.relation === "compound" && found.head === word && found.upos === "NOUN";
  return within && !(want === "0" && isDoerBefore(found.lemma));
}

const isDoerBefore = (lemma: string): boolean => objectClass("doer-before")?.words.has(lemma) === true;

/** A label that the tree contradicts: the subject of a verb further out. */
function isPreposed(head: number, word: number, tree: Tree): boolean {
  return head === word || (tree.words[head]?.sentence ?? -1) !== (tree.words[word]?.sentence ?? -2);
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
  return isDoerBefore(found.lemma);
}
