import type { Comparison, Feature } from "../../model/resolution.ts";
import { foldName } from "./fold.ts";
import { bodyNameFeatures, personNameFeatures } from "./name-features.ts";
import type { ActorKind, ActorProfile } from "./profile.ts";
import { shippedReference } from "./reference.ts";
import { shownName } from "./shown-name.ts";
import { limit, sign } from "./weights.ts";

/** How likely two nodes are one actor: the sum of the signs, each in a sentence. Symmetric. */
export function compareActors(one: ActorProfile, other: ActorProfile): Comparison {
  const [a, b] = inOrder(one, other);
  const known = [...knownFeatures(a, b), ...entryFeatures(a, b)];
  const said = nameFeatures(a, b);
  const named = known.some(({ adds }) => adds > 0) ? (said?.filter(({ adds }) => adds > 0) ?? null) : said;
  const apart = named || known.length > 0 ? [] : [sign("names-apart", { a: shownName(a), b: shownName(b) })];
  const features = [...known, ...(named ?? []), ...apart, ...(apart.length > 0 ? [] : otherFeatures(a, b))];
  const score = features.reduce((sum, { adds }) => sum + adds, 0);
  if (!features.some(({ name, adds }) => adds > 0 || TELLING.has(name)))
    return { score, verdict: "different", features };
  return { score, verdict: verdictOf(score, named), features };
}

/** A pair whose names agree is kept even where all else speaks against it: it keeps their groups apart. */
function verdictOf(score: number, named: readonly Feature[] | null): Comparison["verdict"] {
  if (score >= limit("same")) return "same";
  const agree = named?.some(({ name, adds }) => TELLING.has(name) || (adds > 2 && name !== "also-called")) ?? false;
  return score >= limit("different") || agree ? "unsure" : "different";
}

/** What tells father from son, whose names agree but for that. */
const TELLING = new Set(["generation-other", "middle-other"]);

const inOrder = (a: ActorProfile, b: ActorProfile) => (sorted(a) <= sorted(b) ? ([a, b] as const) : ([b, a] as const));
const sorted = ({ name, country, report, kind }: ActorProfile) => [name, country ?? "", kind, report ?? ""].join("\t");

function nameFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] | null {
  if (a.kind === "person" && b.kind === "person") return personNameFeatures(a, b);
  if (FIXED.has(a.kind) || FIXED.has(b.kind)) return null;
  return bodyNameFeatures(a, b);
}

/** What these are is told by the word lists alone. */
const FIXED: ReadonlySet<ActorKind> = new Set(["government", "organ", "country"]);

function knownFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (a.known === null || b.known === null) return [];
  return a.known === b.known
    ? [sign("known-same", { what: a.known })]
    : [sign("known-other", { what: `${a.known} and ${b.known}` })];
}

/** What each user's list that has both says of them. */
function entryFeatures({ entries = [] }: ActorProfile, { entries: others = [] }: ActorProfile): readonly Feature[] {
  return entries.flatMap(({ list, id, name }) => {
    const other = others.find((one) => one.list === list);
    if (!other) return [];
    if (other.id === id) return [sign("entry-same", { what: name, list })];
    return [sign("entry-other", { what: [name, other.name].sort().join(" and "), list })];
  });
}

function otherFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  return [
    ...spotFeatures(a, b),
    ...kindFeatures(a, b),
    ...countryFeatures(a, b),
    ...sectorFeatures(a, b),
    ...roleFeatures(a, b),
    ...companyFeatures(a, b),
  ];
}

function spotFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (a.geonames === null || b.geonames === null) return [];
  return [sign(a.geonames === b.geonames ? "place-same" : "place-other", {})];
}

/** Body, building and place are told apart less surely than people from all of them. */
function kindFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (a.kind === b.kind) return [];
  const near = NEAR.has(a.kind) && NEAR.has(b.kind);
  return [sign(near ? "kind-near" : "kind-other", { what: `${KINDS[a.kind]}, the other as ${KINDS[b.kind]}` })];
}

const NEAR: ReadonlySet<ActorKind> = new Set(["body", "facility", "place", "organ"]);
const KINDS: Readonly<Record<ActorKind, string>> = {
  person: "a person",
  body: "a body",
  government: "a government",
  organ: "a state’s body",
  country: "a country",
  place: "a place",
  facility: "a building",
  people: "a people",
};

function countryFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (a.country === null || b.country === null) return [];
  const { nameOfCountry } = shippedReference();
  if (a.country === b.country) return [sign("country-same", { what: nameOfCountry(a.country) })];
  return [sign("country-other", { what: `${nameOfCountry(a.country)} and ${nameOfCountry(b.country)}` })];
}

function sectorFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  if (a.sectors.length === 0 || b.sectors.length === 0) return [];
  const shared = a.sectors.filter((sector) => b.sectors.includes(sector));
  if (shared.length > 0) return [sign("sector-same", { what: shared.join(", ") })];
  return [sign("sector-other", { what: `${a.sectors.join(", ")} and ${b.sectors.join(", ")}` })];
}

function roleFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  const shared = a.roles.find(({ title }) => b.roles.some((role) => role.title === title));
  return shared ? [sign("role-same", { what: shared.title })] : [];
}

function companyFeatures(a: ActorProfile, b: ActorProfile): readonly Feature[] {
  const found = [...shared(a, b), ...shared(b, a)][0];
  return found === undefined ? [] : [sign("company-shared", { what: found })];
}

const shared = (lone: ActorProfile, full: ActorProfile) =>
  lone.company.filter((beside) => full.roles.some(({ of }) => of !== null && foldName(of) === beside));

/** Of a pair: what is told of it in one line. */
export function explain(a: ActorProfile, b: ActorProfile): string {
  const { verdict, features } = compareActors(a, b);
  return `${shownName(a)} / ${shownName(b)}: ${verdict}. ${features.map(({ says }) => says).join(" ")}`;
}
