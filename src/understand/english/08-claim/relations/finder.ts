import type { Party } from "../../../../model/claim.ts";
import type { RelationType } from "../../../../model/vocabulary.ts";
import type { Draft } from "../../../draft.ts";

/** A relation that a construction tells of: heads of the words on either side, before they are made parties. */
export interface Tie {
  readonly type: RelationType;
  /** The word that tells of it; the claim's predicate. */
  readonly word: number;
  readonly from: readonly number[];
  /** Empty only where an office is told without its body: "the minister, X". */
  readonly to: readonly number[];
  /** The office, as written; both sides are then the mentions at their words, and those alone. */
  readonly title?: string;
  /** The office by its whole name, where a listed one stands around the word: "army chief of staff" for "chief". */
  readonly called?: string;
  /** One party a side, without those coordinated with it; or one on the actor's side alone. */
  readonly single?: boolean | "actor";
}

/** One construction: a way in which English tells of a relation. */
export interface RelationFinder {
  /** Names the rule in a claim's `why`: "relation/apposition". */
  readonly name: string;
  /** Of ours, for the list. */
  readonly example: string;
  /** Left out where another construction ties the two already, or, where no body is named, ties the holder to any. */
  readonly yields?: boolean;
  /** What the construction says, for whoever reads the claim; the sides and the word are given quoted. */
  readonly says: (tie: Tie, sides: Sides) => string;
  /** The relations told at a word. */
  readonly find: (word: number, draft: Draft) => readonly Tie[];
}

/** The words of a relation in quotation marks. */
export interface Sides {
  readonly word: string;
  readonly actor: string;
  readonly recipient: string;
}

/** Who stands on either side. */
export interface Parties {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}
