import type { Why } from "../../../model/why.ts";
import type { Features } from "./features.ts";
import { fullNameOf } from "./full-names.ts";

/** Why two mentions were taken for one. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly why: Why;
}

/** Mentions taken for one entity so far. */
export interface Clusters {
  /** The least mention of the cluster. */
  find(at: number): number;
  /** The mentions of the cluster, in text order; good until the next join. */
  members(at: number): readonly Features[];
  join(from: number, to: number, why: Why): void;
  gender(at: number): Features["gender"];
  number(at: number): Features["number"];
  country(at: number): string | null;
  /** Whether some mention of it is certainly of people. */
  animate(at: number): boolean;
  /** Whether it may be a person, by kind or gender: of its names, half at least must be a person's. */
  isPerson(at: number): boolean;
  /** The words beside the nouns of its mentions. */
  modifiers(at: number): ReadonlySet<string>;
  /** All words of its mentions. */
  words(at: number): ReadonlySet<string>;
  /** The words of its people's names. */
  people(at: number): ReadonlySet<string>;
  /** Its people's names of two words at least. */
  fullNames(at: number): ReadonlySet<string>;
  /** The words of its places' names. */
  places(at: number): ReadonlySet<string>;
  /** Ids of the entities that it was made of. */
  entities(at: number): ReadonlySet<string>;
  readonly links: readonly Link[];
}

/** What is known of a cluster, kept as it grows: a text may hold thousands of mentions of one man. */
interface Group {
  readonly members: Features[];
  readonly modifiers: Set<string>;
  readonly words: Set<string>;
  readonly entities: Set<string>;
  readonly people: Set<string>;
  readonly fullNames: Set<string>;
  readonly places: Set<string>;
  names: number;
  peoplesNames: number;
  gender: Told<Features["gender"]>;
  number: Told<Features["number"]>;
  country: Told<Features["country"]>;
  animate: boolean;
  isPerson: boolean;
}

/** The first that a cluster's mentions tell, in text order, and where. */
interface Told<T> {
  readonly at: number;
  readonly value: T | null;
}

/** Clusters that begin as the stage before left them: one for every entity. */
export function makeClusters(features: readonly Features[]): Clusters {
  const leader = features.map(({ at }) => at);
  const groups = new Map<number, Group>();
  const links: Link[] = [];
  const firstOf = new Map<string, number>();
  for (const one of features) {
    const first = firstOf.get(one.mention.entity) ?? one.at;
    const group = groups.get(first);
    firstOf.set(one.mention.entity, first);
    leader[one.at] = first;
    if (group) grow(group, alone(one));
    else groups.set(first, alone(one));
  }
  const find = (at: number) => leader[at] ?? at;
  const group = (at: number) => groups.get(find(at));
  return {
    find,
    members: (at) => group(at)?.members ?? [],
    join: (from, to, why) => {
      const [low, high] = [find(from), find(to)].sort((a, b) => a - b) as [number, number];
      const [kept, added] = [groups.get(low), groups.get(high)];
      if (low === high || !kept || !added) return;
      for (const { at } of added.members) leader[at] = low;
      grow(kept, added);
      groups.delete(high);
      links.push({ from, to, why });
    },
    gender: (at) => group(at)?.gender.value ?? null,
    number: (at) => group(at)?.number.value ?? null,
    country: (at) => group(at)?.country.value ?? null,
    animate: (at) => group(at)?.animate ?? false,
    isPerson: (at) => mayBePerson(group(at)),
    modifiers: (at) => group(at)?.modifiers ?? new Set(),
    words: (at) => group(at)?.words ?? new Set(),
    people: (at) => group(at)?.people ?? new Set(),
    fullNames: (at) => group(at)?.fullNames ?? new Set(),
    places: (at) => group(at)?.places ?? new Set(),
    entities: (at) => group(at)?.entities ?? new Set(),
    links,
  };
}

/** The model takes a town for a person now and then: "Douma's fall". */
const mayBePerson = (group: Group | undefined): boolean =>
  group?.isPerson === true && group.peoplesNames * 2 >= group.names;

function alone(one: Features): Group {
  const { at, gender, number, country, animate, modifiers, key, mention } = one;
  const fullName = mention.form === "name" && mention.kind === "person" ? fullNameOf(key) : null;
  return {
    members: [one],
    modifiers: new Set(modifiers),
    words: new Set([...modifiers, ...key.split(" ")]),
    entities: new Set([mention.entity]),
    people: new Set(
      mention.form === "name" && mention.kind === "person" ? mention.span.text.toLowerCase().split(/\s+/) : [],
    ),
    fullNames: new Set(fullName === null ? [] : [fullName.join(" ")]),
    places: new Set(mention.form === "name" && mention.kind === "place" ? key.split(" ") : []),
    names: mention.form === "name" ? 1 : 0,
    peoplesNames: mention.form === "name" && mention.kind === "person" ? 1 : 0,
    gender: { at, value: gender },
    number: { at, value: number },
    country: { at, value: country },
    animate: animate === true,
    isPerson: mention.kind === "person" || gender === "m" || gender === "f",
  };
}

/** Nobody bears more in one report. */
const MOST_NAMES = 8;

function grow(kept: Group, added: Group): void {
  const inOrder = (kept.members.at(-1)?.at ?? -1) < (added.members[0]?.at ?? 0);
  for (const one of added.members) kept.members.push(one);
  if (!inOrder) kept.members.sort((a, b) => a.at - b.at);
  for (const modifier of added.modifiers) kept.modifiers.add(modifier);
  for (const word of added.words) kept.words.add(word);
  for (const id of added.entities) kept.entities.add(id);
  for (const word of added.people) kept.people.add(word);
  for (const name of added.fullNames) if (kept.fullNames.size < MOST_NAMES) kept.fullNames.add(name);
  for (const word of added.places) kept.places.add(word);
  kept.names += added.names;
  kept.peoplesNames += added.peoplesNames;
  kept.gender = firstTold(kept.gender, added.gender);
  kept.number = firstTold(kept.number, added.number);
  kept.country = firstTold(kept.country, added.country);
  kept.animate ||= added.animate;
  kept.isPerson ||= added.isPerson;
}

function firstTold<T>(a: Told<T>, b: Told<T>): Told<T> {
  if (a.value === null || b.value === null) return a.value === null ? b : a;
  return a.at < b.at ? a : b;
}
