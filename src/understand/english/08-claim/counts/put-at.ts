import type { Count } from "../../../../model/claim.ts";
import type { Draft } from "../../../draft.ts";
import { countsOfNoun } from "./at-argument.ts";
import { isNumber } from "./number-words.ts";
import { fateAt } from "./people.ts";

const NAMES_A_NUMBER = new Set(["toll", "number", "figure", "count", "total", "tally", "casualty", "loss", "turnout"]);
const SETS = new Set(
  "put place rise climb reach hit stand fall drop increase jump bring raise revise be pass exceed estimate come lower update grow mount total number top surpass claim".split(
    " ",
  ),
);

/**
 * What a verb sets a number at: "put the number of dead at 14", "the toll has risen to 31", "bringing the toll to 18".
 * `before`: what was counted last, which a bare "figure" or "toll" takes up.
 */
export function putAt(verb: number, draft: Draft, before: string | null = null): Count[] {
  const { tree, analysis } = draft;
  if (!SETS.has(analysis.words[verb]?.lemma ?? "") && analysis.words[verb]?.upos !== "NUM") return [];
  const numbers = analysis.words[verb]?.lemma === "number";
  const noun = tree
    .dependents(verb, "nsubj", "obj", "nsubj:pass")
    .find((at) => NAMES_A_NUMBER.has(analysis.words[at]?.lemma ?? "") || (numbers && fateAt(at, draft) !== null));
  if (noun === undefined) return [];
  const of = fateOfNumber(noun, draft) ?? before;
  if (of === null) return [];
  const below = [
    ...tree.dependents(verb, "obl", "obj", "xcomp"),
    ...tree.dependents(noun, "nmod").flatMap((at) => [at, ...tree.dependents(at, "obl", "nmod")]),
    ...(analysis.words[verb]?.upos === "NUM" ? [verb] : []),
  ];
  const values = below.filter((at) => at !== noun && isValue(at, draft));
  const now = values.filter((at) => !hasCase(at, ["from", "of", "by", "in", "than"], draft));
  // "a turnout of 80,000".
  const own = tree.dependents(noun, "nmod").filter((at) => isNumber(at, draft) && hasCase(at, ["of"], draft));
  const passed = PASSES.has(analysis.words[verb]?.lemma ?? "");
  return [...now, ...own].slice(0, 1).flatMap((at) =>
    countsOfNoun(at, of, draft).map((each) => ({
      ...each,
      who: null,
      ...(passed ? { high: null, approximate: true } : {}),
    })),
  );
}

/** "has passed 500": more than that. */
const PASSES = new Set(["pass", "exceed", "top", "surpass"]);

/** A number alone, or one of people: "at 14", "at 14 dead". */
function isValue(word: number, draft: Draft): boolean {
  return isNumber(word, draft) || draft.tree.dependents(word, "nummod").some((at) => isNumber(at, draft));
}

function hasCase(word: number, forms: readonly string[], { tree, analysis }: Draft): boolean {
  return tree.dependents(word, "case").some((at) => forms.includes(analysis.words[at]?.lower ?? ""));
}

/** What a noun for a number counts: "the number of injured", "the death toll"; null where it does not say. */
export function fateOfNumber(noun: number, draft: Draft): string | null {
  const { tree, analysis } = draft;
  const said = tree
    .dependents(noun, "nmod", "compound", "amod", "acl")
    .flatMap((at) => [at, ...tree.dependents(at, "acl", "amod")])
    .map((at) => fateAt(at, draft))
    .find((of) => of !== null);
  return said ?? fateAt(noun, draft) ?? (analysis.words[noun]?.lemma === "toll" ? "killed" : null);
}

/** "the toll from the raid has risen to 31", "the number of dead at 14": what the noun above a word is set at. */
export function namedToll(word: number, draft: Draft): Count[] {
  const { words } = draft.analysis;
  const own = words[word];
  const above = words[own?.head ?? -1];
  if (own && NAMES_A_NUMBER.has(own.lemma)) return putAt(own.head, draft);
  return above && NAMES_A_NUMBER.has(above.lemma) ? putAt(above.head, draft) : [];
}

/** The verb that sets the number which a statement tells of: the word itself, or the verb above its noun. */
export function settingVerb(word: number, { analysis }: Draft): number {
  const found = analysis.words[word];
  return found?.upos === "NOUN" && NAMES_A_NUMBER.has(found.lemma) && found.head >= 0 ? found.head : word;
}
