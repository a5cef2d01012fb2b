import type { Reading } from "../../src/model/reading.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Filler, goldTemplates, type Template } from "./gold.ts";
import { grouped, pairFeatures, pairFit, type Violent, violentClaims } from "./incidents.ts";
import { merged } from "./merged.ts";
import { INCIDENT_TYPES, type MucRecord, ROLES, type RoleName } from "./records.ts";
import { type Example, fitSparse, likelihood, type SparseWeights } from "./sparse-logistic.ts";

/** A record with what its reading's claims offer. */
export interface Document {
  readonly record: MucRecord;
  readonly reading: Reading;
  readonly gold: readonly Template[];
  readonly claims: readonly Violent[];
  readonly offered: ReadonlyMap<number, readonly Candidate[]>;
}

/** A template derived from claims, with those claims and, role by role, those that gave the fillers. */
export interface Derived extends Template {
  readonly claims: readonly Violent[];
}

/** What was learned on the key of other documents. */
export interface Learned {
  /** Whether two claims tell of one incident. */
  readonly pairs: SparseWeights;
  /** Which type a group of claims is. */
  readonly types: ReadonlyMap<string, SparseWeights>;
  /** Whether a wording fills a role. */
  readonly fillers: SparseWeights;
}

export interface Choice {
  /** How well a claim must fit a group to join it. */
  readonly fit: number;
  /** How likely a filler must be. */
  readonly least: number;
}

export function documentOf(record: MucRecord, reading: Reading): Document {
  const claims = violentClaims(reading);
  const offered = new Map<number, Candidate[]>();
  for (const candidate of candidatesOf(reading, claims, record.text)) {
    const list = offered.get(candidate.claim) ?? [];
    list.push(candidate);
    offered.set(candidate.claim, list);
  }
  return { record, reading, gold: goldTemplates(record), claims, offered };
}

const fills = (template: Template, { role, words }: Candidate) =>
  template.fillers[role].some(({ wordings }) => wordings.has(words));

/** How far apart, counted in claims, two claims may stand to be compared. */
const WINDOW = 12;

export function learnPairs(documents: readonly Document[]): SparseWeights {
  return fitSparse(
    documents.flatMap((document) => {
      const keys = document.claims.map((claim) => keysOf(claim, document));
      return document.claims.flatMap((later, at) =>
        document.claims.slice(Math.max(0, at - WINDOW), at).flatMap((earlier, before): Example[] => {
          const [a, b] = [keys[Math.max(0, at - WINDOW) + before] ?? [], keys[at] ?? []];
          if (a.length === 0 || b.length === 0) return [];
          const features = pairFeatures(earlier, later, document.reading, document.record.text);
          return [{ features, right: a.some((key) => b.includes(key)) }];
        }),
      );
    }),
  );
}

/** The templates of the key that a claim's fillers point to; its own parties count more than what stands beside them. */
function keysOf(claim: Violent, { gold, offered }: Document): readonly number[] {
  const points = gold.map((template) => {
    const parties = new Map<string, number>();
    for (const candidate of offered.get(claim.index) ?? []) {
      if (!fills(template, candidate)) continue;
      const own = /^\w+ (?:actor|recipient|victim|instrument)$/.test(candidate.features.find(isSide) ?? "");
      const party = `${candidate.role} ${candidate.entity}`;
      parties.set(party, Math.max(parties.get(party) ?? 0, own ? 2 : 0.5));
    }
    const total = [...parties.values()].reduce((sum, value) => sum + value, 0);
    return total > 0 && template.types.includes(claim.type) ? total + 0.7 : total;
  });
  const most = Math.max(0, ...points);
  return most < 1 ? [] : points.flatMap((value, index) => (value === most ? [index] : []));
}

const isSide = (feature: string) =>
  /^\w+ (?:actor|recipient|victim|about|beneficiary|instrument|content|sentence|source)$/.test(feature);

type Group = readonly Violent[];

const groupsOf = (document: Document, pairs: SparseWeights, fit: number): readonly Group[] =>
  grouped(document.claims, pairFit(pairs, document.reading, document.record.text), fit);

const offeredTo = (group: Group, { offered }: Document) => group.flatMap(({ index }) => offered.get(index) ?? []);

/** The template of the key that a group matches most of; null where it matches hardly anything. */
function keyOf(group: Group, document: Document): Template | null {
  const candidates = offeredTo(group, document);
  const points = document.gold.map((template) => {
    const matched = candidates.filter((candidate) => fills(template, candidate));
    const parties = new Set(matched.map(({ role, entity }) => `${role} ${entity}`)).size;
    return parties + (group.some(({ type }) => template.types.includes(type)) ? 0.5 : 0);
  });
  const most = Math.max(0, ...points);
  return most >= 1 ? (document.gold[points.indexOf(most)] ?? null) : null;
}

function typeFeatures(group: Group, document: Document): readonly string[] {
  const kinds = typesIn(group);
  const all = typesIn(document.claims);
  const heads = offeredTo(group, document).flatMap(({ role, words, features }) => {
    if (role !== "Weapon" && !(role === "Target" && features.includes("Target recipient"))) return [];
    return [`${role} ${words.split(" ").at(-1)}`];
  });
  const features = [
    "bias",
    `types ${kinds}`,
    `report ${all}`,
    `report ${all} types ${kinds}`,
    `first ${group[0]?.type}`,
    ...INCIDENT_TYPES.map((type) => `${type} ${Math.min(3, group.filter((claim) => claim.type === type).length)}`),
    ...group.map(({ lemma }) => `lemma ${lemma}`),
    ...group.map(({ claim }) => `mode ${claim.mode}`),
    ...heads,
  ];
  return [...new Set(features)];
}

const typesIn = (claims: readonly Violent[]) => [...new Set(claims.map(({ type }) => type))].sort().join("+");

