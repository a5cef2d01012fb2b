/**
 * What the language model says of a text: words with their syntax, names, attribution parts, predicates with their
 * roles. Everything counts in words; a word knows its characters.
 */
export interface Word {
  readonly index: number;
  /** Characters in the report's text, UTF-16, half open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: "said" -> "say", "troops" -> "troop". */
  readonly lemma: string;
  readonly upos: string;
  /** The word that this one depends on; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies relation with subtype: "nsubj:pass". */
  readonly relation: string;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
}

/** Words [first, after). */
export interface WordRange {
  readonly first: number;
  readonly after: number;
}

export interface Sentence extends WordRange {
  readonly start: number;
  readonly end: number;
  readonly root: number;
  /** Whether the sentence begins a paragraph. */
  readonly paragraph: boolean;
}

export type NameType =
  | "Location"
  | "Person"
  | "Organization"
  | "NORP"
  | "Date"
  | "Misc"
  | "Money"
  | "Facility"
  | "Product";

export interface NameSpan extends WordRange {
  readonly type: NameType;
  /** Mean probability of its tags, 0 to 1. */
  readonly score: number;
}

/** One attribution as the model links it; each part a list of pieces in order; `sources` may be empty. */
export interface AttributionParts {
  readonly sources: readonly WordRange[];
  readonly cues: readonly WordRange[];
  readonly contents: readonly WordRange[];
  readonly score: number;
}

export interface Argument extends WordRange {
  /** PropBank: ARG0 … ARG5, ARGM-TMP, …; R-ARG0 a relative pronoun, C-ARG1 a continuation. */
  readonly role: string;
  readonly score: number;
}

export interface Predicate {
  readonly word: number;
  readonly lemma: string;
  /** PropBank roleset ("accuse.01"), null where none fits. */
  readonly roleset: string | null;
  readonly score: number;
  readonly arguments: readonly Argument[];
}

export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
  readonly attributions: readonly AttributionParts[];
  readonly predicates: readonly Predicate[];
  /** The model's factuality score of each word, -3 to 3; meaningful at words that tell of an event. */
  readonly factuality: readonly number[];
}
