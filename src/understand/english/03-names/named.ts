import type { MentionKind } from "../../../model/mention.ts";
import type { NameSpan, NameType, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isShared, lookup } from "../../lexicon/actors.ts";
import { countryOfDemonym } from "../../lexicon/countries.ts";
import { genderOfFirstName } from "../../lexicon/first-names.ts";
import { standingOf } from "../../lexicon/office-holders.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { seatNamed } from "../../lexicon/seats.ts";
import { TITLE_WORDS, titleNamed } from "../../lexicon/titles.ts";
import { wordsText } from "../../words-text.ts";
import type { Found } from "./found.ts";
import { isKnownPlace, unseenPlaces } from "./known-places.ts";
import { LOOSE_AFTER, listed } from "./listed.ts";
import { makeFound } from "./make-found.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;

const KIND: Record<NameType, MentionKind | null> = {
  Location: "place",
  Person: "person",
  Organization: "organization",
  NORP: "nationality",
  Facility: "facility",
  Product: "weapon",
  Misc: "other",
  Money: "money",
  Date: null,
};
const LOOSE_BEFORE = new Set(["the", "a", "an", "'", '"', "“", "‘", "("]);
const QUARTERS = /^(?:north|south|east|west)(?:ern)?$/;

/** Names: those that the model saw, corrected by the word lists, and listed ones that it missed. */
export function findNames(draft: Needed): readonly Found[] {
  const seen = draft.analysis.names.flatMap((name) => fromModel(name, draft));
  const covered = new Set<number>();
  for (const { words } of seen) for (let at = words.first; at < words.after; at++) covered.add(at);
  for (const { first, after } of draft.analysis.names) for (let at = first; at < after; at++) covered.add(at);
  const known = listed(covered, draft);
  for (const { words } of known) for (let at = words.first; at < words.after; at++) covered.add(at);
  const places = unseenPlaces(covered, draft.analysis).map((words) => makeFound(words, "place", draft));
  return [...seen, ...known, ...places].sort((a, b) => a.words.first - b.words.first);
}

function fromModel(name: NameSpan, draft: Needed): readonly Found[] {
  const kind = KIND[name.type];
  if (kind === null) return [];
  return pieces(name, kind, draft).map((piece) => {
    const words = widened(trim(piece, kind, draft), draft);
    const text = wordsText(words, draft);
    const person = addressed(words, draft) || isKnownPerson(text, kind, draft);
    const body = kind === "person" && isBodyOfOneWord(words, text, draft);
    const known = person ? "person" : body ? "organization" : kindOf(text, kind);
    return makeFound(words, known === "other" && isKnownPlace(words, draft.analysis) ? "place" : known, draft);
  });
}

/** "Lozova, Ukraine" is two places. */
function pieces({ first, after }: WordRange, kind: MentionKind, { analysis }: Needed): readonly WordRange[] {
  const comma = analysis.words.slice(first, after).find(({ text }) => text === ",")?.index;
  if (kind !== "place" || comma === undefined || comma === first || comma + 1 >= after) return [{ first, after }];
  return [
    { first, after: comma },
    { first: comma + 1, after },
  ];
}

/** "Ms. X" is a person whatever the model says. */
function addressed({ first }: WordRange, { analysis }: Needed): boolean {
  const before = analysis.words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower.replace(".", ""));
  return before.some((word) => ["mr", "mrs", "ms", "miss"].includes(word)) && before.every((word) => word !== ",");
}

/** The lists know better than the model what a listed name is; a demonym is no place. */
function kindOf(text: string, kind: MentionKind): MentionKind {
  if (kind === "person") return isListedBody(text) ? "organization" : kind;
  if (kind === "money") return kind;
  if (kind === "nationality" || countryOfDemonym(text)) return lookup(text)?.kind ?? "nationality";
  if (seatNamed(text) && kind !== "weapon" && kind !== "other") return kind;
  const known = lookup(text);
  if (known) return known.kind === "place" && kind === "organization" ? "organization" : known.kind;
  if (kind === "weapon" || kind === "other") {
    if (seatNamed(text)) return "facility";
    const noun = actorNoun(text.toLowerCase().split(" ").at(-1) ?? "");
    return noun && noun.kind !== "person" ? noun.kind : "other";
  }
  return kind;
}

/** "People's" belongs to "Republic of China" where the lists hold the longer name. */
function widened({ first, after }: WordRange, draft: Needed): WordRange {
  const { words } = draft.analysis;
  for (let more = 3; more > 0; more--) {
    const begin = first - more;
    if (begin < 0 || words[begin]?.sentence !== words[first]?.sentence || !/^\p{Lu}/u.test(words[begin]?.text ?? ""))
      continue;
    if (words[begin]?.upos === "DET") continue;
    const longer = { first: begin, after };
    if (!/[,;:()]/.test(wordsText(longer, draft)) && lookup(wordsText(longer, draft))) return longer;
  }
  return { first, after };
}

/** A well-known person whom the model takes for something else; a single name only where it takes it for nothing known. */
function isKnownPerson(text: string, kind: MentionKind, { published }: Needed): boolean {
  if (kind === "person" || kind === "money" || (kind !== "other" && !text.includes(" "))) return false;
  return lookup(text) === null && standingOf(text, published) !== null;
}

/** A name of several words that the lists have for a body is nobody's. */
function isListedBody(text: string): boolean {
  return text.includes(" ") && (lookup(text)?.kind === "organization" || (lookup(text) === null && isShared(text)));
}

/**
 * "Hezbollah said it fired rockets", "Al-Qaeda said": a listed body of one word that the model takes for somebody, where no one of that name is
 * told of ("Doug Ford … Ford") and people are not called so.
 */
function isBodyOfOneWord({ first }: WordRange, text: string, { analysis: { names, words } }: Needed): boolean {
  if (text.includes(" ") || lookup(text)?.kind !== "organization" || genderOfFirstName(text) !== null) return false;
  const people = names.filter((name) => name.type === "Person" && name.first !== first);
  const sentence = words.filter((word) => word.sentence === words[first]?.sentence);
  if (people.length === 0 && sentence.some(({ lower }) => HE.has(lower))) return false;
  return !people.some((name) => words.slice(name.first, name.after).some((word) => word.text === text));
}

const HE = new Set(["he", "she", "his", "her", "him", "himself", "herself"]);

/** Off with articles, quotation marks, 's and a person's titles, which a name span may begin or end with. */
function trim({ first, after }: WordRange, kind: MentionKind, draft: Needed): WordRange {
  const { words } = draft.analysis;
  let begin = first;
  let end = after;
  while (begin < end - 1 && LOOSE_BEFORE.has(words[begin]?.lower ?? "")) begin++;
  if (kind === "nationality") while (begin < end - 1 && QUARTERS.test(words[begin]?.lower ?? "")) begin++;
  while (end > begin + 1 && LOOSE_AFTER.has(words[end - 1]?.lower ?? "")) end--;
  if (kind !== "person" && !/^(?:mr|mrs|ms|miss)$/.test(words[begin]?.lower.replace(".", "") ?? "")) {
    return { first: begin, after: end };
  }
  for (let size = Math.min(TITLE_WORDS, end - begin - 1); size > 0; size--) {
    if (titleNamed(wordsText({ first: begin, after: begin + size }, draft))) {
      return trim({ first: begin + size, after: end }, kind, draft);
    }
  }
  if (words[begin]?.text === "." && end > begin + 1) return trim({ first: begin + 1, after: end }, kind, draft);
  return { first: begin, after: end };
}
