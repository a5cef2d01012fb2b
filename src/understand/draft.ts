import type { Attribution, Hop } from "../model/chain.ts";
import type { Claim } from "../model/claim.ts";
import type { Entity, Mention } from "../model/mention.ts";
import type { Predicate, Problem } from "../model/reading.ts";
import type { Credit, Dateline, ReportInput } from "../model/report.ts";
import type { DateExpression, Place } from "../model/time-and-place.ts";
import type { Analysis, WordRange } from "./analysis.ts";
import type { Tree } from "./tree.ts";

/** What kind of text a stretch of the report is. */
export type FrameKind =
  | "headline"
  | "standfirst"
  | "body"
  | "caption"
  | "dateline"
  | "byline"
  | "credit"
  | "boilerplate";

export interface FramePart {
  readonly kind: FrameKind;
  readonly start: number;
  readonly end: number;
}

/** The parts of a report, in text order and without gaps between non-blank stretches. */
export interface Frame {
  readonly parts: readonly FramePart[];
  readonly dateline: Dateline | null;
  readonly credits: readonly Credit[];
}

/** A mention while it is worked on: the contract's, with its words. */
export interface DraftMention extends Mention {
  readonly words: WordRange;
  readonly phraseWords: WordRange;
  /** The head word of the phrase. */
  readonly head: number;
}

export interface DraftDate extends DateExpression {
  readonly words: WordRange;
}

export interface DraftPlace extends Place {
  readonly words: WordRange;
  /** Told of by a description ("the market"), not by a name. */
  readonly described: boolean;
  /** The user's file of places that has it, where the gazetteer lacks it. */
  readonly from?: string;
}

/** An attribution with its words, and the hops from the outermost source of the report's text to its own, innermost last. */
export interface DraftAttribution extends Attribution {
  readonly sourceWords: readonly WordRange[];
  readonly cueWords: readonly WordRange[];
  readonly contentWords: readonly WordRange[];
  /** Without publisher and credited agency; an attribution may bring several hops ("the daily, quoting a source"). */
  readonly hops: readonly Hop[];
}

/** What is known of a claim before it is weighed. */
export type DraftClaim = Omit<Claim, "id" | "certainty" | "confidence"> & {
  /** The word that tells of it. */
  readonly word: number;
  readonly contentWords: WordRange;
  /** "allegedly", "reportedly" and the like found at the predicate, not tied to a source. */
  readonly hearsay: "allegedly" | "reportedly" | null;
  readonly certainty?: Claim["certainty"];
  readonly confidence?: number;
  /** Links to other draft claims by index. */
  readonly linksTo?: readonly { readonly to: number; readonly as: Claim["links"][number]["as"] }[];
};

/** A reading in the making: each stage adds what it gives. */
export interface Draft {
  readonly report: ReportInput;
  /** The report's text; from the second stage on with capitals undone where a stretch is set in them, offsets unchanged. */
  readonly text: string;
  /** The day of publication, ISO, where known. */
  readonly published: string | null;
  readonly frame: Frame;
  readonly analysis: Analysis;
  readonly tree: Tree;
  readonly mentions: readonly DraftMention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DraftDate[];
  readonly places: readonly DraftPlace[];
  readonly attributions: readonly DraftAttribution[];
  /** The hops before any attribution: the publisher, and the agency that the report is credited to. */
  readonly ownVoice: readonly Hop[];
  readonly predicates: readonly Predicate[];
  readonly claims: readonly DraftClaim[];
  readonly problems: readonly Problem[];
}

/** One step from text to reading. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly (keyof Draft)[];
  readonly gives: readonly (keyof Draft)[];
  /** Why it stands at its place in the list. */
  readonly reason: string;
  readonly run: (draft: Draft) => Partial<Draft>;
}
