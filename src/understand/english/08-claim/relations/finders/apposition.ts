import type { Draft } from "../../../../draft.ts";
import { relationEntries } from "../../../../lexicon/relations.ts";
import { mentionAt } from "../../parties.ts";
import type { RelationFinder, Tie } from "../finder.ts";
import { isOffice } from "./office.ts";

/** A name beside another name or beside a word for what it is. */
export const apposition: RelationFinder = {
  name: "apposition",
  example: "the National Antiquities Board (NAB); Calypso Bunkering, a shipping company",
  says: ({ type }, { actor, recipient }) =>
    type === "kind_of"
      ? `The text puts beside ${actor} what it is: ${recipient}.`
      : `${recipient} stands beside ${actor} as another name.`,
  find: (word, draft) => {
    const found = draft.analysis.words[word];
    if (found?.relation !== "appos") return [];
    const [first, second] = [mentionAt(found.head, draft), mentionAt(word, draft)];
    if (first?.head !== found.head || second?.head !== word || found.head > word) return [];
    if (first.form === "name" && second.form === "name")
      return isOtherName(found.head, word, draft) ? [otherName(found.head, word)] : [];
    const [name, noun] = first.form === "name" ? [found.head, word] : [word, found.head];
    const described = (first.form === "name") !== (second.form === "name");
    // "a convoy near Titao (Loroum, Nord)": in brackets is where, whatever the tree hangs it on
    const where = second.kind === "place" && draft.analysis.words[second.words.first - 1]?.text === "(";
    return described && !where && isKind(noun, draft)
      ? [{ type: "kind_of", word: noun, from: [name], to: [noun], single: true }]
      : [];
  },
};

const otherName = (first: number, second: number): Tie => ({
  type: "also_known_as",
  word: second,
  from: [first],
  to: [second],
  single: true,
});

/** In brackets, or an abbreviation of the same kind behind a comma. */
function isOtherName(first: number, second: number, draft: Draft): boolean {
  const [one, other] = [mentionAt(first, draft), mentionAt(second, draft)];
  if (!one || !other || one.kind !== other.kind || one.kind === "place") return false;
  const bracket = draft.analysis.words[other.words.first - 1]?.text === "(";
  return bracket || /^[\p{Lu}\d-]{2,}$/u.test(other.span.text);
}

/** "a shipping company", and no office, kinship or part, which say more. */
function isKind(noun: number, { tree, analysis }: Draft): boolean {
  const found = analysis.words[noun];
  const indefinite = tree.dependents(noun, "det").some((at) => ["a", "an"].includes(analysis.words[at]?.lower ?? ""));
  const listed = relationEntries().get(found?.lemma ?? "") ?? [];
  return found?.upos === "NOUN" && indefinite && !listed.some(isOffice);
}
