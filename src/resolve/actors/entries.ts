import type { EntryFound, KnowledgeEntry } from "../../model/knowledge.ts";
import { acronymKey, bodyKey, bodyWords, compareWords, isAcronym, isGeneric } from "./body-name.ts";
import { isCommon } from "./common-names.ts";
import { comparePersonNames } from "./compare-person-names.ts";
import { bare, personName } from "./person-name.ts";
import type { ActorProfile, KnownEntry } from "./profile.ts";
import { isState } from "./reference.ts";
import { bonesOf } from "./sound.ts";

/**
 * The keys under which an entry of a user's list is found, each with the name that it stands for: letter by letter, order
 * of a person's parts apart, and by what spellings of one name share.
 */
export function keysOfEntry({ names, kind, countries }: Omit<KnowledgeEntry, "list">): readonly EntryKey[] {
  const inCountries = countries.length > 0 ? countries : [null];
  const keys = (name: string) => [
    ...(kind === "body" ? [] : inCountries.flatMap((country) => personKeys(partsOf(name, country)))),
    ...(kind === "person" ? [] : keysOfBody(name)),
  ];
  return names.flatMap((called) => [...new Set(keys(called))].map((key) => ({ key, called })));
}

export interface EntryKey {
  readonly key: string;
  readonly called: string;
}

function partsOf(name: string, country: string | null): readonly string[] {
  const { parts, generation } = personName(name, country);
  return generation === null ? parts : [...parts, generation];
}

/** The keys under which entries are sought that a node may be, the surest first; none for what no list tells of. */
export function entryKeysOf({ kind, name }: Pick<ActorProfile, "kind" | "name">): readonly string[] {
  if (kind === "person") return personKeys(name.split(" "));
  if (kind !== "body" && kind !== "facility") return [];
  return isAcronym(name) ? keysOfBody(name) : bodyKeys(name.split(" "));
}

/** How entries are sought by a name as somebody types it: as a person's and as a body's. */
export interface EntryLook {
  /** The key of an entry of this very name. */
  readonly key: string;
  /** What the keys of its sort begin with. */
  readonly sort: string;
  /** Each begins a word of the key of an entry whose name holds them all; none for an acronym, which is sought whole. */
  readonly words: readonly string[];
}

export function entryLooks(written: string): readonly EntryLook[] {
  const keys = [
    ...personKeys(partsOf(written, null)).slice(0, 1),
    ...bodyKeys(bodyWords(written)).slice(0, 1),
    ...(isAcronym(written) ? keysOfBody(written) : []),
  ];
  return keys.map((key) => {
    const [sort = "", ...words] = key.split(" ");
    return { key, sort: `${sort} `, words: words.filter((word) => !word.startsWith("^")) };
  });
}

/** A lone name is sought letter by letter alone. */
function personKeys(parts: readonly string[]): readonly string[] {
  if (parts.length === 0) return [];
  const spelt = parts.length === 1 ? [] : [`q ${inOrder(parts.map((part) => bonesOf(bare(part))))}`];
  return [`p ${inOrder(parts)}`, ...spelt];
}

const keysOfBody = (name: string) => (isAcronym(name) ? [`b ^${acronymKey(name)}`] : bodyKeys(bodyWords(name)));
const bodyKeys = (words: readonly string[]) =>
  words.length === 0 ? [] : [`b ${words.join(" ")}`, `c ${bodyKey(words)}`];
const inOrder = (parts: readonly string[]) => [...parts].sort().join(" ");

/** Whether two names are spellings of one, as names of reports are compared. */
function isSpelling(called: string, { kind, name, country }: ActorProfile): boolean {
  if (kind !== "person") {
    const relation = compareWords(bodyWords(called), name.split(" "));
    return relation !== null && relation.how !== "extra";
  }
  const relation = comparePersonNames(personName(called, country), personName(name, country));
  return "how" in relation && (relation.how === "same" || relation.how === "variant");
}

/**
 * The profile with the entries that it is, of those found under each of its keys: of each list at most one, for a name of
 * two of its entries says of neither. Another spelling counts where a list has none that is written so. Country and
 * sectors are the entry's where no report tells any.
 */
export function withEntries(profile: ActorProfile, found: readonly (readonly EntryFound[])[]): ActorProfile {
  const lists = new Map<string, ReadonlyMap<string, EntryFound>>();
  for (const [level, entries] of found.entries()) {
    const suiting = entries.filter(
      (entry) => suits(profile, entry) && (level === 0 || isSpelling(entry.called, profile)),
    );
    for (const list of new Set(suiting.map((entry) => entry.list))) {
      const its = suiting.filter((entry) => entry.list === list);
      if (!lists.has(list)) lists.set(list, new Map(its.map((entry) => [entry.id, entry])));
    }
  }
  const sole = [...lists.values()].flatMap((some) => (some.size === 1 ? [...some.values()] : []));
  if (sole.length === 0) return profile;
  const ranked = sole.sort((a, b) => (a.list < b.list ? -1 : 1));
  const country = soleOf(ranked.flatMap(({ countries }) => countries));
  const sectors = [...new Set(ranked.flatMap((entry) => entry.sectors))].sort();
  return {
    ...profile,
    country: profile.country ?? country,
    sectors: profile.sectors.length > 0 ? profile.sectors : sectors,
    entries: ranked.map(({ list, id, name }): KnownEntry => ({ list, id, name })),
  };
}

const soleOf = (values: readonly string[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);

/** Whether an entry of that name may be meant: countries do not contradict, and what alone tells little has the same. */
function suits({ kind, name, country }: ActorProfile, entry: EntryFound): boolean {
  if (entry.kind !== null && entry.kind !== (kind === "person" ? "person" : "body")) return false;
  if (country !== null && entry.countries.includes(country)) return true;
  if (isState(country) && entry.countries.some(isState)) return false;
  return !tellsLittle(kind, name);
}

/** A common name without others, two letters, and what bodies of many countries are called. */
function tellsLittle(kind: ActorProfile["kind"], name: string): boolean {
  const words = name.split(" ");
  if (kind === "person") return words.every((word) => word.length === 1 || isCommon(word));
  return isAcronym(name) ? acronymKey(name).length < 3 : isGeneric(words);
}
