/** A part of the map, in degrees, its edges included. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What claims are looked for: everything given must hold, of a list one of its values. Days are ISO, both included. */
export interface ClaimFilter {
  /** Words of the clause and of the names in it; see `matching`. */
  readonly words?: string | undefined;
  readonly report?: string | undefined;
  /** Actors of the case (their groups) as doer, as done to, as either. */
  readonly actor?: readonly string[] | undefined;
  readonly recipient?: readonly string[] | undefined;
  readonly party?: readonly string[] | undefined;
  /** Who says so: an actor of the case anywhere in the chain behind the publisher. */
  readonly speaker?: readonly string[] | undefined;
  /** The same by name or description: a part of it is enough. */
  readonly speaker_words?: string | undefined;
  /** Left out: what these say themselves. */
  readonly not_said_by?: readonly string[] | undefined;
  /** How the speaker stands to it; without a speaker: how anybody does. */
  readonly stance?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly mode?: readonly string[] | undefined;
  readonly quad?: readonly number[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly modality?: readonly string[] | undefined;
  readonly polarity?: readonly string[] | undefined;
  readonly told_as?: readonly string[] | undefined;
  readonly context?: readonly string[] | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly outlet?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  /** A place by its name, as it is kept. */
  readonly place?: readonly string[] | undefined;
  /** By whose word it happened there: the report's of the claim, or the dateline's or an actor's, which only suggest it. */
  readonly place_how?: readonly string[] | undefined;
  /** The place's middle lies in it. Where west is larger than east, it reaches over the line of change of date. */
  readonly box?: Box | undefined;
  /** "2025": the year in which it happened, else that of the publication. */
  readonly year?: readonly string[] | undefined;
  readonly happened_from?: string | undefined;
  readonly happened_to?: string | undefined;
  readonly said_from?: string | undefined;
  readonly said_to?: string | undefined;
  readonly published_from?: string | undefined;
  readonly published_to?: string | undefined;
  /** A moment: in reports that were added to the case after it. */
  readonly added_after?: string | undefined;
  readonly confidence?: number | undefined;
  /** An event of the case. */
  readonly event?: string | undefined;
  /** Whether the claims of copies and of older versions are found too. */
  readonly copies?: boolean | undefined;
  /** Whether claims that somebody rejected are found too. */
  readonly rejected?: boolean | undefined;
}

export type ClaimOrder = "published" | "happened" | "said" | "added" | "confidence";
