import type { RoomName } from "../../model/resolution.ts";

export interface JudgementTable {
  id: string;
  at: string;
  author: string;
  verdict: string;
  decision: string;
  note: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
}

/** The words that a judgement is tied to, and where they stand in the reading that is kept now. */
export interface JudgementAnchorTable {
  judgement: string;
  side: "a" | "b" | "on";
  what: string;
  report_key: string;
  start_at: number;
  end_at: number;
  words: string;
  claim_key: string | null;
  claim_type: string | null;
  claim_origin: string | null;
  /** The entity or claim found there; null where none is found. */
  ref: string | null;
  room: RoomName | null;
  node: string | null;
}

/** Who made it, who changed it last, and whether it is taken out; the later change of two stands. */
export interface Changed {
  at: string;
  author: string;
  changed_at: string;
  changed_by: string;
  removed_at: string | null;
}

export interface SavedSearchTable extends Changed {
  id: string;
  name: string;
  /** A question, as JSON. */
  query: string;
}

export interface BriefTable extends Changed {
  id: string;
  title: string;
}

/** A claim in a brief, tied to its words as a judgement is. */
export interface BriefClaimTable extends Changed {
  id: string;
  brief: string;
  /** Its place in the brief: those with smaller numbers come first. */
  position: number;
  note: string | null;
  report_key: string;
  start_at: number;
  end_at: number;
  claim_key: string;
  claim_type: string;
  claim_origin: string | null;
}
