import { type Document, fills, type Group, groupsOf, offeredTo } from "./document.ts";
import type { Template } from "./gold.ts";
import { groupExamples, typeFeatures } from "./group-examples.ts";
import { pairFeatures, type Violent } from "./incidents.ts";
import { INCIDENT_TYPES } from "./records.ts";
import { type Example, fitSparse, type SparseWeights } from "./sparse-logistic.ts";

/** What was learned on the key of other documents. */
export interface Learned {
  /** Whether two claims tell of one incident. */
  readonly pairs: SparseWeights;
  /** Which type a group of claims is. */
  readonly types: ReadonlyMap<string, SparseWeights>;
  /** Whether a wording fills a role. */
  readonly fillers: SparseWeights;
}

/** Learns from documents with their key. */
export function learn(documents: readonly Document[], pairs: SparseWeights, fit: number): Learned {
  const types = learnTypes(documents, pairs, fit);
  const examples = documents.flatMap((document) =>
    groupExamples(document, pairs, types, fit).flatMap(({ offers }) => offers),
  );
  return { pairs, types, fillers: fitSparse(examples) };
}

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

function learnTypes(documents: readonly Document[], pairs: SparseWeights, fit: number) {
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
