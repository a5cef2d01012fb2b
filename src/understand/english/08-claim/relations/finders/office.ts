import type { Draft } from "../../../../draft.ts";
import { type RelationEntry, relationEntries } from "../../../../lexicon/relations.ts";
import { argumentHeads } from "../../arguments.ts";
import { entryAt } from "../../entry-of.ts";
import { mentionAt } from "../../parties.ts";
import { antecedent } from "../../syntax.ts";
import type { RelationFinder } from "../finder.ts";

/** Nouns of the list that name an office, a kinship or a part, beside whoever has it. */
export const office: RelationFinder = {
  name: "office",
  example: "X, leader of the front; the front's leader X; X is the leader of the front; the general's daughter",
  says: ({ type }, { word, actor, recipient }) => `${word} says what ${actor} is to ${recipient}: ${type}.`,
  find: (at, draft) => {
    const match = entryAt(at, relationEntries(), draft);
    if (!match || !isOffice(match.entry)) return [];
    const { entry, word } = match;
    if (isInName(word, draft)) return [];
    const beside = holdersOf(word, entry, draft);
    const from = beside.length === 0 && isKin(word, entry, draft) ? [word] : beside;
    if (from.length === 0) return [];
    const own = argumentHeads(word, entry.recipient, draft);
    const to = own.length > 0 ? own : besideTitle(word, from, draft);
    return to.length === 0 ? [] : [{ type: entry.type, word, from, to }];
  },
};

export const isOffice = ({ when }: RelationEntry): boolean => when.some(({ name }) => name === "office");

/** "the freighter Sea Leader": part of a name that is no person's. */
function isInName(word: number, { analysis, tree }: Draft): boolean {
  const name = analysis.names.find(({ first, after }) => first <= word && word < after);
  return (
    name !== undefined && name.type !== "Person" && analysis.words[word]?.upos === "PROPN" && tree.headOf(name) === word
  );
}

/** "the general's daughter": a kinship needs no name beside it. */
function isKin(word: number, { type }: RelationEntry, { tree, analysis }: Draft): boolean {
  const named = tree.dependents(word, "nmod:poss").some((at) => analysis.words[at]?.upos !== "PRON");
  return type === "family_of" && named;
}

function holdersOf(
  word: number,
  { type }: RelationEntry,
  { tree, analysis, mentions, entities }: Draft,
): readonly number[] {
  const placed = type === "located_in" || type === "part_of";
  const found = analysis.words[word];
  if (!found) return [];
  const nominal = (at: number) => ["PROPN", "NOUN", "PRON"].includes(analysis.words[at]?.upos ?? "");
  const beside = tree.dependents(word, ...(placed ? ["appos"] : ["appos", "flat"])).filter(nominal);
  if (beside.length > 0 && !tree.dependents(word, "nsubj").length) return beside;
  if (tree.dependents(word, "cop").length > 0)
    return tree
      .dependents(word, "nsubj")
      .filter(nominal)
      .flatMap((at) => antecedent(at, word, tree));
  const under = placed ? ["appos", "nmod:desc"] : ["appos", "compound", "nmod:desc", "flat"];
  if (under.includes(found.relation) && nominal(found.head)) return [found.head];
  // The mention's own name, where the tree takes title and name as one: "Mayor X".
  const mention = placed ? null : mentionAt(word, { mentions });
  if (mention && mention.form === "name" && mention.head !== word && entities.length > 0) return [mention.head];
  return [];
}

function besideTitle(word: number, holders: readonly number[], { tree, analysis, mentions }: Draft): readonly number[] {
  const holder = holders[0];
  if (holder === undefined) return [];
  const before = [
    ...tree.dependents(word, "compound", "amod", "nmod"),
    ...tree.dependents(holder, "compound", "amod", "nmod:poss"),
  ];
  return before
    .filter((at) => at < holder && at !== word && isBody(at, mentions) && analysis.words[at] !== undefined)
    .slice(0, 1);
}

const BODIES = new Set(["organization", "place", "nationality", "group"]);
function isBody(word: number, mentions: Draft["mentions"]): boolean {
  return BODIES.has(mentionAt(word, { mentions })?.kind ?? "");
}
