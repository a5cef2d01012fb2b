import type { Candidate } from "./candidates.ts";
import { type Document, fills, type Group, groupsOf, offeredTo } from "./document.ts";
import type { Violent } from "./incidents.ts";
import type { Learned } from "./learn.ts";
import { INCIDENT_TYPES } from "./records.ts";
import { likelihood, type SparseWeights } from "./sparse-logistic.ts";

/** Each group of claims with its likeliest type and what it offers, as it is learned from and derived from. */
export function groupExamples(document: Document, pairs: SparseWeights, types: Learned["types"], fit: number) {
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

/** What tells of a group's type. */
export function typeFeatures(group: Group, document: Document): readonly string[] {
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
