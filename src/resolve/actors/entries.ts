import type { EntryFound, KnowledgeEntry } from "../../model/knowledge.ts";
import { acronymKey, bodyWords, isAcronym, isGeneric } from "./body-name.ts";
import { isCommon } from "./common-names.ts";
import { personName } from "./person-name.ts";
import type { ActorProfile, KnownEntry } from "./profile.ts";
import { isState } from "./reference.ts";

/** The keys under which an entry of a user's list is found: its names letter by letter, order of a person's parts apart. */
export function keysOfEntry({ names, kind, countries }: Omit<KnowledgeEntry, "list">): readonly string[] {
  const inCountries = countries.length > 0 ? countries : [null];
  const people = kind === "body" ? [] : names.flatMap((name) => inCountries.map((country) => personKey(name, country)));
  const bodies = kind === "person" ? [] : names.map(bodyKey);
  return [...new Set([...people, ...bodies])].filter((key) => key.length > 2);
}

function personKey(name: string, country: string | null): string {
  const { parts, generation } = personName(name, country);
  return `p ${inOrder([...parts, ...(generation === null ? [] : [generation])])}`;
}

const bodyKey = (name: string) => `b ${isAcronym(name) ? `^${acronymKey(name)}` : bodyWords(name).join(" ")}`;
const inOrder = (parts: readonly string[]) => [...parts].sort().join(" ");

/** The key under which entries are sought that a node may be; null for what no list of actors tells of. */
export function entryKeyOf({ kind, name }: Pick<ActorProfile, "kind" | "name">): string | null {
  if (kind === "person") return `p ${inOrder(name.split(" "))}`;
  if (kind !== "body" && kind !== "facility") return null;
  return `b ${isAcronym(name) ? `^${acronymKey(name)}` : name}`;
}

/**
 * The profile with the entries that it is, of those found under its key: of each list at most one, for a name of two of
 * its entries says of neither. Country and sectors are the entry's where no report tells any.
 */
export function withEntries(profile: ActorProfile, found: readonly EntryFound[]): ActorProfile {
  const suiting = found.filter((entry) => suits(profile, entry));
  const sole = suiting.filter(({ list }) => suiting.filter((other) => other.list === list).length === 1);
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
