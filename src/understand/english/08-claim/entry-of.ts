import type { Draft } from "../../draft.ts";
import type { Condition, EntryWord } from "../../lexicon/entry-parts.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { argumentHeads, isCarried, predicateAt } from "./arguments.ts";
import { belongs } from "./belongs.ts";
import { hasClauseToDo, hasOrderedClause } from "./clauses-to-do.ts";
import { mentionAt } from "./parties.ts";
import { afterPreposition, hasMark, isPassive, objectGap } from "./syntax.ts";
import { isTimeWord } from "./time-words.ts";

type Grounds = Pick<Draft, "analysis" | "tree" | "mentions">;
interface Entry {
  readonly word: EntryWord;
  readonly when: readonly Condition[];
}

/** The first meaning listed for a word whose words and conditions hold here, with the word that carries the event. */
export function entryAt<T extends Entry>(
  word: number,
  listed: ReadonlyMap<string, readonly T[]>,
  grounds: Grounds,
): { readonly entry: T; readonly word: number } | null {
  const found = grounds.analysis.words[word];
  if (!found) return null;
  for (const entry of candidates(found.lemma, found.lower, listed)) {
    const carrier = carrierOf(word, entry.word, grounds);
    if (carrier !== null && entry.when.every((condition) => holds(condition, carrier, grounds)))
      return { entry, word: carrier };
  }
  return null;
}

/** By dictionary form; a noun by its own form too ("arms"), but "found" is no form of "to found". */
function candidates<T extends Entry>(
  lemma: string,
  lower: string,
  listed: ReadonlyMap<string, readonly T[]>,
): readonly T[] {
  const byForm = lower === lemma ? [] : (listed.get(lower) ?? []).filter(({ word }) => word.pos !== "v");
  return [...(listed.get(lemma) ?? []), ...byForm];
}

const PREPOSITIONS = new Set("for on upon with at into from to of under against by behind over in".split(" "));

function carrierOf(word: number, { tokens, pos, senses }: EntryWord, { analysis, tree }: Grounds): number | null {
  const found = analysis.words[word];
  if (!found) return null;
  const same = (at: number, token: string) => {
    const other = analysis.words[at];
    return other !== undefined && other.sentence === found.sentence && (other.lemma === token || other.lower === token);
  };
  // "fired on Sunday" is not "fired on".
  const isTime = (at: number) => isTimeWord(analysis.words[at]?.lemma ?? "");
  if (pos === "v") {
    if (found.upos !== "VERB") return null;
    if (senses.length > 0) {
      const roleset = predicateAt(analysis.predicates, word)?.roleset ?? null;
      if (roleset?.startsWith(`${found.lemma}.`) && !senses.includes(roleset)) return null;
    }
    const direct = tree.children(word).filter((at) => !isClause(at, tree));
    const led = [
      ...tree.dependents(word, "obl"),
      ...tree.dependents(word, "obj").flatMap((at) => tree.dependents(at, "nmod")),
    ];
    const leading = led.filter((at) => !isTime(at)).flatMap((at) => tree.dependents(at, "case"));
    // "called for the mayor to resign".
    const clauses = tree.dependents(word, "advcl", "xcomp", "ccomp").flatMap((at) => tree.dependents(at, "mark"));
    const met = (token: string) =>
      same(word + 1, token) ||
      direct.some((at) => same(at, token)) ||
      tree
        .dependents(word, "obj")
        .flatMap(tree.children)
        .some((at) => same(at, token)) ||
      (PREPOSITIONS.has(token) && [...leading, ...clauses].some((at) => same(at, token)));
    return tokens.slice(1).every(met) ? word : null;
  }
  if (pos === "p") return null;
  if (pos === "a") return found.upos === "ADJ" && tokens.length === 1 ? word : null;
  if (!tokens.every((token, i) => same(word + i, token))) return null;
  const carrier = tree.headOf({ first: word, after: word + tokens.length });
  const upos = analysis.words[carrier]?.upos;
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  return carrier;
}

const isClause = (at: number, tree: Draft["tree"]) =>
  ["advcl", "acl:relcl", "conj", "parataxis"].includes(tree.words[at]?.relation ?? "") ||
  // "found the officer guilty": no clause, if the parse calls it one.
  (tree.words[at]?.relation === "ccomp" && (tree.words[at]?.upos !== "ADJ" || tree.dependents(at, "cop").length > 0));

function holds({ name, value, negated }: Condition, word: number, grounds: Grounds): boolean {
  // An agentless passive does not say who did it: what is asked of its doer is taken on trust.
  if (name === "subject" && isAgentless(word, grounds)) return true;
  return test(name, value, word, grounds) !== negated;
}

function isAgentless(word: number, grounds: Grounds): boolean {
  const verb = grounds.analysis.words[word]?.upos === "VERB";
  return verb && isPassive(word, grounds.tree) && argumentHeads(word, ["0"], grounds).length === 0;
}

/** "object:cargo|vehicle": any of the values will do. */
function test(name: string, values: string, word: number, grounds: Grounds): boolean {
  return values.split("|").some((value) => testOne(name, value, word, grounds));
}

function testOne(name: string, value: string, word: number, grounds: Grounds): boolean {
  const { tree, analysis } = grounds;
  switch (name) {
    case "object":
      return objectsOf(word, grounds).some((at) => belongs(at, value, grounds));
    case "subject":
      return argumentHeads(word, ["0"], grounds).some((at) => belongs(at, value, grounds));
    case "of":
    case "in":
    case "for":
    case "as":
      return afterPreposition(word, name, tree).some((at) => belongs(at, value, grounds));
    case "from":
      return [word, ...tree.dependents(word, "obj")]
        .flatMap((at) => afterPreposition(at, name, tree))
        .some((at) => belongs(at, value, grounds));
    case "to":
      return ["to", "with"].some((to) => afterPreposition(word, to, tree).some((at) => belongs(at, value, grounds)));
    case "main":
      return !/^(?:advcl|acl)/.test(tree.words[word]?.relation ?? "");
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
    case "light":
      return isCarried(word, tree);
    default:
      // "has-any" and "office" ask for parties and are answered where those are known.
      return true;
  }
}

/** What a verb is done to: its object, and what somebody is given or denied ("were denied care"). */
function objectsOf(word: number, grounds: Grounds): readonly number[] {
  const heads = argumentHeads(word, ["1"], grounds);
  const given = isPassive(word, grounds.tree) ? grounds.tree.dependents(word, "obj", "xcomp") : [];
  return [...heads, ...given.filter((at) => !heads.includes(at))];
}

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);
