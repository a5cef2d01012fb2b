import type { Entity } from "../../../model/mention.ts";
import { lookup } from "../../lexicon/actors.ts";
import type { Features } from "./features.ts";
import { isGovernment } from "./is-government.ts";

/** Mentions by what the rules ask for, in text order, so that no rule walks the whole text for every mention. */
export interface Lookup {
  readonly namesByKey: Listed;
  /** Names by the body or place that the lists hold under them. */
  readonly namesByListing: Listed;
  /** Persons' names of two words and more, by each of their words. */
  readonly longNamesByPart: Listed;
  /** Names of bodies of two words and more, by their last word. */
  readonly longBodiesByEnd: Listed;
  readonly peoplesByStem: Listed;
  readonly namesByFirstWord: ReadonlyMap<number, readonly Features[]>;
  readonly governmentsByCountry: Listed;
  readonly descriptionsByKey: Listed;
  readonly descriptionsByNoun: Listed;
  readonly pronouns: Listed;
  /** Persons, pronouns apart, by the word after their phrase. */
  readonly personsByEnd: ReadonlyMap<number, readonly Features[]>;
  readonly byHead: ReadonlyMap<number, Features>;
  readonly byWord: ReadonlyMap<number, Features>;
  readonly entities: ReadonlyMap<string, Entity>;
}

type Listed = ReadonlyMap<string, readonly Features[]>;

const partsOf = ({ key }: Features): readonly string[] => key.split(" ");
const stemOf = ({ key }: Features): string => key.replace(/s$/, "");
const listingOf = ({ mention }: Features): readonly string[] => {
  const known = lookup(mention.span.text);
  return known ? [known.name] : [];
};

export function makeLookup(features: readonly Features[], entities: readonly Entity[]): Lookup {
  const names = features.filter(({ mention }) => mention.form === "name");
  const descriptions = features.filter(({ mention }) => mention.form === "description");
  const ofKind = (kind: string) => names.filter(({ mention }) => mention.kind === kind);
  const longer = (one: Features) => one.key.includes(" ");
  return {
    namesByKey: listed(names, ({ key }) => [key]),
    namesByListing: listed(names, listingOf),
    longNamesByPart: listed(ofKind("person").filter(longer), partsOf),
    longBodiesByEnd: listed(ofKind("organization").filter(longer), (one) => partsOf(one).slice(-1)),
    peoplesByStem: listed(
      ofKind("nationality").filter(({ relation }) => relation !== "amod"),
      (one) => [stemOf(one)],
    ),
    namesByFirstWord: listed(names, ({ mention }) => [mention.words.first]),
    governmentsByCountry: listed(features.filter(isGovernment), ({ country }) => (country === null ? [] : [country])),
    descriptionsByKey: listed(descriptions, ({ key }) => [key]),
    descriptionsByNoun: listed(descriptions, ({ lemma }) => [lemma]),
    pronouns: listed(
      features.filter(({ mention }) => mention.form === "pronoun"),
      ({ lower }) => [lower],
    ),
    personsByEnd: listed(
      features.filter(({ mention }) => mention.kind === "person" && mention.form !== "pronoun"),
      ({ mention }) => [mention.phraseWords.after],
    ),
    byHead: firstBy(features, ({ mention }) => [mention.head]),
    byWord: firstBy(features, ({ mention }) =>
      Array.from({ length: mention.words.after - mention.words.first }, (_, i) => mention.words.first + i),
    ),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

function listed<Key>(
  features: readonly Features[],
  keysOf: (one: Features) => readonly Key[],
): ReadonlyMap<Key, readonly Features[]> {
  const lists = new Map<Key, Features[]>();
  for (const one of features) {
    for (const key of new Set(keysOf(one))) {
      const list = lists.get(key);
      if (list) list.push(one);
      else lists.set(key, [one]);
    }
  }
  return lists;
}

function firstBy(
  features: readonly Features[],
  wordsOf: (one: Features) => readonly number[],
): ReadonlyMap<number, Features> {
  const found = new Map<number, Features>();
  for (const one of features) for (const word of wordsOf(one)) if (!found.has(word)) found.set(word, one);
  return found;
}
