import type { Hop } from "../../../model/chain.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import type { TakenUp } from "../../lexicon/answers.ts";

/** Farther back nobody looks for what "the attack" was. */
const REACH = 8;

function near(claim: DraftClaim, verb: number, { analysis }: Draft): boolean {
  const sentence = (word: number) => analysis.words[word]?.sentence ?? 0;
  return sentence(verb) - sentence(claim.word) <= REACH;
}

/** "the attack" is what the report is about: the first of its kind that is told as news. */
export function mainDeed(before: readonly DraftClaim[], types: ReadonlySet<string>): DraftClaim | null {
  return before.find(({ type, told_as }) => types.has(type) && told_as === "news") ?? null;
}

/** "the incident": the first deed of violence that is told as news. */
const mainViolence = (before: readonly DraftClaim[]): DraftClaim | null =>
  before.find(({ quad, told_as }) => quad === 4 && told_as === "news") ?? null;

const CHARGED = new Set(["alleges", "suspects", "claims"]);

/** What was last said against who answers: somebody's charge, else a deed of violence told of him. */
function chargeAgainst(
  hop: Hop | undefined,
  before: readonly DraftClaim[],
  draft: Draft,
  verb: number,
): DraftClaim | null {
  const about = ({ actors }: DraftClaim) => hop?.entity != null && actors.some(({ entity }) => entity === hop.entity);
  const close = before.filter((claim) => near(claim, verb, draft));
  return (
    close.findLast((claim) => about(claim) && claim.chain.some(({ stance }) => CHARGED.has(stance))) ??
    close.findLast((claim) => about(claim) && claim.quad === 4) ??
    null
  );
}

/** What stands before an answer. */
export interface Before {
  /** The hop of whoever answers. */
  readonly last: Hop | undefined;
  readonly before: readonly DraftClaim[];
  readonly draft: Draft;
  readonly verb: number;
  /** "it" may be anything, and is no charge. */
  readonly pointed: boolean;
}

/** The claim that an answer is about; null where nothing told before fits. */
export function takenUp(taken: TakenUp, { last, before, draft, verb, pointed }: Before): DraftClaim | null {
  if (taken === "main") return mainViolence(before);
  const charged = pointed ? null : chargeAgainst(last, before, draft, verb);
  if (charged || taken === "own") return charged;
  const told = taken === "any" ? before : before.filter(({ quad }) => quad === 4);
  return saidBefore(last, told, draft, verb);
}

/**
 * "Local media reported that he had resigned, though his office denied it": the first event that another source told last,
 * or deed of violence that the report told itself, in this sentence or the one before.
 */
function saidBefore(
  hop: Hop | undefined,
  before: readonly DraftClaim[],
  { analysis }: Draft,
  verb: number,
): DraftClaim | null {
  const sentence = (word: number) => analysis.words[word]?.sentence ?? 0;
  const told = before.filter(({ word, chain, quad }) => {
    const teller = chain.at(-1);
    const other = teller?.cue == null ? quad === 4 : hop?.entity == null || teller.entity !== hop.entity;
    return other && sentence(verb) - sentence(word) <= 1;
  });
  const last = told.at(-1)?.chain.at(-1)?.attribution;
  return told.find(({ chain }) => chain.at(-1)?.attribution === last) ?? null;
}
