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
