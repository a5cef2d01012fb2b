import type { Claim, Party } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";
import { holds, overlaps } from "../../src/model/span.ts";
import { SYMMETRIC_TYPES } from "../../src/model/vocabulary.ts";
import { eitherContains, isBare, normalise } from "./normalise.ts";
import type { PlacedClaim } from "./set-claim.ts";

/** A reading with its text and what is looked up in it. */
export interface Indexed {
  readonly reading: Reading;
  readonly text: string;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Prepares a reading for matching. */
export function indexed(reading: Reading, text: string): Indexed {
  return { reading, text, entities: new Map(reading.entities.map((entity) => [entity.id, entity])) };
}

/** What a form is compared with: names that may contain it, words that a bare form must equal, a country's code. */
export interface Named {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly country: string | null;
}

/** Whether a form of the set names this party, source or place. */
export function formMatches(form: string, named: Named): boolean {
  if (named.country !== null && form.trim() === named.country) return true;
  const plain = normalise(form);
  if (isBare(form)) return named.words.some((words) => normalise(words) === plain);
  return [...named.names, ...named.words].some((name) => eitherContains(plain, normalise(name)));
}

/** An entity's name and aliases; none where there is no entity. */
export function namesOf(entity: Entity | undefined): string[] {
  return entity ? [entity.name, ...entity.aliases] : [];
}

function namedParty(party: Party, index: Indexed): Named {
  const entity = party.entity === null ? undefined : index.entities.get(party.entity);
  return { names: namesOf(entity), words: [party.span.text], country: entity?.country ?? null };
}

function sideMatches(forms: readonly string[], parties: readonly Party[], index: Indexed): boolean {
  return parties.some((party) => forms.some((form) => formMatches(form, namedParty(party, index))));
}

type Sides = readonly [readonly Party[], readonly Party[]];

function ways(claim: Claim, wanted: PlacedClaim): Sides[] {
  const straight: Sides = [claim.actors, claim.recipients];
  const symmetric = SYMMETRIC_TYPES.has(claim.type) || SYMMETRIC_TYPES.has(wanted.type);
  return symmetric ? [straight, [claim.recipients, claim.actors]] : [straight];
}

/** Whether no side is filled wrongly: a side that either leaves empty is forgiven. */
export function sidesAgree(claim: Claim, wanted: PlacedClaim, index: Indexed): boolean {
  const agrees = (forms: readonly string[], parties: readonly Party[]) =>
    forms.length === 0 || parties.length === 0 || sideMatches(forms, parties, index);
  return ways(claim, wanted).some(
    ([actors, recipients]) => agrees(wanted.actor, actors) && agrees(wanted.recipient, recipients),
  );
}

/** Whether both sides are right: each side that the set fills is matched. */
export function sidesRight(claim: Claim, wanted: PlacedClaim, index: Indexed): boolean {
  const right = (forms: readonly string[], parties: readonly Party[]) =>
    forms.length === 0 || sideMatches(forms, parties, index);
  return ways(claim, wanted).some(
    ([actors, recipients]) => right(wanted.actor, actors) && right(wanted.recipient, recipients),
  );
}

/** Whether parties are not compared: one of the two is a statement. */
export function isStatementPair(claim: Claim, wanted: PlacedClaim): boolean {
  return claim.type === "statement" || wanted.type === "statement";
}

/** Whether a claim of the reading may be paired with a claim of the set. */
export function isCandidate(claim: Claim, wanted: PlacedClaim, index: Indexed): boolean {
  if (claim.type !== wanted.type && !wanted.alt.includes(claim.type)) return false;
  if (!isNear(claim, wanted, index)) return false;
  if (isStatementPair(claim, wanted)) return sharesWords(claim, wanted, index.text);
  return sidesAgree(claim, wanted, index);
}

function isNear(claim: Claim, wanted: PlacedClaim, index: Indexed): boolean {
  if (overlaps(claim.predicate, wanted.span) || overlaps(claim.content, wanted.span)) return true;
  return index.reading.sentences.some(
    (sentence) =>
      overlaps(sentence, wanted.span) && (holds(sentence, claim.predicate) || holds(sentence, claim.content)),
  );
}

function sharesWords(claim: Claim, wanted: PlacedClaim, text: string): boolean {
  const start = Math.max(claim.content.start, wanted.span.start);
  const end = Math.min(claim.content.end, wanted.span.end);
  if (start >= end) return false;
  const count = (from: number, to: number) => text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const shorter = Math.min(count(claim.content.start, claim.content.end), count(wanted.span.start, wanted.span.end));
  return count(start, end) * 2 >= shorter;
}
