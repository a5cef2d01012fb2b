/** What sort of actor a node is: a state's own organs ("the Kenyan police") are `organ`, its government `government`. */
export type ActorKind = "person" | "body" | "government" | "organ" | "country" | "place" | "facility" | "people";

/** An office or rank as reports give it. */
export interface ActorRole {
  /** Small letters, without article or "former". */
  readonly title: string;
  /** The body or country in which it is held, as named. */
  readonly of: string | null;
  /** First and last day (ISO or shorter), where text or word lists say; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it is told as held no longer. */
  readonly former: boolean;
  /** First and last month (YYYY-MM) of publication in which a report says so; null where no report has a day. */
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * A name with what reports say of its bearer. The first part is alike for all uses of a node and makes its id; the rest
 * is gathered over the uses: distinct values, in order, cut at a fixed number, so that joining is a function of the set.
 */
export interface ActorProfile {
  readonly kind: ActorKind;
  /** The name as compared; for a state's organs what they are. */
  readonly name: string;
  readonly country: string | null;
  /** The entry of the word lists that it is: "Khalifa Haftar (LBY)". */
  readonly known: string | null;
  /** GeoNames id, for places. */
  readonly geonames: number | null;
  /** How it alone tells too little: a lone part of a name, initials, an acronym, a name that many bodies have; null where it does not. */
  readonly loose: "lone" | "initials" | "acronym" | "generic" | null;
  /** The report, where the node is one report's alone. */
  readonly report: string | null;

  /** Words of the name that name its own country: "sudanese". */
  readonly countryWords: readonly string[];
  /** As written. */
  readonly forms: readonly string[];
  /** Other names that a report uses for the same one. */
  readonly aka: readonly string[];
  /** Short forms that a report uses for the same body. */
  readonly acronyms: readonly string[];
  readonly sectors: readonly string[];
  readonly roles: readonly ActorRole[];
  /** Who is named beside it; of nodes of one report alone. */
  readonly company: readonly string[];
  /** The entries of users' lists that it is, of each list at most one; not there where there are none. */
  readonly entries?: readonly KnownEntry[];
}

/** An entry of a user's list. */
export interface KnownEntry {
  readonly list: string;
  readonly id: string;
  readonly name: string;
}

const MOST = { forms: 16, aka: 12, acronyms: 6, sectors: 8, roles: 24, company: 24 } as const;

/** What several uses of one node say together. Commutative, associative, idempotent. Throws on an empty list. */
export function joinActorProfiles(profiles: readonly ActorProfile[]): ActorProfile {
  const [first] = profiles;
  if (!first) throw new RangeError("joinActorProfiles: there is nothing to join");
  const union = (of: (profile: ActorProfile) => readonly string[], most: number) =>
    [...new Set(profiles.flatMap(of))].sort().slice(0, most);
  return {
    ...first,
    forms: union(({ forms }) => forms, MOST.forms),
    aka: union(({ aka }) => aka, MOST.aka),
    acronyms: union(({ acronyms }) => acronyms, MOST.acronyms),
    sectors: union(({ sectors }) => sectors, MOST.sectors),
    roles: joinRoles(profiles.flatMap(({ roles }) => roles)).slice(0, MOST.roles),
    company: union(({ company }) => company, MOST.company),
  };
}

/** One line for each office with its days, with the months over which reports give it. */
export function joinRoles(roles: readonly ActorRole[]): readonly ActorRole[] {
  const lines = new Map<string, ActorRole>();
  for (const role of roles) {
    const key = [role.title, role.of ?? "", role.from ?? "", role.to ?? "", role.former ? "former" : ""].join("\t");
    const line = lines.get(key);
    lines.set(
      key,
      line ? { ...role, first: earlier(line.first, role.first), last: later(line.last, role.last) } : role,
    );
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, role]) => role);
}

const earlier = (a: string | null, b: string | null) => (a !== null && (b === null || a < b) ? a : b);
const later = (a: string | null, b: string | null) => (a !== null && (b === null || a > b) ? a : b);
