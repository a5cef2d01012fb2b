/** One sign for or against two things being the same. */
export interface Feature {
  readonly name: string;
  /** What it adds to the score: a log-odds, positive for the same, negative for different. */
  readonly adds: number;
  /** A sentence a reader understands, with the words it rests on: 'both are called "Khalifa Haftar"'. */
  readonly says: string;
}

export type Verdict = "same" | "unsure" | "different";

/** What comparing two nodes gave: the sum of its features as log-odds, and what follows from it. */
export interface Comparison {
  readonly score: number;
  readonly verdict: Verdict;
  readonly features: readonly Feature[];
}

/**
 * A thing to be resolved: a report (copies, stories), a name with what is known of its bearer (actors), what a claim
 * says happened (events). Several claims or entities that cannot be told apart are one node.
 */
export interface Node<Profile> {
  readonly id: string;
  readonly profile: Profile;
}

/** Stretches of time by their number, both ends included; `to` may be Infinity: whatever there is from `from` on. */
export interface Periods {
  readonly from: number;
  readonly to: number;
}

/** Under what a node is kept or sought, in each of the periods. */
export interface Keys {
  /** Who seeks one of these meets whatever is kept under it. */
  readonly topics: readonly string[];
  /** Whoever seeks these meets what is kept under two of them: each alone is common to too many. */
  readonly hints: readonly string[];
  /** Between 1 and 2^19; a room to whose keys time says nothing has `ALWAYS` alone. */
  readonly periods: readonly Periods[];
}

export const ALWAYS: readonly Periods[] = [{ from: 0, to: 0 }];

/**
 * Two nodes that were compared and not found different; `a` sorts before `b`. Its features are not kept: they follow from
 * the two profiles, and whoever wants them compares once more.
 */
export interface Edge extends Pick<Comparison, "score" | "verdict"> {
  readonly a: string;
  readonly b: string;
}

/** What somebody decided about two nodes; withdrawn judgements are not handed in. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export type RoomName = "copies" | "stories" | "actors" | "events";
