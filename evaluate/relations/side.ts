import type { DraftMention } from "../../src/understand/draft.ts";
import type { Label } from "./labels.ts";

/** A stretch of the text, in characters, with the word that heads it. */
export interface Side {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Two sides tied by one of re3d's relations, as derived from what the stages found. */
export interface Told {
  readonly label: Label;
  readonly source: Side;
  readonly target: Side;
  /** The finding's rule, for the listing. */
  readonly rule: string;
}

export const sideOf = ({ span, head }: DraftMention): Side => ({ start: span.start, end: span.end, head });
