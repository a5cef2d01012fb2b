import { overlaps } from "../../model/span.ts";
import type { Draft, DraftClaim } from "../draft.ts";

/** One of the two that a pair asks about, found again among the words. */
export interface Side {
  readonly start: number;
  readonly end: number;
  /** The word of it that hangs highest. */
  readonly head: number;
  /** Whoever is named in it: entities of mentions that lie in it and hold its head. */
  readonly entities: ReadonlySet<string>;
  /** What kind of thing is named by its head; "none" where nobody and nothing is. */
  readonly kind: string;
}

/** Where a side stands in a claim. */
export type Part = "actor" | "recipient" | "other" | "content" | "outside";

/** The words of a place in the text; null where it holds no word. */
export function sideAt(place: { readonly start: number; readonly end: number }, draft: Draft): Side | null {
  const words = draft.analysis.words.filter((word) => overlaps(word, place));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const head = draft.tree.headOf({ first: first.index, after: last.index + 1 });
  const named = draft.mentions.filter(
    ({ words: own, entity, head: at }) =>
      entity !== null && (at === head || (own.first <= head && head < own.after && own.first >= first.index)),
  );
  const entities = new Set(named.map(({ entity }) => entity));
  const kind = named.find(({ head: at }) => at === head)?.kind ?? named[0]?.kind ?? "none";
  return { start: place.start, end: place.end, head, entities, kind };
}

/** The part that a side plays in a claim: by its words, else by being the same entity. */
export function partOf(side: Side, claim: DraftClaim): Part {
  const here = (parties: DraftClaim["actors"]) => parties.some(({ span }) => overlaps(span, side));
  const same = (parties: DraftClaim["actors"]) =>
    parties.some(({ entity }) => entity !== null && side.entities.has(entity));
  if (here(claim.actors)) return "actor";
  if (here(claim.recipients)) return "recipient";
  if (here(claim.others)) return "other";
  if (same(claim.actors)) return "actor";
  if (same(claim.recipients)) return "recipient";
  return overlaps(claim.content, side) ? "content" : "outside";
}
