import type { Entity } from "../../../model/mention.ts";
import type { Word } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import { genderOfFirstName } from "../../lexicon/first-names.ts";
import { nameKey } from "../../lexicon/name-key.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";
import { isRelation } from "../../tree.ts";

/** What the rules of reference look at in a mention. */
export interface Features {
  readonly at: number;
  readonly mention: DraftMention;
  readonly sentence: number;
  readonly lower: string;
  readonly lemma: string;
  readonly key: string;
  readonly number: "one" | "many" | null;
  readonly gender: "m" | "f" | "n" | null;
  readonly animate: boolean | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** "no group": there is none that could be taken up. */
  readonly none: boolean;
  readonly subject: boolean;
  readonly modifiers: ReadonlySet<string>;
  /** Number words: "three soldiers" are not "five soldiers". */
  readonly counts: ReadonlySet<string>;
  readonly country: string | null;
  readonly relation: string;
}

const DEFINITE = new Set(["the", "this", "these", "that", "those", "both", "such"]);
const INDEFINITE = new Set([
  "a",
  "an",
  "another",
  "some",
  "any",
  "no",
  "every",
  "each",
  "many",
  "several",
  "few",
  "other",
]);
const ONE = new Set("i me my mine myself he him his himself she her hers herself it its itself".split(" "));
const MANY = new Set("we us our ours ourselves they them their theirs themselves 'em these those".split(" "));
const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);
const NEUTER = new Set(["it", "its", "itself"]);
const PEOPLE = new Set(["person", "group", "nationality"]);
export const LIFELESS = new Set(["place", "facility", "document", "weapon", "money", "event", "other"]);
const COLLECTIVE = new Set(["police", "people", "staff", "troops", "media", "personnel", "clergy"]);

type Needed = Pick<Draft, "analysis" | "tree" | "mentions" | "entities">;

/** "himself", "themselves". */
export const isReflexive = ({ lower }: Pick<Features, "lower">): boolean => /sel(?:f|ves)$/.test(lower);

export function featuresOf(draft: Needed): readonly Features[] {
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  return draft.mentions.map((mention, at) => features(at, mention, entities.get(mention.entity), draft));
}

function features(at: number, mention: DraftMention, entity: Entity | undefined, { analysis, tree }: Needed): Features {
  const word = analysis.words[mention.head];
  const lower = word?.lower ?? "";
  const inner = analysis.words.slice(mention.phraseWords.first, mention.phraseWords.after);
  const own = inner.filter(({ head, index }) => head === mention.head && index !== mention.head);
  const determiner = own.find(({ upos }) => upos === "DET")?.lower ?? "";
  const possessed = tree.dependents(mention.head, "nmod:poss").length > 0;
  return {
    at,
    mention,
    sentence: word?.sentence ?? 0,
    lower,
    lemma: word?.lemma ?? lower,
    key: nameKey(mention.form === "name" ? mention.span.text : mention.phrase.text),
    number: numberOf(
      mention,
      lower,
      word?.lemma ?? lower,
      inner.some(({ relation }) => isRelation(relation, "nummod")),
    ),
    gender: genderOf(mention, lower, word?.lemma ?? lower, analysis.words[mention.phraseWords.first]?.lower ?? ""),
    animate: collective(mention, word)
      ? null
      : PEOPLE.has(mention.kind)
        ? true
        : LIFELESS.has(mention.kind)
          ? false
          : null,
    definite: DEFINITE.has(determiner) || possessed,
    indefinite: INDEFINITE.has(determiner),
    none: determiner === "no",
    subject: isRelation(word?.relation ?? "", "nsubj"),
    modifiers: new Set(
      own
        .filter(({ upos, lemma }) => ["ADJ", "NOUN", "PROPN", "VERB"].includes(upos) && lemma !== "same")
        .map(({ lemma }) => lemma),
    ),
    counts: new Set(inner.filter(({ upos }) => upos === "NUM").map((number) => number.lower)),
    country: entity?.country ?? null,
    relation: word?.relation ?? "",
  };
}

/** "the delegation", "the crowd": taken up by "it" as well as by "they". */
function collective({ kind, form }: DraftMention, word: Word | undefined): boolean {
  return kind === "group" && form === "description" && word?.lower === word?.lemma;
}

function numberOf(mention: DraftMention, lower: string, lemma: string, counted: boolean): Features["number"] {
  if (mention.form === "pronoun") return ONE.has(lower) ? "one" : MANY.has(lower) ? "many" : null;
  if (mention.form === "name") return mention.kind === "organization" || mention.kind === "nationality" ? null : "one";
  if (COLLECTIVE.has(lemma) || COLLECTIVE.has(lower)) return "many";
  if (mention.kind === "group" && lower === lemma) return null;
  if (counted && lower !== lemma) return "many";
  return lower === lemma ? "one" : "many";
}

function genderOf(mention: DraftMention, lower: string, lemma: string, first: string): Features["gender"] {
  if (mention.form === "pronoun")
    return MALE.has(lower) ? "m" : FEMALE.has(lower) ? "f" : NEUTER.has(lower) ? "n" : null;
  // "gunmen" are taken up by "they", whatever one of them is.
  if (mention.form === "description") return lower === lemma ? (actorNoun(lemma)?.gender ?? null) : null;
  if (mention.kind !== "person") return null;
  if (["mr", "mr.", "sir", "lord", "king", "prince"].includes(first)) return "m";
  if (["mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "dame"].includes(first)) return "f";
  return genderOfFirstName(mention.span.text.split(/\s/)[0] ?? "");
}
