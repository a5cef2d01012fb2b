import { relationName } from "../../../../../model/type-names.ts";
import type { NameSpan } from "../../../../analysis.ts";
import type { Draft } from "../../../../draft.ts";
import { countryOfDemonym } from "../../../../lexicon/countries.ts";
import { type RelationEntry, relationEntries } from "../../../../lexicon/relations.ts";
import { coverers } from "../../../../tables.ts";
import { titleAround } from "../../../../title-around.ts";
import { wordsText } from "../../../../words-text.ts";
import { argumentHeads } from "../../arguments.ts";
import { entryAt } from "../../entry-of.ts";
import { mentionAt } from "../../parties.ts";
import type { RelationFinder } from "../finder.ts";
import { isOfState } from "../of-state.ts";
import { bodiesBeside, isBodyHere } from "../office-body.ts";
import { holdersOf } from "../office-holder.ts";

/** Nouns of the list that name an office, a kinship or a part, beside whoever has it. */
export const office: RelationFinder = {
  name: "office",
  example: "X, leader of the front; the front's leader X; X is the leader of the front; the general's daughter",
  says: ({ type }, { word, actor, recipient }) =>
    `${word} says what ${actor} is to ${recipient}: ${relationName(type)} (${type}).`,
  find: (at, draft) => {
    const match = entryAt(at, relationEntries(), draft);
    if (!match || !isOffice(match.entry)) return [];
    const { entry, word } = match;
    if (isInName(word, draft) || (entry.type === "located_in" && isNamedPlace(word, draft))) return [];
    const beside = holdersOf(word, entry.type, draft);
    const from = beside.length === 0 && isKin(word, entry, draft) ? [word] : beside;
    if (from.length === 0) return [];
    const name = titleAround(word, draft)?.words ?? { first: word, after: word + 1 };
    // "Navy Senior Chief Petty Officer X" is no chief of the navy.
    if (word + 1 < name.after && draft.analysis.words[word + 1]?.upos !== "ADP") return [];
    const own = argumentHeads(word, entry.recipient, draft).filter(
      // "minister of defence": what follows in the office's own name is no body.
      (body) => isBodyHere(body, word, draft) && !(word < body && body < name.after),
    );
    const to = own.length > 0 || entry.type === "located_in" ? own : bodiesBeside(word, from, draft);
    // "Kenyan lawyer X": no officer of Kenya; a "Republican nominee" is one of the party's
    const ofNone = (body: number) =>
      countryOfDemonym(draft.analysis.words[body]?.text ?? "") !== null && !isOfState(wordsText(name, draft));
    if (to.every(ofNone)) return [];
    // "the minister X and the envoy": one office, one holder.
    const one = draft.analysis.words[word]?.lower === draft.analysis.words[word]?.lemma;
    return [
      {
        ...{ type: typeOf(word, entry, draft), word, from, to },
        ...(one ? { single: "actor" as const } : {}),
        ...(name.after - name.first > 1 ? { called: wordsText(name, draft) } : {}),
      },
    ];
  },
};

export const isOffice = ({ when }: RelationEntry): boolean => when.some(({ name }) => name === "office");

const namesOver = coverers((name: NameSpan) => [name]);

/** "a police commander" has a post in the police and does not lead it. */
function typeOf(word: number, { type }: RelationEntry, { tree }: Draft): RelationEntry["type"] {
  const indefinite = tree.dependents(word, "det").some((at) => ["a", "an"].includes(tree.words[at]?.lower ?? ""));
  return type === "leads" && indefinite ? "holds_role" : type;
}

/** "Banki town (Bama)": a town with its name before it is a place, and not what one is to another. */
const isNamedPlace = (word: number, draft: Draft): boolean =>
  mentionAt(word, draft)?.form === "name" ||
  draft.tree.dependents(word, "compound").some((at) => draft.tree.words[at]?.upos === "PROPN");

/** "the freighter Sea Leader": part of a name that is no person's. */
function isInName(word: number, { analysis, tree }: Draft): boolean {
  const name = namesOver(analysis.names, word)[0];
  const proper = analysis.words[word]?.upos === "PROPN";
  return name !== undefined && name.type !== "Person" && proper && tree.headOf(name) === word;
}

/** "the general's daughter": a kinship needs no name beside it. */
function isKin(word: number, { type }: RelationEntry, { tree, analysis }: Draft): boolean {
  const named = tree.dependents(word, "nmod:poss").some((at) => analysis.words[at]?.upos !== "PRON");
  return type === "family_of" && named;
}
