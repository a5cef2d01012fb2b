import type { Draft } from "../../draft.ts";
import type { Condition, EntryWord } from "../../lexicon/entry-parts.ts";
import { predicateAt } from "./arguments.ts";
import { type ConditionGrounds, holds } from "./conditions.ts";
import { isTimeWord } from "./time-words.ts";

type Grounds = ConditionGrounds;

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
  (tree.words[at]?.relation === "ccomp" && !isVerdict(at, tree));

/** "found the officer guilty", "declared her the winner": no clause, if the parse calls it one. */
function isVerdict(at: number, tree: Draft["tree"]): boolean {
  const own = tree.words[at]?.upos === "NOUN" ? ["cop", "nsubj", "mark"] : ["cop"];
  return /^(?:ADJ|NOUN)$/.test(tree.words[at]?.upos ?? "") && tree.dependents(at, ...own).length === 0;
}
