import type { MentionKind } from "../../../model/mention.ts";
import type { Word, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isHyphen } from "../../hyphens.ts";
import { tellsOf } from "../../lexicon/events.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { type ActorNoun, actorNoun } from "../../lexicon/person-nouns.ts";
import { sectorsOfWord } from "../../lexicon/sector-words.ts";
import { titleNamed } from "../../lexicon/titles.ts";
import { isRelation, type Tree } from "../../tree.ts";
import { agedFrom } from "./aged.ts";
import type { Found } from "./found.ts";
import { phraseOf } from "./phrase.ts";

type Needed = Pick<Draft, "analysis" | "tree">;

/** A noun in one of these places is part of another phrase or of none. */
const NO_MENTION = ["compound", "flat", "fixed", "goeswith", "case", "advmod", "cc", "mark", "det", "reparandum"];
const IN_ARGUMENT = ["nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "vocative", "dislocated", "ccomp"];
const TIME = new Set(
  "second minute hour day week month year decade century today yesterday tomorrow morning evening night afternoon noon midnight weekend season spring summer autumn winter time moment period date january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday dawn dusk while past future".split(
    " ",
  ),
);
const QUANTITY = new Set(
  "lot number bit couple dozen hundred thousand million billion percent per % kind sort part rest majority half third quarter mile kilometre kilometer metre meter foot inch degree ton tonne kilogram kilogramme barrel litre liter way fact course order case respect account result addition example".split(
    " ",
  ),
);

/** The entry of a noun, by the longest of two words before it with it, one word with it, and the noun itself. */
export function nounAt(head: number, tree: Tree): ActorNoun | null {
  const word = tree.words[head];
  if (!word) return null;
  const before = tree.words[head - 1];
  const first = tree.words[head - 2];
  const three =
    before && (first?.head === head || first?.head === head - 1)
      ? actorNoun(`${first.lower} ${before.lower} ${word.lemma}`)
      : null;
  const pair = before && before.head === head ? actorNoun(`${before.lower} ${word.lemma}`) : null;
  // A noun that opens a sentence may be taken for a name, and keeps its plural.
  const many = word.upos === "PROPN" ? actorNoun(word.lower.replace(/s$/, "")) : null;
  return three ?? pair ?? actorNoun(word.lemma) ?? actorNoun(word.lower) ?? many;
}

/** Common nouns that can act, be acted on, speak or be spoken of again. */
export function findNominals(names: readonly Found[], { tree, analysis }: Needed): readonly Found[] {
  const taken = new Set(names.map(({ head }) => head));
  for (const { words } of names) for (let at = words.first; at < words.after; at++) taken.add(at);
  const doers = new Set(
    analysis.predicates.flatMap((predicate) =>
      predicate.arguments.filter(({ role }) => role === "ARG0").map((range) => tree.headOf(range)),
    ),
  );
  return tree.words.flatMap((word) => {
    if (taken.has(word.index) || !isHeadNoun(word, tree)) return [];
    const noun = nounAt(word.index, tree);
    const time = TIME.has(word.lower) && (noun === null || /^\p{Lu}/u.test(word.text));
    if (time || (noun === null && QUANTITY.has(word.lemma)) || inHyphens(word, tree)) return [];
    if (isTitleOf(word, names, tree)) return [];
    const phrase = phraseOf(word.index, tree);
    const words = headWords(word.index, phrase, tree);
    return [
      {
        words,
        phrase,
        head: word.index,
        kind: agedFrom(word.index, tree) === null ? kindOf(word, noun, doers.has(word.index)) : "person",
        form: isUnseenName(word, noun) ? "name" : "description",
        standsFor: null,
      },
    ];
  });
}

/** "Malta" of "Malta-based", "law" of "law-making"; "brother" of "brother-in-law" stands for all of it. */
function inHyphens({ index }: Word, tree: Tree): boolean {
  if (isWhole(index, tree)) return false;
  // "SPLA-IO" is one name
  if (isHyphen(index + 1, tree.words)) return tree.words[index + 2]?.relation !== "flat";
  return isHyphen(index - 1, tree.words) && tree.words[index - 2]?.lower === "in";
}

/** "Brig." before a person's name is part of that phrase. */
function isTitleOf({ index, lower }: Word, names: readonly Found[], tree: Tree): boolean {
  const next = tree.words[index + 1]?.text === "." ? index + 2 : index + 1;
  const name = names.find(({ words }) => words.first === next);
  return name?.kind === "person" && titleNamed(lower) !== null && name.head !== index;
}

function isHeadNoun(word: Word, tree: Tree): boolean {
  if (doesDeed(word, tree) || agedFrom(word.index, tree) !== null) return true;
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
  if (NO_MENTION.some((relation) => isRelation(word.relation, relation))) return false;
  return IN_ARGUMENT.some((relation) => isRelation(word.relation, relation)) || actorNoun(word.lemma) !== null;
}

/** "the rebel attack", "a police raid": those before a deed do it, though they are part of its phrase. */
function doesDeed({ relation, head, lemma, upos }: Word, tree: Tree): boolean {
  const before = relation === "compound" && upos === "NOUN";
  if (!before && !(relation === "amod" && lemma === "militant")) return false;
  if (!objectClass("doer-before")?.words.has(lemma)) return false;
  const deed = tree.words[head];
  return deed?.upos === "NOUN" && tellsOf(deed.lemma, "n");
}

/** A proper noun that neither the model nor the lists know is still a name, of nobody knows what. */
function isUnseenName({ upos, text }: Word, noun: ActorNoun | null): boolean {
  return upos === "PROPN" && noun === null && /^\p{Lu}/u.test(text);
}

/** "instructors", "organisers": a noun for those who do something, when it does something here. */
const AGENT = /(?:[^aeiou]ers?|[td]ors?|ists?|ians?|eers?|ees)$/;

function kindOf(word: Word, noun: ActorNoun | null, does: boolean): MentionKind {
  if (noun === null && word.upos === "NOUN" && does && AGENT.test(word.lower))
    return isPlural(word) ? "group" : "person";
  if (noun === null) return isCreed(word) ? "nationality" : "other";
  return noun.kind === "person" && isPlural(word) ? "group" : noun.kind;
}

/** "Buddhists". */
const isCreed = ({ lower, upos }: Word): boolean =>
  upos === "PROPN" && sectorsOfWord(lower.replace(/s$/, "")).includes("REL");

/** A noun whose form differs from its dictionary form is taken as a plural. */
export function isPlural(word: Word): boolean {
  return word.lower !== word.lemma && !/['’]s?$/.test(word.lower);
}

/** The head with the compound before it ("health officials", "air strike") and what a hyphen joins to it. */
function headWords(head: number, phrase: WordRange, tree: Tree): WordRange {
  let first = agedFrom(head, tree) ?? head;
  let after = head + 1;
  while (first > phrase.first) {
    const before = tree.words[first - 1];
    if (before?.head !== head || !(isRelation(before.relation, "compound") || isJoined(before, tree))) break;
    first--;
  }
  while (isJoined(tree.words[after], tree) && tree.words[after]?.head === head) after++;
  return { first, after };
}

/** A part of a noun in hyphens, or its hyphen. */
const isJoined = (word: Word | undefined, { words }: Tree): boolean =>
  word !== undefined && (word.relation === "goeswith" || isHyphen(word.index, words));

/** Whether all that a hyphen joins to a noun hangs on it: it stands for the whole. */
function isWhole(head: number, { words }: Tree): boolean {
  const parts = [words[head - 1], words[head - 2], words[head + 1], words[head + 2]];
  const own = parts.filter((part) => part?.head === head);
  return own.some((part) => part?.relation === "goeswith") && own.some((part) => part?.text === "-");
}
