import type { Reading } from "../../src/model/reading.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { goldTemplates, type Template } from "./gold.ts";
import { grouped, pairFit, type Violent, violentClaims } from "./incidents.ts";
import type { MucRecord } from "./records.ts";
import type { SparseWeights } from "./sparse-logistic.ts";

/** A record with what its reading's claims offer. */
export interface Document {
  readonly record: MucRecord;
  readonly reading: Reading;
  readonly gold: readonly Template[];
  readonly claims: readonly Violent[];
  readonly offered: ReadonlyMap<number, readonly Candidate[]>;
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

/** Whether a candidate is one of the wordings of a template of the key. */
export const fills = (template: Template, { role, words }: Candidate) =>
  template.fillers[role].some(({ wordings }) => wordings.has(words));

export type Group = readonly Violent[];

export const groupsOf = (document: Document, pairs: SparseWeights, fit: number): readonly Group[] =>
  grouped(document.claims, pairFit(pairs, document.reading, document.record.text), fit);

export const offeredTo = (group: Group, { offered }: Document) =>
  group.flatMap(({ index }) => offered.get(index) ?? []);