export function learnTypes(documents: readonly Document[], pairs: SparseWeights, fit: number) {
  const examples = documents.flatMap((document) =>
    groupsOf(document, pairs, fit).flatMap((group) => {
      const key = keyOf(group, document);
      return key ? [{ features: typeFeatures(group, document), key }] : [];
    }),
  );
  return new Map(
    INCIDENT_TYPES.map((type) => [
      type as string,
      fitSparse(examples.map(({ features, key }) => ({ features, right: key.types.includes(type) }))),
    ]),
  );
}

function likeliestType(features: readonly string[], types: Learned["types"]): string {
  const likely = [...types].map(([type, weights]) => [likelihood(weights, features), type] as const);
  return likely.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/** What a group adds to what speaks for a candidate. */
function inGroup(candidate: Candidate, type: string, group: Group, place: string, seats: ReadonlyMap<string, number>) {
  const { role, entity, features } = candidate;
  return [
    ...features,
    `${role} T ${type}`,
    `${role} T ${type} from ${candidate.type}`,
    `size ${Math.min(5, group.length)}`,
    `${role} claims of entity ${Math.min(4, seats.get(entity) ?? 0)}`,
    `${role} group ${place}`,
    `first sentence ${Math.min(6, group[0]?.sentence ?? 0)}`,
    `${type} types ${typesIn(group)}`,
  ];
}

function groupExamples(document: Document, pairs: SparseWeights, types: Learned["types"], fit: number) {
  const groups = groupsOf(document, pairs, fit);
  return groups.map((group, at) => {
    const type = likeliestType(typeFeatures(group, document), types);
    const candidates = offeredTo(group, document);
    const claimsOf = new Map<string, Set<number>>();
    for (const { entity, claim } of candidates)
      claimsOf.set(entity, (claimsOf.get(entity) ?? new Set<number>()).add(claim));
    const seats = new Map([...claimsOf].map(([entity, claims]) => [entity, claims.size]));
    const place = `${Math.min(4, at)} of ${Math.min(5, groups.length)}`;
    return {
      type,
      group,
      offers: candidates.map((candidate) => ({
        candidate,
        features: inGroup(candidate, type, group, place, seats),
        right: document.gold.some((template) => fills(template, candidate)),
      })),
    };
  });
}

/** Learns from documents with their key. */
export function learn(documents: readonly Document[], pairs: SparseWeights, fit: number): Learned {
  const types = learnTypes(documents, pairs, fit);
  const examples = documents.flatMap((document) =>
    groupExamples(document, pairs, types, fit).flatMap(({ offers }) => offers),
  );
  return { pairs, types, fillers: fitSparse(examples) };
}

/** The templates of a document, for each threshold, from its claims alone; those without a filler are none. */
export function derive(
  document: Document,
  { pairs, types, fillers }: Learned,
  { fit, leasts }: { readonly fit: number; readonly leasts: readonly number[] },
): ReadonlyMap<number, readonly Derived[]> {
  const groups = groupExamples(document, pairs, types, fit).map(({ type, group, offers }) => ({
    type,
    group,
    offers: offers.map(({ candidate, features }) => ({ ...candidate, likelihood: likelihood(fillers, features) })),
  }));
  const suits = pairFit(pairs, document.reading, document.record.text);
  const suit = groups.map(({ group }) => groups.map(({ group: other }) => averageFit(group, other, suits)));
  const joined = (least: number) => {
    const firsts = groups.map(({ type, offers }) => ({ type, fillers: chosen(offers, least) }));
    const incidents = firsts.map(({ type, fillers: found }) => ({
      type,
      words: (role: RoleName) => new Set(found[role].flatMap(({ wordings }) => [...wordings])),
    }));
    return merged(incidents, (one, other) => suit[one]?.[other] ?? 0, ONE_INCIDENT).map((set) => {
      const parts = set.flatMap((index) => groups[index] ?? []);
      return {
        types: [...new Set(parts.map(({ type }) => type))],
        optional: false,
        fillers: chosen(
          parts.flatMap(({ offers }) => offers),
          least,
        ),
        claims: parts.flatMap(({ group }) => group),
      };
    });
  };
  return new Map(
    leasts.map((least) => [
      least,
      joined(least).filter((template) => ROLES.some((role) => template.fillers[role].length > 0)),
    ]),
  );
}

/** How well the claims of two groups of one type must suit each other, on average, to tell of one incident. */
const ONE_INCIDENT = 0.6;

function averageFit(some: Group, others: Group, suits: (earlier: Violent, later: Violent) => number): number {
  const fits = some.flatMap((one) =>
    others.map((other) =>
      one.claim.predicate.start <= other.claim.predicate.start ? suits(one, other) : suits(other, one),
    ),
  );
  return fits.reduce((total, value) => total + value, 0) / Math.max(1, fits.length);
}

/** Of each entity the likeliest wording, where it is likely enough. */
function chosen(offers: readonly (Candidate & { readonly likelihood: number })[], least: number): Template["fillers"] {
  const fillersOf = (role: RoleName): readonly Filler[] => {
    const best = new Map<string, (typeof offers)[number]>();
    for (const offer of offers)
      if (offer.role === role && offer.likelihood > (best.get(offer.entity)?.likelihood ?? least))
        best.set(offer.entity, offer);
    const words = new Set([...best.values()].map((offer) => offer.words));
    return [...words].filter(Boolean).map((wording) => ({ wordings: new Set([wording]), optional: false }));
  };
  return {
    PerpInd: fillersOf("PerpInd"),
    PerpOrg: fillersOf("PerpOrg"),
    Target: fillersOf("Target"),
    Victim: fillersOf("Victim"),
    Weapon: fillersOf("Weapon"),
  };
}
