import type { Draft } from "../../draft.ts";
import type { Condition } from "../../lexicon/entry-parts.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { isAccidental } from "./accidents.ts";
import { argumentHeads } from "./arguments.ts";
import { belongs } from "./belongs.ts";
import { hasClauseToDo, hasOrderedClause } from "./clauses-to-do.ts";
import { isForewarned } from "./forewarned.ts";
import { isCarried } from "./noun-arguments.ts";
import { mentionAt } from "./parties.ts";
import { afterPreposition, antecedent, hasMark, isPassive, objectGap } from "./syntax.ts";

export type ConditionGrounds = Pick<Draft, "analysis" | "tree" | "mentions">;

/** Whether what an entry asks of a word's parts holds here. */
export function holds({ name, value, negated }: Condition, word: number, grounds: ConditionGrounds): boolean {
  // An agentless passive does not say who did it: what is asked of its doer is taken on trust.
  if (name === "subject" && isAgentless(word, grounds)) return true;
  return anyHolds(name, value, word, grounds) !== negated;
}

function isAgentless(word: number, grounds: ConditionGrounds): boolean {
  const verb = grounds.analysis.words[word]?.upos === "VERB";
  return verb && isPassive(word, grounds.tree) && argumentHeads(word, ["0"], grounds).length === 0;
}

/** "object:cargo|vehicle": any of the values will do. */
function anyHolds(name: string, values: string, word: number, grounds: ConditionGrounds): boolean {
  return values.split("|").some((value) => oneHolds(name, value, word, grounds));
}

function oneHolds(name: string, value: string, word: number, grounds: ConditionGrounds): boolean {
  const { tree, analysis } = grounds;
  switch (name) {
    case "object":
      return objectsOf(word, grounds).some((at) => belongs(at, value, grounds));
    case "subject":
      return argumentHeads(word, ["0"], grounds).some((at) => belongs(at, value, grounds));
    case "of":
      // "seized control of the dam": of a verb's object, too.
      return [word, ...(analysis.words[word]?.upos === "VERB" ? tree.dependents(word, "obj") : [])]
        .flatMap((at) => afterPreposition(at, name, tree))
        .some((at) => belongs(at, value, grounds));
    case "in":
    case "into":
    case "for":
    case "as":
    case "on":
    case "over":
      // "for which": what the clause tells of.
      return afterPreposition(word, name, tree)
        .flatMap((at) => antecedent(at, word, tree))
        .some((at) => belongs(at, value, grounds));
    case "from":
      return [word, ...tree.dependents(word, "obj")]
        .flatMap((at) => afterPreposition(at, name, tree))
        .some((at) => belongs(at, value, grounds));
    case "to":
      return [word, ...tree.dependents(word, "obj")]
        .flatMap((at) => [...afterPreposition(at, "to", tree), ...afterPreposition(at, "with", tree)])
        .some((at) => belongs(at, value, grounds));
    case "poss":
      return tree.dependents(word, "nmod:poss").some((at) => belongs(at, value, grounds));
    case "main":
      return !/^(?:advcl|acl)/.test(tree.words[word]?.relation ?? "");
    case "beside":
      return tree
        .dependents(word, "advcl", "conj", "parataxis")
        .some((at) => objectClass(value)?.words.has(analysis.words[at]?.lemma ?? "") === true);
    case "case":
      return tree.dependents(word, "case").some((at) => analysis.words[at]?.lower === value);
    case "mod":
      return [...tree.dependents(word, "compound", "amod", "nmod:poss")].some((at) =>
        objectClass(value)?.words.has(analysis.words[at]?.lemma ?? ""),
      );
    case "has":
      return [word, ...tree.dependents(word, "obj")].some((at) => afterPreposition(at, value, tree).length > 0);
    case "no-object":
      return (
        argumentHeads(word, ["1"], grounds).length === 0 &&
        tree.dependents(word, "obj").length === 0 &&
        objectGap(word, tree) === null
      );
    case "indefinite":
      return tree.dependents(word, "det").every((at) => !DEFINITE.has(analysis.words[at]?.lower ?? ""));
    case "complement":
      return tree.dependents(word, "ccomp", "xcomp").length > 0;
    case "xcomp":
      return tree
        .dependents(word, "xcomp")
        .some((at) => value === "" || objectClass(value)?.words.has(analysis.words[at]?.lemma ?? "") === true);
    case "among":
      return tree.dependents(word, "case").some((at) => analysis.words[at]?.lower === "among");
    case "from-clause":
      return tree.dependents(word, "advcl", "xcomp").some((at) => hasMark(at, "from", tree));
    case "xcomp-object":
      return hasOrderedClause(word, tree);
    case "to-clause":
      return hasClauseToDo(word, tree);
    case "passive":
      return isPassive(word, tree);
    case "verb":
      return tree.words[tree.words[word]?.head ?? -1]?.lemma === value;
    case "to-place":
      return tree.dependents(word, "obl", "obj", "advmod").some(
        (at) =>
          ["place", "facility"].includes(mentionAt(at, grounds)?.kind ?? "") ||
          belongs(at, "place", grounds) ||
          // An unknown name that somebody leaves or reaches is a place.
          (analysis.words[at]?.relation === "obj" && analysis.words[at]?.upos === "PROPN"),
      );
    case "singular":
      return analysis.words[word]?.lower === analysis.words[word]?.lemma;
    case "accident":
      return isAccidental(word, tree);
    case "forewarned":
      return isForewarned(word, grounds);
    case "light":
      return isCarried(word, tree);
    default:
      // "has-any" and "office" ask for parties and are answered where those are known.
      return true;
  }
}

/** What a verb is done to: its object, and what somebody is given or denied ("were denied care"). */
function objectsOf(word: number, grounds: ConditionGrounds): readonly number[] {
  const heads = argumentHeads(word, ["1"], grounds);
  const given = isPassive(word, grounds.tree) ? grounds.tree.dependents(word, "obj", "xcomp") : [];
  return [...heads, ...given.filter((at) => !heads.includes(at))];
}

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
