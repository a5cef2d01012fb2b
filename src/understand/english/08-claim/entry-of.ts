import type { Draft } from "../../draft.ts";
import type { Condition, EntryWord } from "../../lexicon/entry-parts.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import type { Tree } from "../../tree.ts";
import { argumentHeads, isCarried, predicateAt } from "./arguments.ts";
import { mentionAt } from "./parties.ts";
import { afterPreposition, hasMark, isPassive, objectGap, throughPartitive } from "./syntax.ts";
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

/** "told the staff to leave", "want the army to leave": somebody is to do something. */
function hasOrderedClause(word: number, tree: Tree): boolean {
  const clauses = tree.dependents(word, "xcomp");
  if (clauses.some((at) => hasMark(at, "to", tree) && tree.dependents(at, "nsubj").length > 0)) return true;
  return clauses.length > 0 && tree.dependents(word, "obj", "iobj", "nsubj:pass").length > 0;
}

/** "gave them a week to leave", "named an aide, who had led the guard, to replace him": a clause with "to", hung on the verb or its object. */
function hasClauseToDo(word: number, tree: Tree): boolean {
  const objects = tree.dependents(word, "obj", "iobj", "xcomp");
  const relative = objects.flatMap((at) => tree.dependents(at, "acl:relcl"));
  const comma = (at: number) => tree.words[at - 2]?.text === "," && tree.words[at - 1]?.lower === "to";
  return (
    [word, ...objects].some((at) =>
      tree.dependents(at, "xcomp", "advcl", "acl").some((clause) => hasMark(clause, "to", tree)),
    ) || relative.some((at) => tree.dependents(at, "advcl", "xcomp").some(comma))
  );
}

const DEFINITE = new Set(["the", "this", "that", "these", "those"]);

const ACTING = new Set(["person", "organization", "group", "nationality", "place"]);

/** Whether a word stands for somebody who can act. */
export function isActing(word: number, grounds: Grounds): boolean {
  return ACTING.has(mentionAt(word, grounds)?.kind ?? "");
}

/** Whether an argument is of a class: by its mention's kind, or by its dictionary form. */
export function belongs(word: number, name: string, grounds: Grounds): boolean {
  const wanted = objectClass(name);
  const at = throughPartitive(word, grounds.tree);
  const found = grounds.analysis.words[at];
  if (!wanted || !found) return false;
  if (name === "any") return true;
  if ([found.lemma, found.lower, found.lower.replace(/s$/, "")].some((form) => wanted.words.has(form))) return true;
  if (found.upos === "PRON" && standsFor(at, grounds).some((form) => wanted.words.has(form))) return true;
  if (name === "armed" && isArmed(at, grounds.tree)) return true;
  const kind = mentionAt(at, grounds)?.kind;
  if (kind !== undefined) return wanted.kinds.has(kind);
  return (found.upos === "NUM" || found.upos === "PRON") && wanted.kinds.has("person");
}

/** "masked men", "armed villagers": whom the text calls armed. */
function isArmed(word: number, tree: Tree): boolean {
  return tree.dependents(word, "amod", "acl").some((at) => ARMED.has(tree.words[at]?.lower ?? ""));
}

const ARMED = new Set(["armed", "masked", "hooded", "uniformed", "heavily-armed", "machete-wielding"]);

/** The head words by which the text calls what a pronoun stands for. */
function standsFor(word: number, { mentions, analysis }: Grounds): readonly string[] {
  const entity = mentionAt(word, { mentions })?.entity;
  if (entity === undefined) return [];
  return mentions
    .filter((mention) => mention.entity === entity && mention.form !== "pronoun")
    .flatMap(({ head }) => [analysis.words[head]?.lemma ?? "", (analysis.words[head]?.lower ?? "").replace(/s$/, "")]);
}
