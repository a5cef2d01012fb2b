import type { Changed } from "./people.ts";
import type { YesNo } from "./yes-no.ts";

/** Claims that several people code without seeing each other's codes until it is closed. */
export interface BatchTable extends Changed {
  id: string;
  name: string;
  /** The question by which its claims were chosen, as JSON; null: the order of review. */
  query: string | null;
  /** Whether coders see how the reader read a claim. */
  suggestions: YesNo;
  closed_at: string | null;
  closed_by: string | null;
  frozen_at: string | null;
  frozen_by: string | null;
  /** The first line of the frozen release, as JSON: what the batch was called and how it was coded. */
  release_head: string | null;
  /** SHA-256 over the lines of the release. */
  release_hash: string | null;
}

/** A claim of a batch as it was read when the batch was drawn: another reader moves nothing in it. */
export interface BatchClaimTable {
  id: string;
  batch: string;
  /** Its place, from 1; those that coders added, the reader having missed them, stand behind all, at POSITION_OF_ADDED. */
  position: number;
  report_key: string;
  claim_key: string;
  /** The claim, and its words in their sentence, as JSON. */
  unit: string;
  /** Its line in the frozen release, as JSON. */
  release: string | null;
}

/** What a coder, or whoever settled where coders differ, says of a claim of a batch; one row for each coder, one for all who settle. */
export interface BatchCodeTable extends Changed {
  id: string;
  item: string;
  role: "coder" | "settled";
  verdict: "accept" | "reject" | "correct" | "undecided";
  /** Whether this person saw how the claim was read. */
  suggestions: YesNo;
  /** The claim as this person has it, as JSON; null where it is none or was left open. */
  claim: string | null;
  /** The fields that this person spoke of, as JSON; null: all of them. */
  fields: string | null;
  /** The fields of that claim in words, as JSON. */
  told: string | null;
  note: string | null;
  /** Of what was settled: the judgement that says so in the case; taken back there, it is settled no more. */
  judgement: string | null;
}
